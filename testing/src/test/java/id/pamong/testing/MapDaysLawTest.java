package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * On every day of a row of the map, in every village of its place, decisions say what the row says.
 */
class MapDaysLawTest {

  /** A licence, and a task in other words than the law. */
  private static final List<String> NAMES = List.of("Izin Reklame", "Pendataan Reklame");

  /**
   * Decrees, what ends one of them, what is assigned to desa, and days in 2020 to 2026.
   *
   * @param decrees the decrees, with the region and the place
   * @param changes the revocations
   * @param assignments the assignments
   * @param name the service, with the seed of the row, the day and the village
   */
  record Timed(
      DrawnDecrees decrees,
      List<InstrumenPengubah> changes,
      List<PenugasanDesa> assignments,
      Named name) {}

  private record Named(String service, long seed) {}

  @Provide
  Arbitrary<Timed> timed() {
    return Combinators.combine(
            DrawnDecrees.setsOfAnyCodes(), Arbitraries.of(NAMES), Arbitraries.longs())
        .as(MapDaysLawTest::timed);
  }

  private static Timed timed(DrawnDecrees drawn, String name, long seed) {
    Random random = new Random(seed);
    List<PelimpahanWewenang> decrees =
        drawn.decrees().stream().map(decree -> limited(decree, name, random)).toList();
    PelimpahanWewenang ended = DrawnDecrees.pick(decrees, random);
    List<InstrumenPengubah> changes =
        random.nextBoolean() ? List.of() : List.of(revocation(ended, random));
    KodeWilayah own = drawn.own();
    KodeWilayah kecamatan = drawn.kecamatan();
    List<KodeWilayah> desa =
        DrawnDecrees.children(kecamatan, drawn.day()).stream()
            .filter(kode -> !kode.isKelurahan())
            .toList();
    List<PenugasanDesa> assignments =
        desa.isEmpty() || random.nextInt(3) > 0
            ? List.of()
            : List.of(assignment(own, DrawnDecrees.pick(desa, random), name, drawn.day(), random));
    return new Timed(
        new DrawnDecrees(drawn.region(), decrees, kecamatan, drawn.day()),
        changes,
        assignments,
        new Named(name, seed));
  }

