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
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.ArrayList;
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
              return new Case(decree, ask(decree, days));
            });
  }

  @Property(tries = 400)
  void everyNecessaryCondition_changesTheOutcome(@ForAll("cases") Case drawn) {
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
    if (root.hasil() == Hasil.TERPENUHI) {
      List<Syarat> leaves = new ArrayList<>();
      necessary(root, leaves);
      for (Syarat leaf : leaves) {
        assertThat(with(root, leaf, Hasil.TIDAK)).as(leaf.jenis().id()).isEqualTo(Hasil.TIDAK);
        assertThat(with(root, leaf, Hasil.TIDAK_DIKETAHUI))
            .as(leaf.jenis().id())
            .isEqualTo(Hasil.TIDAK_DIKETAHUI);
      }
    }
  }

  @Property(tries = 200)
  void orderAndRepetition_doNotMatter(@ForAll("cases") Case one, @ForAll("cases") Case two) {
    KeputusanWewenang decision =
        decide(one.request(), List.of(one.decree(), two.decree()), List.of());
    assertThat(decide(one.request(), List.of(two.decree(), one.decree()), List.of()))
        .isEqualTo(decision);
    assertThat(decide(one.request(), List.of(two.decree(), one.decree(), two.decree()), List.of()))
        .isEqualTo(decision);
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
    boolean isInside = shorter.contains(drawn.request().tanggal());
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
    InstrumenPengubah revocation =
        InstrumenPengubah.builder()
            .penerbit(decree.pemberi())
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(decree.instrumen().jenis())
                    .nomor(NUMBER)
                    .tanggalDitetapkan(day)
                    .addHubungan(new HubunganInstrumen(JenisHubungan.MENCABUT, reference(decree)))
                    .build())
            .build();
    KeputusanWewenang before = decide(drawn.request(), List.of(decree), List.of());
    KeputusanWewenang after = decide(drawn.request(), List.of(decree), List.of(revocation));
    if (drawn.request().tanggal().isBefore(day)) {
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(after).isInstanceOf(KeputusanWewenang.TidakBerwenang.class);
    }
  }

  private static InstrumenHukum reference(PelimpahanWewenang decree) {
    InstrumenPelimpahan instrumen = decree.instrumen();
    InstrumenHukum.Builder reference =
        InstrumenHukum.builder()
            .jenis(instrumen.jenis())
            .nomor(instrumen.nomor())
            .tahun(instrumen.tanggalDitetapkan().getYear());
    return instrumen.jenis().lingkup() == LingkupInstrumen.DAERAH
        ? reference.daerah(decree.pemberi().wilayah()).build()
        : reference.build();
  }

  private static KeputusanWewenang decide(
      PermintaanKeputusan request,
      List<PelimpahanWewenang> decrees,
      List<InstrumenPengubah> changes) {
    return AuthorityEngine.of(OfficialWilayah.catalog(), decrees, changes).decide(request);
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

  /** Collects the leaves that a granted decision stands on alone: not where others would do. */
  private static void necessary(Syarat node, List<Syarat> leaves) {
    if (node.anak().isEmpty()) {
      leaves.add(node);
    }
    boolean onlyOne =
        node.anak().stream().filter(child -> child.hasil() != Hasil.TIDAK).count() == 1;
    for (Syarat child : node.anak()) {
      if (child.hasil() == Hasil.TERPENUHI && (!node.jenis().isPilihan() || onlyOne)) {
        necessary(child, leaves);
      }
    }
  }

  private static Hasil with(Syarat node, Syarat leaf, Hasil hasil) {
    return replaced(node, leaf, hasil).hasil();
  }

  private static Syarat replaced(Syarat node, Syarat leaf, Hasil hasil) {
    if (node.equals(leaf)) {
      return Syarat.of(node.jenis(), hasil, node.dalil());
    }
    return node.anak().isEmpty()
        ? node
        : Syarat.of(
            node.jenis(),
            node.dalil(),
            node.anak().stream().map(child -> replaced(child, leaf, hasil)).toList());
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
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "38", 2007)))
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
        .kriteria(
            KriteriaLayanan.builder()
                .prosesSederhana(true)
                .objekBerskalaKecil(true)
                .tanpaKajianTeknisKompleks(true)
                .tanpaTeknologiTinggi(true)
                .terkaitPengawasanObjekPerizinan(true)
                .kegiatanBerskalaKecil(true)
                .langsungDanRutin(true)
                .eksternalitas(true)
                .efisiensi(true)
                .tugasRutin(true)
                .build())
        .build();
  }

  private static PermintaanKeputusan ask(PelimpahanWewenang decree, int days) {
    LayananDilimpahkan layanan = decree.layanan().get(0);
    PermintaanKeputusan.Builder request =
        PermintaanKeputusan.builder()
            .pejabat(decree.penerima().get(0))
            .layanan(layanan.nama())
            .wilayah(
                layanan
                    .batas()
                    .flatMap(limits -> limits.wilayah().stream().findFirst())
                    .orElse(decree.penerima().get(0).wilayah()))
            .tanggal(decree.instrumen().efektif().plusDays(days))
            .strategis(false);
    for (BatasMateri limit : layanan.batas().map(BatasWewenang::materi).orElse(List.of())) {
      request.addUkuran(new UkuranObjek(limit.hal(), limit.palingBanyak(), limit.satuan()));
    }
    for (String kind : layanan.batas().map(BatasWewenang::pengecualian).orElse(List.of())) {
      request.addCiri(new CiriObjek(kind, false));
    }
    return request.build();
  }
}
