package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.LingkupInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of decisions on authority, over drawn decrees of all regimes and provinces. */
class AuthorityLawsTest {

  private static final String NUMBER = "900/1";

  /**
   * A decree with all that a decision asks of it, or as it was drawn, and a request that it names.
   */
  record Case(PelimpahanWewenang decree, PermintaanKeputusan request) {}

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            PelimpahanArbitraries.valid().filter(decree -> !decree.layanan().isEmpty()),
            Arbitraries.integers().between(-30, 900),
            Arbitraries.integers().between(0, 4))
        .as(
            (drawn, days, completeness) -> {
              PelimpahanWewenang decree = completeness > 0 ? complete(drawn) : drawn;
              return new Case(
                  decree,
                  SoundService.ask(decree, decree.instrumen().efektif().plusDays(days))
                      .strategis(false)
                      .build());
            });
  }

  /** What decides a refused or open decision keeps its outcome until the last of it is mended. */
  @Property(tries = 300)
  void everyDecidingCondition_keepsTheOutcome_andAllTogetherChangeIt(@ForAll("cases") Case drawn) {
    KeputusanWewenang decision = decide(drawn.request(), List.of(drawn.decree()), List.of());
    Statistics.label("outcome")
        .collect(decision.keputusan())
        .coverage(
            outcomes -> {
              outcomes.check("BERWENANG").percentage(share -> share > 5);
              outcomes.check("TIDAK_BERWENANG").percentage(share -> share > 1);
              outcomes.check("TIDAK_DAPAT_DITENTUKAN").percentage(share -> share > 1);
            });
    Syarat root = decision.syarat();
    assertThat(root.hasil()).isEqualTo(expected(decision));
    List<Integer> deciding = TreeEdit.deciding(root);
    assertThat(deciding.stream().map(leaf -> TreeEdit.leaves(root).get(leaf)))
        .containsExactlyElementsOf(root.penentu());
    if (root.hasil() == Hasil.TERPENUHI) {
      assertThat(deciding).isEmpty();
      return;
    }
    boolean isChoice = deciding.stream().anyMatch(leaf -> TreeEdit.isOneOfSeveral(root, leaf));
    Syarat mended = root;
    for (int leaf : deciding) {
      // Where one of several is enough, the first that is mended may change the outcome.
      assertThat(isChoice || mended.hasil() == root.hasil()).isTrue();
      mended = TreeEdit.with(mended, leaf, Hasil.TERPENUHI);
    }
    assertThat(mended.hasil()).isNotEqualTo(root.hasil());
  }

  /** Over a chain of drawn days, authority stands on exactly the days that the instruments say. */
  @Property(tries = 150)
  void timeTravel_givesExactlyTheIntervalsThatTheInstrumentsState(
      @ForAll("cases") Case drawn,
      @ForAll("shortening") int length,
      @ForAll("shortening") int revokedAfter) {
    LocalDate start = drawn.decree().instrumen().efektif();
    LocalDate end = start.plusDays(length);
    PelimpahanWewenang open = withPeriod(drawn.decree(), Periode.sejak(start));
    PelimpahanWewenang decree = withPeriod(drawn.decree(), Periode.of(start, end));
    LocalDate revoked = latest(start, decree.tanggal()).plusDays(revokedAfter);
    InstrumenPengubah revocation = revocation(decree, revoked);
    PetaPemegang map =
        AuthorityEngine.of(OfficialWilayah.suksesi(), List.of(decree), List.of(revocation))
            .gaps(
                new PermintaanPeta(
                    drawn.request().pejabat().wilayah().kabupatenKota().orElseThrow(),
                    Periode.of(start.minusDays(3), start.plusDays(2000)),
                    List.of(LayananDicari.of(drawn.request().layanan()))));
    int granted = 0;
    for (LocalDate turn : List.of(start, end, revoked, start.plusDays(length / 2))) {
      for (int days = -1; days <= 1; days++) {
        LocalDate day = turn.plusDays(days);
        PermintaanKeputusan request = on(drawn.request(), day);
        boolean isStated =
            !day.isBefore(start) && day.isBefore(moved(decree, end)) && day.isBefore(revoked);
        boolean expected = isStated && isGranted(decide(request, List.of(open), List.of()));
        assertThat(isGranted(decide(request, List.of(decree), List.of(revocation))))
            .as(day + " of [" + start + ", " + end + "), revoked " + revoked)
            .isEqualTo(expected);
        granted += expected ? 1 : 0;
        assertThat(isHeld(map, request)).as("map on " + day).isIn(heldIfStated(isStated, expected));
      }
    }
    Statistics.label("granted days").collect(granted > 0);
  }

  /** Outside the stated days nobody holds it; on a granted day its office does. */
  private static List<Boolean> heldIfStated(boolean isStated, boolean isGranted) {
    return isGranted ? List.of(true) : isStated ? List.of(true, false) : List.of(false);
  }

  private static boolean isHeld(PetaPemegang map, PermintaanKeputusan request) {
    return map.baris().stream()
        .filter(
            row ->
                row.tempat().equals(request.wilayah())
                    || row.tempat().contains(request.wilayah())
                    || request.wilayah().contains(row.tempat()))
        .filter(row -> row.periode().contains(request.tanggal()))
        .anyMatch(row -> row.keadaan().jabatan().contains(request.pejabat()));
  }

  /** A Keputusan ends no Sunday and no holiday of every year; UU 30/2014 Pasal 58 ayat (3). */
  private static LocalDate moved(PelimpahanWewenang decree, LocalDate end) {
    LocalDate last = end.minusDays(1);
    if (decree.instrumen().jenis().sifat() != SifatInstrumen.KEPUTUSAN
        || last.isBefore(LocalDate.of(2014, 10, 17))) {
      return end;
    }
    while (last.getDayOfWeek() == DayOfWeek.SUNDAY || isHoliday(last)) {
      last = last.plusDays(1);
    }
    return last.plusDays(1);
  }

  private static boolean isHoliday(LocalDate day) {
    return switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
      case 101, 817, 1225 -> true;
      case 501 -> day.getYear() >= 2014;
      case 601 -> day.getYear() >= 2017;
      default -> false;
    };
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static PermintaanKeputusan on(PermintaanKeputusan request, LocalDate day) {
    return PermintaanKeputusan.builder().from(request).tanggal(day).build();
  }

  private static PelimpahanWewenang withPeriod(PelimpahanWewenang decree, Periode period) {
    return PelimpahanWewenang.builder().from(decree).periode(period).build();
  }

  @Property(tries = 200)
  void unrelatedInstrument_changesNothing(
      @ForAll("cases") Case drawn, @ForAll("cases") Case other) {
    PelimpahanWewenang unrelated =
        PelimpahanWewenang.builder()
            .from(drawn.decree())
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(drawn.decree().instrumen())
                    .nomor(NUMBER)
                    .hubungan(List.of())
                    .build())
            .layanan(
                other.decree().layanan().stream()
                    .map(l -> LayananDilimpahkan.builder().from(l).nama("Layanan lain").build())
                    .toList())
            .build();
    assertThat(decide(drawn.request(), List.of(drawn.decree(), unrelated), List.of()))
        .isEqualTo(decide(drawn.request(), List.of(drawn.decree()), List.of()));
  }

  @Property(tries = 200)
  void instrumentsOfAnotherKabupaten_changeNothing(
      @ForAll("cases") Case drawn, @ForAll("cases") Case other, @ForAll("shortening") int days) {
    KodeWilayah own = drawn.decree().pemberi().wilayah();
    if (own.equals(other.decree().pemberi().wilayah())) {
      return;
    }
    PelimpahanWewenang same =
        PelimpahanWewenang.builder().from(other.decree()).layanan(drawn.decree().layanan()).build();
    InstrumenPengubah foreign =
        InstrumenPengubah.builder()
            .from(revocation(drawn.decree(), drawn.decree().tanggal().plusDays(days)))
            .penerbit(other.decree().pemberi())
            .build();
    assertThat(decide(drawn.request(), List.of(drawn.decree(), same), List.of(foreign)))
        .isEqualTo(decide(drawn.request(), List.of(drawn.decree()), List.of()));
  }

  @Property(tries = 200)
  void shorterPeriod_neverAddsAuthority(
      @ForAll("cases") Case drawn, @ForAll("shortening") int days) {
    Periode period =
        drawn
            .decree()
            .periode()
            .orElseGet(() -> Periode.sejak(drawn.decree().instrumen().efektif()));
    LocalDate end = period.mulai().plusDays(days);
    Periode shorter =
        Periode.of(period.mulai(), period.akhir().filter(day -> day.isBefore(end)).orElse(end));
    PelimpahanWewenang shortened =
        PelimpahanWewenang.builder().from(drawn.decree()).periode(shorter).build();
    boolean isGranted = isGranted(decide(drawn.request(), List.of(shortened), List.of()));
    boolean wasGranted = isGranted(decide(drawn.request(), List.of(drawn.decree()), List.of()));
    LocalDate asked = drawn.request().tanggal();
    boolean isInside =
        !asked.isBefore(shorter.mulai())
            && asked.isBefore(moved(shortened, shorter.akhir().orElseThrow()));
    assertThat(isGranted).isEqualTo(wasGranted && isInside);
  }

  @Provide
  Arbitrary<Integer> shortening() {
    return Arbitraries.integers().between(1, 900);
  }

  @Property(tries = 200)
  void revokingTheOnlyBasis_endsIt_fromItsDayOn(
      @ForAll("cases") Case drawn, @ForAll("shortening") int days) {
    PelimpahanWewenang decree = drawn.decree();
    LocalDate day = decree.tanggal().plusDays(days);
    InstrumenPengubah revocation = revocation(decree, day);
    KeputusanWewenang before = decide(drawn.request(), List.of(decree), List.of());
    KeputusanWewenang after = decide(drawn.request(), List.of(decree), List.of(revocation));
    if (drawn.request().tanggal().isBefore(day)) {
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(after).isInstanceOf(KeputusanWewenang.TidakBerwenang.class);
    }
  }

  private static InstrumenPengubah revocation(PelimpahanWewenang decree, LocalDate day) {
    return InstrumenPengubah.builder()
        .penerbit(decree.pemberi())
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(decree.instrumen().jenis())
                .nomor(NUMBER)
                .tanggalDitetapkan(day)
                .addHubungan(new HubunganInstrumen(JenisHubungan.MENCABUT, reference(decree)))
                .build())
        .build();
  }

  private static InstrumenHukum reference(PelimpahanWewenang decree) {
    InstrumenPelimpahan instrumen = decree.instrumen();
    InstrumenHukum.Builder reference =
        InstrumenHukum.builder()
            .jenis(instrumen.jenis())
            .nomor(instrumen.nomor())
            .tahun(instrumen.tahun().orElse(instrumen.tanggalDitetapkan().getYear()));
    return instrumen.jenis().lingkup() == LingkupInstrumen.DAERAH
        ? reference.daerah(decree.pemberi().wilayah()).build()
        : reference.build();
  }

  private static KeputusanWewenang decide(
      PermintaanKeputusan request,
      List<PelimpahanWewenang> decrees,
      List<InstrumenPengubah> changes) {
    return AuthorityEngine.of(OfficialWilayah.suksesi(), decrees, changes).decide(request);
  }

  private static boolean isGranted(KeputusanWewenang decision) {
    return decision instanceof KeputusanWewenang.Berwenang;
  }

  private static Hasil expected(KeputusanWewenang decision) {
    return switch (decision.keputusan()) {
      case "BERWENANG" -> Hasil.TERPENUHI;
      case "TIDAK_BERWENANG" -> Hasil.TIDAK;
      default -> Hasil.TIDAK_DIKETAHUI;
    };
  }

  private static PelimpahanWewenang complete(PelimpahanWewenang decree) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .instrumen(
            InstrumenPelimpahan.builder()
                .from(decree.instrumen())
                .hubungan(
                    decree.instrumen().hubungan().stream()
                        .filter(relation -> relation.jenis() != JenisHubungan.MENGUBAH)
                        .toList())
                .build())
        .sumber(decree.sumber().orElse(SumberWewenang.DELEGASI))
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "19", 2008)))
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018)))
        .pemetaan(new PemetaanPelayanan("Pemetaan (contoh)", Optional.empty()))
        .layanan(decree.layanan().stream().map(AuthorityLawsTest::complete).toList())
        .build();
  }

  private static LayananDilimpahkan complete(LayananDilimpahkan layanan) {
    return LayananDilimpahkan.builder()
        .from(layanan)
        .sifat(layanan.sifat().orElse(SifatLayanan.PERIZINAN))
        .urusan(UrusanPemerintahan.PENDIDIKAN)
        .subUrusan(Optional.empty())
        .kriteria(SoundService.criteria().build())
        .build();
  }
}
