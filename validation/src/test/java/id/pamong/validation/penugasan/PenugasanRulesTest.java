package id.pamong.validation.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.Found;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PenugasanRulesTest {

  private static final String DESA = "35.12.07.2001";

  @Test
  void soundAssignments_giveNothing() {
    assertThat(rules(assigned("2023-06-01", d -> d))).isEmpty();
    assertThat(rules(assigned("2014-01-15", d -> d))).isEmpty();
    assertThat(rules(assigned("2014-01-14", d -> d)))
        .containsExactly("penugasan.tanggal-sebelum-hukum-yang-tercakup");
  }

  @Test
  void governmentsAssignAndNoOffices() {
    assertThat(rules(assigned("2023-06-01", d -> d.penugas(PihakPenugas.CAMAT))))
        .containsExactly("penugasan.penugas-bukan-pemerintah");
    assertThat(
            found(
                "penugas-bukan-pemerintah",
                assigned("2014-06-01", d -> d.penugas(PihakPenugas.PERANGKAT_DAERAH))))
        .containsExactly("ERROR /penugas UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 19 huruf d");
  }

  @Test
  void neitherDelegationNorMandateReachesADesa() {
    assertThat(
            found(
                "delegasi-kepada-desa",
                assigned("2023-06-01", d -> d.cara(CaraPenyerahan.DELEGASI))))
        .containsExactly("ERROR /cara UU 6/2014 Pasal 19");
    assertThat(
            found("mandat-kepada-desa", assigned("2023-06-01", d -> d.cara(CaraPenyerahan.MANDAT))))
        .containsExactly(
            "ERROR /cara UU 6/2014 Pasal 19; UU 30/2014 Pasal 14 ayat (1) huruf a;"
                + " UU 30/2014 Pasal 14 ayat (3)");
    assertThat(
            found("mandat-kepada-desa", assigned("2014-10-16", d -> d.cara(CaraPenyerahan.MANDAT))))
        .containsExactly("ERROR /cara UU 6/2014 Pasal 19");
  }

  @Test
  void formIsTheRegulationOfTheHead() {
    String rule = "bentuk-bukan-peraturan-kepala-daerah";
    assertThat(found(rule, by("2023-06-01", JenisInstrumen.KEPUTUSAN_BUPATI)))
        .containsExactly("ERROR /instrumen/jenis UU 23/2014 Pasal 20 ayat (4)");
    assertThat(found(rule, by("2014-10-01", JenisInstrumen.KEPUTUSAN_BUPATI))).isEmpty();
    assertThat(found(rule, by("2023-06-01", JenisInstrumen.PERATURAN_WALI_KOTA))).hasSize(1);
    assertThat(rules(by("2023-06-01", JenisInstrumen.PERDA_KABUPATEN_KOTA)))
        .containsExactly("penugasan.bentuk-perda");
    assertThat(found("bentuk-perda", by("2023-06-01", JenisInstrumen.PERDA_KABUPATEN_KOTA)))
        .containsExactly("WARNING /instrumen/jenis UU 23/2014 Pasal 20 ayat (4)");
    assertThat(rules(by("2023-06-01", JenisInstrumen.PERDA_PROVINSI)))
        .containsExactly("penugasan." + rule);
    assertThat(rules(by("2014-10-01", JenisInstrumen.PERDA_KABUPATEN_KOTA))).isEmpty();
    PenugasanDesa province =
        PenugasanDesa.builder()
            .from(by("2023-06-01", JenisInstrumen.KEPUTUSAN_GUBERNUR))
            .penugas(PihakPenugas.PEMERINTAH_PROVINSI)
            .daerah(KodeWilayah.parse("35"))
            .sumberBiaya(List.of(SumberPendanaan.APBD_PROVINSI))
            .build();
    assertThat(rules(province)).containsExactly("penugasan." + rule);
    PenugasanDesa centre =
        PenugasanDesa.builder()
            .from(by("2023-06-01", JenisInstrumen.KEPUTUSAN_MENTERI_LAIN))
            .penugas(PihakPenugas.PEMERINTAH_PUSAT)
            .daerah(Optional.empty())
            .sumberBiaya(List.of(SumberPendanaan.APBN))
            .build();
    assertThat(rules(centre)).isEmpty();
  }

  @Test
  void desaOfTheOwnRegionReceive() {
    assertThat(rules(to("35.12.07.1001"))).containsExactly("penugasan.penerima-bukan-desa");
    assertThat(rules(to("35.12.07.2099"))).containsExactly("penugasan.wilayah-tidak-dikenal");
    assertThat(rules(to("34.02.01.2001")))
        .containsExactlyInAnyOrder("penugasan.desa-di-luar-daerah", "penugasan.kekhususan-daerah");
    assertThat(rules(assigned("2023-06-01", d -> d.daerah(KodeWilayah.parse("35.12.07")))))
        .containsExactly("penugasan.daerah-tidak-sesuai-penugas");
  }

  @Test
  void moneyOfWhoAssignsComesWithIt() {
    assertThat(found("tanpa-biaya", assigned("2023-06-01", d -> d.disertaiBiaya(false))))
        .containsExactly("ERROR /disertaiBiaya UU 6/2014 Pasal 22 ayat (2)");
    assertThat(
            rules(
                assigned(
                    "2023-06-01", d -> d.disertaiBiaya(Optional.empty()).sumberBiaya(List.of()))))
        .containsExactly("penugasan.biaya-tidak-dinyatakan");
    assertThat(
            found(
                "sumber-biaya-bukan-penugas",
                assigned("2023-06-01", d -> d.addSumberBiaya(SumberPendanaan.APB_DESA))))
        .containsExactly("ERROR /sumberBiaya/1 UU 23/2014 Pasal 372 ayat (4)");
  }

  @Test
  void tasksAreOfTheRegionAndOfTheDesa() {
    TugasDesa court = task(UrusanPemerintahan.YUSTISI, Optional.empty());
    assertThat(rules(assigned("2023-06-01", d -> d.tugas(List.of(court)))))
        .containsExactly("penugasan.urusan-absolut");
    TugasDesa other =
        new TugasDesa(
            "Contoh", Optional.empty(), Optional.empty(), Optional.of(BidangDesa.LAINNYA));
    assertThat(found("bidang-di-luar-desa", assigned("2023-06-01", d -> d.tugas(List.of(other)))))
        .containsExactly("WARNING /tugas/0/bidang UU 6/2014 Pasal 22 ayat (1)");
  }

  @Test
  void regionAssignsConcurrentAffairsOfItsOwn() {
    String rule = "urusan-bukan-kewenangan-penugas";
    PihakPenugas own = PihakPenugas.PEMERINTAH_KABUPATEN_KOTA;
    PihakPenugas provinsi = PihakPenugas.PEMERINTAH_PROVINSI;
    UrusanPemerintahan forest = UrusanPemerintahan.KEHUTANAN;
    UrusanPemerintahan sea = UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN;
    UrusanPemerintahan general = UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL;
    Optional<SubUrusan> whole = Optional.of(SubUrusan.LAINNYA);
    assertThat(found(rule, doing("2023-06-01", own, task(forest, whole))))
        .containsExactly(
            "ERROR /tugas/0/urusan UU 23/2014 Pasal 14 ayat (1); UU 23/2014 Pasal 14 ayat (2);"
                + " UU 23/2014 Pasal 20 ayat (3); UU 23/2014 Pasal 372 ayat (1)");
    assertThat(found(rule, doing("2014-10-01", own, task(forest, whole)))).isEmpty();
    Optional<SubUrusan> park = Optional.of(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA);
    assertThat(found(rule, doing("2023-06-01", own, task(forest, park)))).isEmpty();
    assertThat(found(rule, doing("2023-06-01", provinsi, task(forest, whole)))).isEmpty();
    assertThat(found(rule, doing("2023-06-01", provinsi, task(forest, park)))).hasSize(1);
    assertThat(found(rule, doing("2023-06-01", own, task(general, whole))))
        .containsExactly(
            "ERROR /tugas/0/urusan UU 23/2014 Pasal 9 ayat (5); UU 23/2014 Pasal 25 ayat (2);"
                + " UU 23/2014 Pasal 20 ayat (3); UU 23/2014 Pasal 372 ayat (1)");
    assertThat(found(rule, doing("2023-06-01", provinsi, task(general, whole))))
        .containsExactly(
            "ERROR /tugas/0/urusan UU 23/2014 Pasal 9 ayat (5); UU 23/2014 Pasal 25 ayat (2);"
                + " UU 23/2014 Pasal 20 ayat (1); UU 23/2014 Pasal 372 ayat (1)");
    Optional<SubUrusan> oil = Optional.of(SubUrusan.MINYAK_DAN_GAS_BUMI);
    UrusanPemerintahan energy = UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL;
    assertThat(found(rule, doing("2023-06-01", provinsi, task(energy, oil))))
        .containsExactly(
            "ERROR /tugas/0/urusan UU 23/2014 Pasal 14 ayat (1); UU 23/2014 Pasal 14 ayat (3);"
                + " UU 23/2014 Pasal 14 ayat (4); UU 23/2014 Pasal 20 ayat (1);"
                + " UU 23/2014 Pasal 372 ayat (1)");
    assertThat(
            found(rule, doing("2023-06-01", PihakPenugas.PEMERINTAH_PUSAT, task(general, whole))))
        .isEmpty();
    assertThat(found(rule, doing("2023-06-01", own, task(sea, whole)))).isEmpty();
    assertThat(found(rule, doing("2023-06-01", own, task(sea, Optional.of(SubUrusan.KELAUTAN)))))
        .containsExactly(
            "ERROR /tugas/0/urusan UU 23/2014 Pasal 14 ayat (1); UU 23/2014 Pasal 20 ayat (3);"
                + " UU 23/2014 Pasal 372 ayat (1)");
    assertThat(found(rule, doing("2023-06-01", own, task(UrusanPemerintahan.KESEHATAN, whole))))
        .isEmpty();
  }

  @Test
  void absoluteAffair_isAFaultOfARegion_andDoubtedOfTheCentre() {
    String byCentre = "urusan-absolut-oleh-pemerintah-pusat";
    TugasDesa absolute = task(UrusanPemerintahan.AGAMA, Optional.empty());
    PenugasanDesa ofCentre = doing("2023-06-01", PihakPenugas.PEMERINTAH_PUSAT, absolute);
    assertThat(found(byCentre, ofCentre))
        .containsExactly(
            "WARNING /tugas/0/urusan UU 23/2014 Pasal 10 ayat (2);"
                + " UU 23/2014 Pasal 372 ayat (1)");
    assertThat(found("urusan-absolut", ofCentre)).isEmpty();
    // UU 32/2004 Pasal 10 ayat (4) let the centre assign absolute affairs to desa.
    assertThat(found(byCentre, doing("2014-10-01", PihakPenugas.PEMERINTAH_PUSAT, absolute)))
        .isEmpty();
    PenugasanDesa ofProvinsi = doing("2023-06-01", PihakPenugas.PEMERINTAH_PROVINSI, absolute);
    assertThat(found(byCentre, ofProvinsi)).isEmpty();
    assertThat(found("urusan-absolut", ofProvinsi)).hasSize(1);
  }

  @Test
  void absoluteAffair_isAFaultOfARegionBeforeUu23Too() {
    PihakPenugas own = PihakPenugas.PEMERINTAH_KABUPATEN_KOTA;
    TugasDesa absolute = task(UrusanPemerintahan.AGAMA, Optional.empty());
    assertThat(found("urusan-absolut", doing("2014-10-01", own, absolute)))
        .containsExactly("ERROR /tugas/0/urusan UU 32/2004 Pasal 10 ayat (3)");
    assertThat(found("urusan-absolut", doing("2014-10-02", own, absolute)))
        .containsExactly(
            "ERROR /tugas/0/urusan UU 23/2014 Pasal 10 ayat (1); UU 23/2014 Pasal 372 ayat (1)");
    assertThat(
            found(
                "urusan-absolut",
                doing("2014-10-01", own, task(UrusanPemerintahan.SOSIAL, Optional.empty()))))
        .isEmpty();
  }

  @Test
  void desaAreNamed() {
    assertThat(found("desa-tidak-dinyatakan", assigned("2014-01-15", d -> d.desa(List.of()))))
        .containsExactly("INFO /desa UU 6/2014 Pasal 19; UU 6/2014 Pasal 22 ayat (1)");
    assertThat(rules(assigned("2023-06-01", d -> d.desa(List.of()))))
        .containsExactly("penugasan.desa-tidak-dinyatakan");
  }

  @Test
  void desaIsNamedOnce() {
    KodeWilayah one = KodeWilayah.parse("35.12.07.2001");
    KodeWilayah other = KodeWilayah.parse("35.12.07.2002");
    assertThat(
            found("desa-berulang", assigned("2023-06-01", d -> d.desa(List.of(one, other, one)))))
        .containsExactly("WARNING /desa/2 UU 6/2014 Pasal 19; UU 6/2014 Pasal 22 ayat (1)");
    assertThat(found("desa-berulang", assigned("2023-06-01", d -> d.desa(List.of(one, other)))))
        .isEmpty();
  }

  @Test
  void moneyIsOfWhoAssigns_sincePp43Of2014() {
    String rule = "sumber-biaya-bukan-penugas";
    String early =
        "ERROR /sumberBiaya/0 PP 43/2014 Pasal 90 ayat (3); PP 43/2014 Pasal 90 ayat (5)";
    assertThat(found(rule, paid("2014-06-03", SumberPendanaan.APB_DESA))).containsExactly(early);
    assertThat(found(rule, paid("2014-06-03", SumberPendanaan.APBN))).containsExactly(early);
    assertThat(found(rule, paid("2014-06-02", SumberPendanaan.APB_DESA))).isEmpty();
    assertThat(found(rule, paid("2014-10-01", SumberPendanaan.APBD_PROVINSI))).isEmpty();
    assertThat(found(rule, paid("2014-10-02", SumberPendanaan.APBD_PROVINSI)))
        .containsExactly("ERROR /sumberBiaya/0 UU 23/2014 Pasal 372 ayat (4)");
    PenugasanDesa ofProvinsi =
        assigned(
            "2023-06-01",
            d ->
                d.penugas(PROVINSI)
                    .daerah(KodeWilayah.parse("35"))
                    .sumberBiaya(List.of(SumberPendanaan.APBN)));
    assertThat(found(rule, ofProvinsi))
        .containsExactly("ERROR /sumberBiaya/0 UU 23/2014 Pasal 372 ayat (3)");
    PenugasanDesa ofCentre =
        assigned(
            "2023-06-01", d -> d.penugas(PihakPenugas.PEMERINTAH_PUSAT).daerah(Optional.empty()));
    assertThat(found(rule, ofCentre))
        .containsExactly("ERROR /sumberBiaya/0 UU 23/2014 Pasal 372 ayat (2)");
    assertThat(found(rule, paid("2014-06-03", SumberPendanaan.APBD_KABUPATEN_KOTA))).isEmpty();
  }

  @Test
  void regionThatIsAtFault_isTheOnlyFault() {
    KodeWilayah nowhere = KodeWilayah.parse("35.60");
    assertThat(found("desa-di-luar-daerah", assigned("2023-06-01", d -> d.daerah(nowhere))))
        .isEmpty();
    KodeWilayah kecamatan = KodeWilayah.parse("35.12.99");
    PenugasanDesa ofAnotherLevel = assigned("2023-06-01", d -> d.daerah(kecamatan));
    assertThat(found("daerah-tidak-sesuai-penugas", ofAnotherLevel)).hasSize(1);
    assertThat(found("wilayah-tidak-dikenal", ofAnotherLevel)).isEmpty();
    assertThat(found("desa-di-luar-daerah", ofAnotherLevel)).isEmpty();
    assertThat(found("penerima-bukan-desa", to("93.01.01.3001"))).isEmpty();
    assertThat(found("penerima-bukan-desa", to("35.12.07.1001"))).hasSize(1);
  }

  @Test
  void codeThatTheDayDoesNotKnow_isOneFault_whereverItWouldLie() {
    for (String kode : List.of("35.12.07.2099", "36.01.01.2001", "35.13.99.2001")) {
      assertThat(rules(to(kode))).containsExactly("penugasan.wilayah-tidak-dikenal");
    }
  }

  @Test
  void regionThatIsNotStated_isNotAtFault() {
    String rule = "daerah-tidak-sesuai-penugas";
    for (PihakPenugas penugas :
        List.of(PihakPenugas.PEMERINTAH_PROVINSI, PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)) {
      assertThat(
              found(rule, assigned("2023-06-01", d -> d.penugas(penugas).daerah(Optional.empty()))))
          .isEmpty();
    }
  }

  @Test
  void noFaultIsSaidOfADayBeforeTheLaw() {
    PenugasanDesa faulty =
        assigned("2014-01-14", d -> d.daerah(KodeWilayah.parse("35.12.07")).penugas(PROVINSI));
    assertThat(rules(faulty)).containsExactly("penugasan.tanggal-sebelum-hukum-yang-tercakup");
    PenugasanDesa unknown =
        assigned("2014-01-14", d -> d.desa(List.of(KodeWilayah.parse("35.12.07.2099"))));
    assertThat(rules(unknown)).containsExactly("penugasan.tanggal-sebelum-hukum-yang-tercakup");
  }

  private static final PihakPenugas PROVINSI = PihakPenugas.PEMERINTAH_PROVINSI;

  @Test
  void findingCitesTheArticleOfItsOwnDesaAndOfItsOwnGovernment() {
    KodeWilayah adat = KodeWilayah.parse("91.03.01.3001");
    KodeWilayah desa = KodeWilayah.parse(DESA);
    String ofDesa = "UU 6/2014 Pasal 22 ayat (2)";
    String ofAdat = "UU 6/2014 Pasal 106 ayat (2)";
    for (String rule : List.of("tanpa-biaya", "biaya-tidak-dinyatakan")) {
      assertThat(found(rule, unpaid(rule, List.of(adat))))
          .singleElement()
          .asString()
          .endsWith("Biaya " + ofAdat);
      assertThat(found(rule, unpaid(rule, List.of(desa))))
          .singleElement()
          .asString()
          .endsWith("Biaya " + ofDesa);
      assertThat(found(rule, unpaid(rule, List.of(desa, adat))))
          .singleElement()
          .asString()
          .endsWith("Biaya " + ofDesa + "; " + ofAdat);
      assertThat(found(rule, unpaid(rule, List.of())))
          .singleElement()
          .asString()
          .endsWith("Biaya " + ofDesa + "; " + ofAdat);
    }
    InstrumenPenetapan decree =
        InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_GUBERNUR, "901", "2023-06-01");
    assertThat(
            found(
                "bentuk-bukan-peraturan-kepala-daerah",
                assigned(
                    "2023-06-01",
                    d -> d.penugas(PROVINSI).daerah(KodeWilayah.parse("35")).instrumen(decree))))
        .containsExactly("ERROR /instrumen/jenis UU 23/2014 Pasal 20 ayat (2)");
  }

  private static PenugasanDesa unpaid(String rule, List<KodeWilayah> desa) {
    Optional<Boolean> paid = rule.equals("tanpa-biaya") ? Optional.of(false) : Optional.empty();
    return assigned("2023-06-01", d -> d.desa(desa).disertaiBiaya(paid).sumberBiaya(List.of()));
  }

  private static PenugasanDesa paid(String day, SumberPendanaan sumber) {
    return assigned(day, d -> d.sumberBiaya(List.of(sumber)));
  }

  private static PenugasanDesa doing(String day, PihakPenugas penugas, TugasDesa tugas) {
    return assigned(day, d -> d.penugas(penugas).tugas(List.of(tugas)));
  }

  private static TugasDesa task(UrusanPemerintahan urusan, Optional<SubUrusan> part) {
    return new TugasDesa("Contoh", Optional.of(urusan), part, Optional.empty());
  }

  private static List<String> rules(PenugasanDesa document) {
    return Found.rules(PenugasanRules.all(), document);
  }

  private static List<String> found(String rule, PenugasanDesa document) {
    return Found.by("penugasan." + rule, PenugasanRules.all(), document);
  }

  private static PenugasanDesa assigned(String day, UnaryOperator<PenugasanDesa.Builder> change) {
    return change
        .apply(
            PenugasanDesa.builder()
                .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_BUPATI, "901", day))
                .penugas(PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)
                .daerah(KodeWilayah.parse("35.12"))
                .addDesa(KodeWilayah.parse(DESA))
                .disertaiBiaya(true)
                .addSumberBiaya(SumberPendanaan.APBD_KABUPATEN_KOTA))
        .build();
  }

  private static PenugasanDesa by(String day, JenisInstrumen jenis) {
    return assigned(day, d -> d.instrumen(InstrumenPenetapan.of(jenis, "901", day)));
  }

  private static PenugasanDesa to(String kode) {
    return assigned("2023-06-01", d -> d.desa(List.of(KodeWilayah.parse(kode))));
  }
}
