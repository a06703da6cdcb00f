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
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The two capacities of a gubernur. */
class GovernorTest {

  private static final String GRANTED = "BERWENANG ATRIBUSI gubernur 35";

  private static String decide(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return line(
        Cases.decide(
            change
                .apply(
                    PermintaanKeputusan.builder()
                        .pejabat(office(Jabatan.GUBERNUR, "35"))
                        .layanan("Izin Lintas Daerah")
                        .wilayah(KodeWilayah.parse("35.74"))
                        .tanggal(LocalDate.of(2022, 1, 3)))
                .build()));
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
        .startsWith("TIDAK urusan-provinsi");
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
        .isEqualTo("? tugas-wakil-pemerintah-pusat /layanan");
    assertThat(decide(r -> r.layanan("melantik bupati/wali kota")))
        .isEqualTo("? kapasitas /kapasitas");
    assertThat(head(r -> r.layanan("melantik bupati/wali kota"))).isEqualTo(GRANTED);
  }

  @Test
  void eachCapacityIsPaidFromItsOwnBudget() {
    assertThat(representative(r -> r)).isEqualTo(GRANTED);
    assertThat(representative(r -> r.pendanaan(Optional.empty()))).isEqualTo(GRANTED);
    assertThat(representative(r -> r.pendanaan(SumberPendanaan.APBD_PROVINSI)))
        .isEqualTo("TIDAK pendanaan [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(head(r -> r)).isEqualTo(GRANTED);
    assertThat(head(r -> r.pendanaan(Optional.empty()))).isEqualTo(GRANTED);
    assertThat(head(r -> r.pendanaan(SumberPendanaan.APBN))).startsWith("TIDAK pendanaan");
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
        .startsWith("TIDAK pendanaan");
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
        .startsWith("TIDAK urusan [");
  }
}