  /** A decree of the service asked for, with limits of matter now and then. */
  private static PelimpahanWewenang limited(PelimpahanWewenang decree, String name, Random random) {
    List<LayananDilimpahkan> services =
        decree.layanan().stream()
            .map(
                one ->
                    LayananDilimpahkan.builder()
                        .from(one)
                        .nama(one.nama().equals("Izin Lain") ? one.nama() : name)
                        .batas(
                            random.nextInt(3) > 0
                                ? one.batas()
                                : Optional.of(
                                    BatasWewenang.builder()
                                        .from(one.batas().orElse(BatasWewenang.builder().build()))
                                        .addMateri(
                                            new BatasMateri(
                                                "luas", BigDecimal.TEN, SatuanBatas.METER_PERSEGI))
                                        .addPengecualian("menara")
                                        .build()))
                        .build())
            .toList();
    return PelimpahanWewenang.builder()
        .from(decree)
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "96", 2012)))
        .layanan(services)
        .build();
  }

  private static InstrumenPengubah revocation(PelimpahanWewenang decree, Random random) {
    return InstrumenPengubah.builder()
        .penerbit(decree.pemberi())
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(decree.instrumen().jenis())
                .nomor("900/1")
                .tanggalDitetapkan(decree.tanggal().plusDays(1 + random.nextInt(700)))
                .addHubungan(
                    new HubunganInstrumen(
                        JenisHubungan.MENCABUT,
                        InstrumenHukum.builder()
                            .jenis(decree.instrumen().jenis())
                            .nomor(decree.instrumen().nomor())
                            .tahun(decree.tanggal().getYear())
                            .daerah(decree.pemberi().wilayah().kabupatenKota().orElseThrow())
                            .build()))
                .build())
        .build();
  }

  private static PenugasanDesa assignment(
      KodeWilayah own, KodeWilayah desa, String name, LocalDate day, Random random) {
    return PenugasanDesa.builder()
        .instrumen(
            InstrumenPenetapan.of(
                JenisInstrumen.PERATURAN_BUPATI, "77", day.minusDays(200).toString()))
        .penugas(PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)
        .daerah(own)
        .addDesa(desa)
        .addTugas(
            new TugasDesa(
                name,
                Optional.of(UrusanPemerintahan.PERDAGANGAN),
                Optional.empty(),
                Optional.of(BidangDesa.PEMBERDAYAAN_MASYARAKAT)))
        .periode(Periode.of(day.minusDays(100), day.plusDays(random.nextInt(300))))
        .cara(CaraPenyerahan.PENUGASAN)
        .disertaiBiaya(true)
        .addSumberBiaya(SumberPendanaan.APBD_KABUPATEN_KOTA)
        .build();
  }

  @Property(tries = 250)
  void everyDayOfARow_isAsDecisionsSay(@ForAll("timed") Timed timed) {
    Random random = new Random(timed.name().seed());
    DrawnDecrees drawn = timed.decrees();
    String name = timed.name().service();
    AuthorityEngine engine =
        AuthorityEngine.of(
            DrawnDecrees.SUKSESI, drawn.decrees(), timed.changes(), timed.assignments());
    KodeWilayah own = drawn.own();
    LayananDicari service =
        new LayananDicari(name, Optional.of(UrusanPemerintahan.PERDAGANGAN), Optional.empty());
    Periode years = Periode.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 10, 1));
    List<BarisPemegang> rows =
        engine.gaps(new PermintaanPeta(own, years, List.of(service))).baris().stream()
            .filter(
                one -> one.tempat().equals(drawn.place()) || drawn.place().contains(one.tempat()))
            .toList();
    List<BarisPemegang> held =
        rows.stream().filter(one -> !one.keadaan().pemegang().isEmpty()).toList();
    for (int i = 0; i < 3; i++) {
      BarisPemegang row = DrawnDecrees.pick(i == 0 && !held.isEmpty() ? held : rows, random);
      Periode days = row.periode();
      long length = ChronoUnit.DAYS.between(days.mulai(), days.akhir().orElseThrow());
      LocalDate day =
          switch (random.nextInt(3)) {
            case 0 -> days.mulai();
            case 1 -> days.akhir().orElseThrow().minusDays(1);
            default -> days.mulai().plusDays((long) (random.nextDouble() * length));
          };
      KodeWilayah village =
          row.tempat().tingkat() == Tingkat.DESA_KELURAHAN
              ? row.tempat()
              : DrawnDecrees.pick(DrawnDecrees.children(row.tempat(), day), random);
      isAsDecided(row, engine, drawn.offices(day), village, day, name);
    }
  }

  private static KeputusanWewenang decide(
      AuthorityEngine engine,
      JabatanWilayah office,
      KodeWilayah village,
      LocalDate day,
      String name) {
    return engine.decide(
        PermintaanKeputusan.builder()
            .pejabat(office)
            .layanan(name)
            .wilayah(village)
            .tanggal(day)
            .urusan(UrusanPemerintahan.PERDAGANGAN)
            .addUkuran(new UkuranObjek("luas", BigDecimal.ONE, SatuanBatas.METER_PERSEGI))
            .addCiri(new CiriObjek("menara", false))
            .strategis(false)
            .build());
  }

  private static void isAsDecided(
      BarisPemegang row,
      AuthorityEngine engine,
      Set<JabatanWilayah> offices,
      KodeWilayah village,
      LocalDate day,
      String name) {
    Set<JabatanWilayah> holders = new LinkedHashSet<>();
    boolean hasOpen = false;
    for (JabatanWilayah office : offices) {
      // A row has the offices of the day under their own codes.
      Set<JabatanWilayah> own = DrawnDecrees.underCodesOf(day, office);
      if (!own.isEmpty()) {
        DrawnDecrees.isOpenWhereGranted(
            office, own, one -> decide(engine, one, village, day, name));
        continue;
      }
      KeputusanWewenang decision = decide(engine, office, village, day, name);
      if (office.jabatan().isKepalaDaerahKabupatenKota()) {
        if (village.kabupatenKota().equals(Optional.of(office.wilayah()))) {
          assertThat(row.keadaan().kepalaDaerah()).isEqualTo(decision.syarat().hasil());
        }
      } else if (decision instanceof KeputusanWewenang.Berwenang) {
        holders.add(office);
      } else {
        hasOpen |= HolderLawsTest.isOpen(decision);
      }
    }
    JenisKeadaan jenis = row.keadaan().jenis();
    assertThat(row.keadaan().jabatan())
        .as(name + " in " + village + " on " + day)
        .containsExactlyInAnyOrderElementsOf(holders);
    if (jenis != JenisKeadaan.GANDA) {
      assertThat(jenis == JenisKeadaan.TIDAK_DIKETAHUI)
          .as("open: " + name + " in " + village + " on " + day + " of " + row)
          .isEqualTo(hasOpen);
    }
    assertThat(jenis == JenisKeadaan.TIDAK_DILIMPAHKAN).isEqualTo(!hasOpen && holders.isEmpty());
    Statistics.label("row")
        .collect(jenis)
        .coverage(
            some -> {
              some.check(JenisKeadaan.SATU).percentage(share -> share > 5);
              some.check(JenisKeadaan.GANDA).count(count -> count > 0);
              some.check(JenisKeadaan.TIDAK_DIKETAHUI).percentage(share -> share > 5);
              some.check(JenisKeadaan.TIDAK_DILIMPAHKAN).percentage(share -> share > 5);
            });
    Statistics.label("limited")
        .collect(row.keadaan().isBersyarat())
        .coverage(some -> some.check(true).percentage(share -> share > 3));
  }
}
