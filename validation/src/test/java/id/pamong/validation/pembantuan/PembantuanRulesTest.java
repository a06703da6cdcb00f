package id.pamong.validation.pembantuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.Found;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PembantuanRulesTest {

  private static final String DAY = "2023-06-01";
  private static final PihakPenugas PUSAT = PihakPenugas.PEMERINTAH_PUSAT;

  @Test
  void soundAssignments_giveNothing() {
    assertThat(rules(ofProvinsi(d -> d))).isEmpty();
    assertThat(rules(ofPusat(d -> d))).isEmpty();
    assertThat(rules(assigned("2014-10-02", d -> d))).isEmpty();
    assertThat(rules(assigned("2014-10-01", d -> d)))
        .containsExactly("pembantuan.tanggal-sebelum-hukum-yang-tercakup");
  }

  @Test
  void onlyTheCentralGovernmentAndAProvinsiAssign() {
    for (PihakPenugas penugas :
        List.of(
            PihakPenugas.PEMERINTAH_KABUPATEN_KOTA,
            PihakPenugas.CAMAT,
            PihakPenugas.PERANGKAT_DAERAH)) {
      assertThat(found(ofProvinsi(d -> d.penugas(penugas))))
          .containsExactly(
              "pembantuan.penugas-bukan-pusat-atau-provinsi ERROR /penugas"
                  + " UU 23/2014 Pasal 1 angka 11; UU 23/2014 Pasal 19 ayat (1) huruf c;"
                  + " UU 23/2014 Pasal 20 ayat (1) huruf b");
    }
  }

  @Test
  void regionFitsWhoAssigns() {
    assertThat(found(ofProvinsi(d -> d.daerah(KodeWilayah.parse("35.12")))))
        .containsExactly(
            "pembantuan.daerah-tidak-sesuai-penugas ERROR /daerah UU 23/2014 Pasal 2 ayat (1)");
    assertThat(found(ofPusat(d -> d.daerah(KodeWilayah.parse("35")))))
        .containsExactly(
            "pembantuan.daerah-tidak-sesuai-penugas ERROR /daerah UU 23/2014 Pasal 2 ayat (1)");
    assertThat(found(ofProvinsi(d -> d.daerah(Optional.empty()))))
        .containsExactly(
            "pembantuan.daerah-penugas-tidak-dinyatakan INFO /daerah"
                + " UU 23/2014 Pasal 20 ayat (1) huruf b");
  }

  @Test
  void formIsARegulationOfAMinisterOrOfTheGubernur() {
    String minister =
        "pembantuan.bentuk-bukan-peraturan-menteri ERROR /instrumen/jenis"
            + " UU 23/2014 Pasal 19 ayat (4)";
    assertThat(found(formed(ofPusat(d -> d), JenisInstrumen.KEPUTUSAN_MENTERI_LAIN)))
        .containsExactly(minister);
    assertThat(found(formed(ofPusat(d -> d), JenisInstrumen.PERATURAN_GUBERNUR)))
        .containsExactly(minister);
    String gubernur =
        "pembantuan.bentuk-bukan-peraturan-gubernur ERROR /instrumen/jenis"
            + " UU 23/2014 Pasal 20 ayat (2)";
    assertThat(found(formed(ofProvinsi(d -> d), JenisInstrumen.KEPUTUSAN_GUBERNUR)))
        .containsExactly(gubernur);
    assertThat(found(formed(ofProvinsi(d -> d), JenisInstrumen.PERATURAN_MENTERI_LAIN)))
        .containsExactly(gubernur);
  }

  @Test
  void whatStandsAboveThatRegulation_isWarnedOf() {
    assertThat(found(formed(ofPusat(d -> d), JenisInstrumen.PERPRES)))
        .containsExactly(
            "pembantuan.bentuk-di-atas-yang-disebut WARNING /instrumen/jenis"
                + " UU 23/2014 Pasal 19 ayat (4)");
    assertThat(found(formed(ofProvinsi(d -> d), JenisInstrumen.PERDA_PROVINSI)))
        .containsExactly(
            "pembantuan.bentuk-di-atas-yang-disebut WARNING /instrumen/jenis"
                + " UU 23/2014 Pasal 20 ayat (2)");
  }

  @Test
  void otherMinistersCoordinateWithTheMenteri() {
    assertThat(found(ofPusat(d -> d.koordinasiMenteri(false))))
        .containsExactly(
            "pembantuan.tanpa-koordinasi-menteri ERROR /koordinasiMenteri"
                + " UU 23/2014 Pasal 19 ayat (5)");
    assertThat(found(ofPusat(d -> d.koordinasiMenteri(Optional.empty()))))
        .containsExactly(
            "pembantuan.koordinasi-menteri-tidak-dinyatakan INFO /koordinasiMenteri"
                + " UU 23/2014 Pasal 19 ayat (5)");
    PenugasanPembantuan own = ofPusat(d -> d.koordinasiMenteri(false));
    assertThat(rules(formed(own, JenisInstrumen.PERMENDAGRI))).isEmpty();
    assertThat(rules(ofProvinsi(d -> d.koordinasiMenteri(false)))).isEmpty();
  }

  @Test
  void timeThatBeginsBeforeTheRegulation_isWarnedOf() {
    LocalDate end = LocalDate.of(2024, 1, 1);
    assertThat(found(ofProvinsi(d -> d.periode(Periode.of(LocalDate.of(2023, 5, 31), end)))))
        .containsExactly(
            "pembantuan.mulai-sebelum-ditetapkan WARNING /periode/mulai UU 12/2011 Pasal 87");
    assertThat(rules(ofProvinsi(d -> d.periode(Periode.of(LocalDate.parse(DAY), end))))).isEmpty();
  }

  @Test
  void receiversAreAutonomousRegions() {
    for (String kode : List.of("35.12.07", "35.12.07.2001")) {
      assertThat(found(ofPusat(d -> d.addPenerima(KodeWilayah.parse(kode)))))
          .containsExactly(
              "pembantuan.penerima-bukan-daerah-otonom ERROR /penerima/1"
                  + " UU 23/2014 Pasal 1 angka 11; UU 23/2014 Pasal 1 angka 12");
    }
    assertThat(rules(ofPusat(d -> d.addPenerima(KodeWilayah.parse("35"))))).isEmpty();
  }

  @Test
  void provinsiAssignsToKabupatenAndKotaOfItsOwn() {
    assertThat(found(ofProvinsi(d -> d.addPenerima(KodeWilayah.parse("35")))))
        .containsExactly(
            "pembantuan.penerima-bukan-kabupaten-kota ERROR /penerima/1"
                + " UU 23/2014 Pasal 1 angka 11; UU 23/2014 Pasal 20 ayat (1) huruf b");
    assertThat(found(ofProvinsi(d -> d.addPenerima(KodeWilayah.parse("34.02")))))
        .containsExactly(
            "pembantuan.penerima-di-luar-provinsi ERROR /penerima/1"
                + " UU 23/2014 Pasal 2 ayat (1); UU 23/2014 Pasal 20 ayat (1) huruf b",
            "pembantuan.kekhususan-daerah INFO /penerima UU 23/2014 Pasal 399");
    assertThat(rules(ofPusat(d -> d.addPenerima(KodeWilayah.parse("34.02")))))
        .containsExactly("pembantuan.kekhususan-daerah");
  }

  @Test
  void regionsMustExist() {
    assertThat(found(ofProvinsi(d -> d.addPenerima(KodeWilayah.parse("35.98")))))
        .containsExactly(
            "pembantuan.wilayah-tidak-dikenal ERROR /penerima/1 UU 23/2014 Pasal 2 ayat (1)");
    assertThat(rules(assigned("2016-06-01", d -> d.addPenerima(KodeWilayah.parse("35.98")))))
        .containsExactly("pembantuan.wilayah-tidak-dapat-dipastikan");
  }

  @Test
  void jakartaHasNoAutonomousKota_andSpecialLawIsPointedAt() {
    assertThat(found(ofPusat(d -> d.penerima(List.of(KodeWilayah.parse("31.71"))))))
        .containsExactly(
            "pembantuan.penerima-wilayah-administrasi-jakarta WARNING /penerima/0"
                + " UU 23/2014 Pasal 1 angka 11; UU 23/2014 Pasal 399");
    assertThat(rules(ofPusat(d -> d.penerima(List.of(KodeWilayah.parse("31"))))))
        .containsExactly("pembantuan.kekhususan-daerah");
    assertThat(rules(ofPusat(d -> d.penerima(List.of()))))
        .containsExactly("pembantuan.penerima-tidak-dinyatakan");
  }

  @Test
  void absoluteAffairsAreNotAssigned() {
    for (UrusanPemerintahan urusan :
        List.of(UrusanPemerintahan.YUSTISI, UrusanPemerintahan.AGAMA)) {
      assertThat(found(task(urusan, Optional.empty())))
          .containsExactly(
              "pembantuan.urusan-absolut ERROR /tugas/0/urusan"
                  + " UU 23/2014 Pasal 10 ayat (2); UU 23/2014 Pasal 19 ayat (1)");
    }
    assertThat(found(task(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL, Optional.empty())))
        .containsExactly(
            "pembantuan.urusan-pemerintahan-umum WARNING /tugas/0/urusan"
                + " UU 23/2014 Pasal 19 ayat (1); UU 23/2014 Pasal 25 ayat (2)");
  }

  @Test
  void whatThisLawGivesToAnotherLevel_isNotOfTheOneWhoAssigns() {
    assertThat(
            found(
                task(
                    UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL,
                    Optional.of(SubUrusan.MINYAK_DAN_GAS_BUMI))))
        .containsExactly(
            "pembantuan.urusan-bukan-kewenangan-penugas ERROR /tugas/0/subUrusan"
                + " UU 23/2014 Pasal 1 angka 11; UU 23/2014 Pasal 14 ayat (3)");
    assertThat(
            found(
                task(
                    UrusanPemerintahan.KEHUTANAN,
                    Optional.of(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA))))
        .containsExactly(
            "pembantuan.urusan-bukan-kewenangan-penugas ERROR /tugas/0/subUrusan"
                + " UU 23/2014 Pasal 1 angka 11; UU 23/2014 Pasal 14 ayat (2)");
    assertThat(rules(task(UrusanPemerintahan.KEHUTANAN, Optional.of(SubUrusan.LAINNYA)))).isEmpty();
  }

  @Test
  void whoAssignsProvidesTheBudget() {
    assertThat(found(ofProvinsi(d -> d.anggaranDariPenugas(false))))
        .containsExactly(
            "pembantuan.anggaran-bukan-dari-penugas ERROR /anggaranDariPenugas"
                + " UU 23/2014 Pasal 22 ayat (3)");
    assertThat(rules(ofProvinsi(d -> d.anggaranDariPenugas(Optional.empty()))))
        .containsExactly("pembantuan.anggaran-tidak-dinyatakan");
  }

  @Test
  void whatIsNotStatedIsTold() {
    assertThat(rules(ofProvinsi(d -> d.tugas(List.of()))))
        .containsExactly("pembantuan.tugas-tidak-dinyatakan");
    assertThat(rules(ofProvinsi(d -> d.addTugas(tugas(Optional.empty(), Optional.empty())))))
        .containsExactly("pembantuan.urusan-tidak-dinyatakan");
  }

  @Test
  void instrumentOfAnotherProvinsi_bindsNoneOfThis() {
    DasarHukum other =
        DasarHukum.of(
            InstrumenHukum.builder()
                .jenis(JenisInstrumen.PERDA_PROVINSI)
                .nomor("901")
                .tahun(2020)
                .daerah(KodeWilayah.parse("33"))
                .build());
    assertThat(rules(ofProvinsi(d -> d.addDasarHukum(other))))
        .containsExactly("pembantuan.dasar-hukum-daerah-lain");
  }

  private static PenugasanPembantuan task(UrusanPemerintahan urusan, Optional<SubUrusan> part) {
    return ofProvinsi(d -> d.tugas(List.of(tugas(Optional.of(urusan), part))));
  }

  private static TugasPembantuan tugas(
      Optional<UrusanPemerintahan> urusan, Optional<SubUrusan> part) {
    return new TugasPembantuan("Pelayanan dokumen hasil hutan hak", urusan, part, List.of());
  }

  private static PenugasanPembantuan formed(PenugasanPembantuan old, JenisInstrumen jenis) {
    return PenugasanPembantuan.builder()
        .from(old)
        .instrumen(new InstrumenPenetapan(jenis, "901", old.tanggal()))
        .build();
  }

  private static PenugasanPembantuan ofProvinsi(UnaryOperator<PenugasanPembantuan.Builder> change) {
    return assigned(DAY, change);
  }

  private static PenugasanPembantuan ofPusat(UnaryOperator<PenugasanPembantuan.Builder> change) {
    return assigned(
        DAY,
        d ->
            change.apply(
                d.instrumen(
                        InstrumenPenetapan.of(JenisInstrumen.PERATURAN_MENTERI_LAIN, "901", DAY))
                    .penugas(PUSAT)
                    .daerah(Optional.empty())
                    .koordinasiMenteri(true)));
  }

  private static PenugasanPembantuan assigned(
      String day, UnaryOperator<PenugasanPembantuan.Builder> change) {
    return change
        .apply(
            PenugasanPembantuan.builder()
                .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "901", day))
                .penugas(PihakPenugas.PEMERINTAH_PROVINSI)
                .daerah(KodeWilayah.parse("35"))
                .addPenerima(KodeWilayah.parse("35.12"))
                .addTugas(
                    tugas(
                        Optional.of(UrusanPemerintahan.KEHUTANAN), Optional.of(SubUrusan.LAINNYA)))
                .anggaranDariPenugas(true))
        .build();
  }

  private static List<String> rules(PenugasanPembantuan document) {
    return Found.rules(PembantuanRules.all(), document);
  }

  private static List<String> found(PenugasanPembantuan document) {
    return rules(document).stream()
        .flatMap(
            rule ->
                Found.by(rule, PembantuanRules.all(), document).stream()
                    .map(one -> rule + " " + one))
        .toList();
  }
}
