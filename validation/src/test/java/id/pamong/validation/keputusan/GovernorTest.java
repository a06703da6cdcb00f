package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The two capacities of a gubernur. */
class GovernorTest {

  private static final String GRANTED = "BERWENANG ATRIBUSI gubernur 35";

  private static String decide(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return line(Cases.decide(change.apply(request()).build()));
  }

  private static PermintaanKeputusan.Builder request() {
    return PermintaanKeputusan.builder()
        .pejabat(office(Jabatan.GUBERNUR, "35"))
        .layanan("Izin Lintas Daerah")
        .wilayah(KodeWilayah.parse("35.74"))
        .tanggal(LocalDate.of(2022, 1, 3));
  }

  private static String head(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return decide(
        r ->
            change.apply(
                r.kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
                    .urusan(UrusanPemerintahan.PERHUBUNGAN)
                    .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)
                    .pendanaan(SumberPendanaan.APBD_PROVINSI)));
  }

  private static String representative(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return decide(
        r ->
            change.apply(
                r.kapasitas(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT)
                    .layanan("melantik bupati/wali kota")
                    .pendanaan(SumberPendanaan.APBN)));
  }

  @Test
  void headOfTheProvinsi_hasItsAffairs() {
    assertThat(head(r -> r)).isEqualTo(GRANTED);
    assertThat(head(r -> r.pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)))
        .startsWith("TIDAK urusan-provinsi");
    assertThat(head(r -> r.urusan(UrusanPemerintahan.AGAMA))).startsWith("TIDAK urusan-provinsi");
    assertThat(
            head(
                r ->
                    r.urusan(UrusanPemerintahan.KEHUTANAN)
                        .subUrusan(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA)))
        .isEqualTo("? pembagian-sejalan /pembagianUrusan");
    assertThat(head(r -> r.tanggal(LocalDate.of(2014, 10, 1)).pendanaan(Optional.empty())))
        .isEqualTo("? urusan-provinsi /urusan +edisi-tidak-tepat");
    assertThat(head(r -> r.wilayah(KodeWilayah.parse("33"))))
        .contains("tempat [MELAMPAUI_WILAYAH]");
  }

  @Test
  void nearestNameOfTheLaw_isTold() {
    PermintaanKeputusan request =
        PermintaanKeputusan.builder()
            .pejabat(office(Jabatan.GUBERNUR, "35"))
            .kapasitas(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT)
            .layanan("pengawasan Perda kabupaten")
            .wilayah(KodeWilayah.parse("35.74"))
            .tanggal(LocalDate.of(2022, 1, 3))
            .build();
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(Cases.decide(request)))
        .contains("nama terdekat dalam undang-undang: melakukan pengawasan terhadap Perda");
    PermintaanKeputusan other =
        PermintaanKeputusan.builder().from(request).layanan("Izin Lintas Daerah").build();
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(Cases.decide(other)))
        .doesNotContain("nama terdekat");
  }

  @Test
  void representative_hasTheTasksThatTheLawLists() {
    assertThat(representative(r -> r)).isEqualTo(GRANTED);
    assertThat(representative(r -> r.layanan("Izin Lintas Daerah")))
        .isEqualTo("? tugas-wakil-pemerintah-pusat ");
    assertThat(decide(r -> r.layanan("melantik bupati/wali kota")))
        .isEqualTo("? kapasitas /kapasitas");
    assertThat(head(r -> r.layanan("melantik bupati/wali kota"))).isEqualTo(GRANTED);
  }

  @Test
  void eachCapacityIsPaidFromItsOwnBudget() {
    assertThat(representative(r -> r)).isEqualTo(GRANTED);
    assertThat(representative(r -> r.pendanaan(Optional.empty()))).isEqualTo(GRANTED);
    assertThat(representative(r -> r.pendanaan(SumberPendanaan.APBD_PROVINSI)))
        .isEqualTo("? pendanaan-sejalan /pendanaan");
    assertThat(head(r -> r)).isEqualTo(GRANTED);
    assertThat(head(r -> r.pendanaan(Optional.empty()))).isEqualTo(GRANTED);
    assertThat(head(r -> r.pendanaan(SumberPendanaan.APBN)))
        .isEqualTo("? pendanaan-sejalan /pendanaan");
  }

  @Test
  void budgetOfAnother_contradictsWhatIsStated_andIsNotMissing() {
    assertThat(head(r -> r.pendanaan(SumberPendanaan.SUMBANGAN)))
        .isEqualTo("? pendanaan-sejalan /pendanaan");
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(
                    Cases.decide(
                        request()
                            .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
                            .urusan(UrusanPemerintahan.PERHUBUNGAN)
                            .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)
                            .pendanaan(SumberPendanaan.SUMBANGAN)
                            .build())))
        .contains("Belum diketahui: permintaan (didanai dari sumbangan) sejalan dengan");
  }

  @Test
  void generalAffairs_areCarriedOutByTheHeads_fromTheBudgetOfTheState() {
    UnaryOperator<PermintaanKeputusan.Builder> general =
        r ->
            r.urusan(UrusanPemerintahan.PEMBINAAN_PERSATUAN_BANGSA)
                .pembagianUrusan(Optional.empty());
    assertThat(head(r -> general.apply(r).pendanaan(Optional.empty()))).isEqualTo(GRANTED);
    assertThat(head(r -> general.apply(r).pendanaan(SumberPendanaan.APBN))).isEqualTo(GRANTED);
    assertThat(head(r -> general.apply(r).pendanaan(SumberPendanaan.APBD_PROVINSI)))
        .isEqualTo("? pendanaan-urusan-umum ");
    for (Optional<KapasitasGubernur> capacity :
        List.of(
            Optional.of(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT),
            Optional.<KapasitasGubernur>empty())) {
      assertThat(decide(r -> general.apply(r).kapasitas(capacity))).isEqualTo(GRANTED);
      assertThat(
              decide(
                  r -> general.apply(r).kapasitas(capacity).pendanaan(SumberPendanaan.SUMBANGAN)))
          .isEqualTo("? pendanaan-urusan-umum ");
    }
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(Cases.decide(general.apply(request()).build())))
        .contains(
            "[ya] gubernur 35 melaksanakan urusan pemerintahan umum di wilayah kerjanya (UU"
                + " 23/2014 Pasal 25 ayat (2))")
        .doesNotContain("daerahnya sendiri")
        .doesNotContain("bertindak sebagai");
    UnaryOperator<PermintaanKeputusan.Builder> ofMayor =
        r -> general.apply(r).pejabat(office(Jabatan.WALI_KOTA, "35.74"));
    assertThat(decide(r -> ofMayor.apply(r).pendanaan(SumberPendanaan.APBD_KABUPATEN_KOTA)))
        .isEqualTo("? pendanaan-urusan-umum ");
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(Cases.decide(ofMayor.apply(request()).build())))
        .contains("[ya] wali kota 35.74 melaksanakan urusan pemerintahan umum")
        .doesNotContain("daerahnya sendiri");
    assertThat(decide(r -> general.apply(r).pejabat(office(Jabatan.WALI_KOTA, "35.74"))))
        .startsWith("BERWENANG ATRIBUSI wali kota");
    assertThat(head(r -> general.apply(r).tanggal(LocalDate.of(2014, 10, 1))))
        .startsWith("? urusan-provinsi");
    assertThat(
            decide(
                r ->
                    general
                        .apply(r)
                        .pejabat(office(Jabatan.WALI_KOTA, "35.74"))
                        .tanggal(LocalDate.of(2014, 10, 1))))
        .startsWith("? urusan ");
  }

  @Test
  void gubernurOfJakarta_mayHaveWhatElsewhereIsOfTheKabupaten() {
    assertThat(
            head(
                r ->
                    r.pejabat(office(Jabatan.GUBERNUR, "31"))
                        .wilayah(KodeWilayah.parse("31.71"))
                        .pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)))
        .startsWith("? urusan-provinsi");
  }

  @Test
  void bupati_hasNotWhatTheAnnexGivesToTheProvinsi() {
    UnaryOperator<PermintaanKeputusan.Builder> bupati =
        r -> r.pejabat(office(Jabatan.WALI_KOTA, "35.74")).urusan(UrusanPemerintahan.PERHUBUNGAN);
    assertThat(decide(bupati)).startsWith("BERWENANG");
    assertThat(decide(r -> bupati.apply(r).pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)))
        .isEqualTo("TIDAK pembagian-urusan [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(page(bupati, PembagianUrusan.DAERAH_PROVINSI))
        .contains(
            "[ya] urusan \"perhubungan\" adalah kewenangan kabupaten/kota (UU 23/2014 Pasal 12 ayat"
                + " (2); UU 23/2014 Pasal 13 ayat (4)) <permintaan /urusan>")
        .contains(
            "[tidak] bagian urusan \"perhubungan\" ini adalah kewenangan kabupaten/kota menurut"
                + " pembagiannya; dinyatakan Daerah provinsi (UU 23/2014 Pasal 13 ayat (4); UU"
                + " 23/2014 Pasal 15 ayat (1)) <permintaan /pembagianUrusan>");
    assertThat(page(bupati, PembagianUrusan.DAERAH_KABUPATEN_KOTA))
        .startsWith("BERWENANG")
        .contains("[ya] bagian urusan \"perhubungan\" ini");
  }

  private static String page(
      UnaryOperator<PermintaanKeputusan.Builder> asked, PembagianUrusan division) {
    return DecisionPage.in(DecisionTexts.indonesian())
        .text(Cases.decide(asked.apply(request()).pembagianUrusan(division).build()));
  }

  @Test
  void shareAgainstPasal14_contradictsThePart_forEitherHead() {
    UnaryOperator<PermintaanKeputusan.Builder> park =
        r ->
            r.urusan(UrusanPemerintahan.KEHUTANAN)
                .subUrusan(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA);
    UnaryOperator<PermintaanKeputusan.Builder> ofMayor =
        r -> park.apply(r).pejabat(office(Jabatan.WALI_KOTA, "35.74"));
    for (PembagianUrusan other :
        List.of(PembagianUrusan.DAERAH_PROVINSI, PembagianUrusan.PEMERINTAH_PUSAT)) {
      assertThat(decide(r -> ofMayor.apply(r).pembagianUrusan(other)))
          .isEqualTo("? pembagian-sejalan /pembagianUrusan");
    }
    assertThat(decide(r -> ofMayor.apply(r).pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)))
        .startsWith("BERWENANG");
    assertThat(page(ofMayor, PembagianUrusan.DAERAH_PROVINSI))
        .contains(
            "Belum diketahui: permintaan (bagian urusan \"kehutanan\" ini kewenangan Daerah"
                + " provinsi) sejalan dengan undang-undang, yang menjadikannya kewenangan Daerah"
                + " kabupaten/kota")
        .contains("UU 23/2014 Pasal 14 ayat (2)) <permintaan /pembagianUrusan>");
    assertThat(head(r -> park.apply(r).pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)))
        .startsWith("TIDAK urusan-provinsi");
    assertThat(
            head(
                r ->
                    r.urusan(UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL)
                        .subUrusan(SubUrusan.MINYAK_DAN_GAS_BUMI)))
        .isEqualTo("? pembagian-sejalan /pembagianUrusan");
  }

  @Test
  void affairOfTheProvinsi_pointsAtWhatDecidesIt() {
    assertThat(provinsi(r -> r)).contains("<permintaan /pembagianUrusan>");
    assertThat(provinsi(r -> r.pembagianUrusan(Optional.empty())))
        .contains("<permintaan /pembagianUrusan>");
    assertThat(provinsi(r -> r.urusan(UrusanPemerintahan.AGAMA))).contains("<permintaan /urusan>");
    assertThat(
            provinsi(
                r ->
                    r.urusan(UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL)
                        .subUrusan(SubUrusan.MINYAK_DAN_GAS_BUMI)
                        .pembagianUrusan(Optional.empty())))
        .contains("UU 23/2014 Pasal 14 ayat (3)) <permintaan /subUrusan>");
  }

  /** The line on the affair of a gubernur. */
  private static String provinsi(UnaryOperator<PermintaanKeputusan.Builder> change) {
    PermintaanKeputusan.Builder own =
        request()
            .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
            .urusan(UrusanPemerintahan.PERHUBUNGAN)
            .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI);
    return DecisionPage.in(DecisionTexts.indonesian())
        .text(Cases.decide(change.apply(own).build()))
        .lines()
        .filter(line -> line.contains("adalah kewenangan provinsi") && line.startsWith("      ["))
        .findFirst()
        .orElseThrow();
  }
}
