package id.pamong.validation.keputusan.dasar;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.mandat.SuratMandat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What ends the order of a Plh or Plt, and on which days it holds. */
class OrderStandingTest {

  private static final String GRANTED = "BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama";
  private static final String ENDED =
      "TIDAK tidak-dicabut [MELAMPAUI_WAKTU, SEWENANG_WENANG] TIDAK_SAH +kelas-terbuka";
  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.74.01");
  private static final JabatanWilayah SEKCAM = office(Jabatan.SEKRETARIS_KECAMATAN, "35.74.01");

  private static SuratMandat order(UnaryOperator<SuratMandat.Builder> change) {
    return change
        .apply(Cases.plh("800/1", office(Jabatan.WALI_KOTA, "35.74"), SEKCAM, CAMAT, "2022-01-17"))
        .build();
  }

  private static KeputusanWewenang decided(
      String day, UnaryOperator<SuratMandat.Builder> change, InstrumenPengubah... changes) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(Cases.decree().build()), List.of(changes))
        .decide(
            request(
                r ->
                    r.tanggal(LocalDate.parse(day))
                        .perintah(order(change))
                        .rutin(true)
                        .strategis(false)));
  }

  private static String decide(
      String day, UnaryOperator<SuratMandat.Builder> change, InstrumenPengubah... changes) {
    return line(decided(day, change, changes));
  }

  private static InstrumenPengubah.Builder revoking(JenisHubungan jenis, String day) {
    return InstrumenPengubah.builder()
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(JenisInstrumen.SURAT_PERINTAH)
                .nomor("800/2")
                .tanggalDitetapkan(LocalDate.parse(day))
                .addHubungan(
                    new HubunganInstrumen(
                        jenis, InstrumenHukum.of(JenisInstrumen.SURAT_PERINTAH, "800/1", 2021)))
                .build())
        .penerbit(office(Jabatan.WALI_KOTA, "35.74"));
  }

  @Test
  void orderThatIsRevoked_hasNoForceFromThatDay() {
    InstrumenPengubah change = revoking(JenisHubungan.MENCABUT, "2022-01-05").build();
    assertThat(decide("2022-01-04", order -> order, change)).isEqualTo(GRANTED);
    assertThat(decide("2022-01-05", order -> order, change)).isEqualTo(ENDED);
    InstrumenPengubah replacement = revoking(JenisHubungan.MENGGANTI, "2022-01-05").build();
    assertThat(decide("2022-01-05", order -> order, replacement)).isEqualTo(ENDED);
    InstrumenPengubah amendment = revoking(JenisHubungan.MENGUBAH, "2022-01-05").build();
    assertThat(decide("2022-01-05", order -> order, amendment))
        .isEqualTo("? tidak-dicabut /instrumen/hubungan");
  }

  @Test
  void orderThatIsAKeputusan_isRevokedByOne() {
    InstrumenPengubah change =
        Cases.revocation("9", "2022-01-05")
            .instrumen(
                Cases.instrument("9", "2022-01-05")
                    .addHubungan(Cases.to(JenisHubungan.MENCABUT, "800/1", 2021))
                    .build())
            .build();
    assertThat(
            decide(
                "2022-01-10",
                order ->
                    order.instrumen(
                        InstrumenPenetapan.of(
                            JenisInstrumen.KEPUTUSAN_WALI_KOTA, "800/1", "2021-12-28")),
                change))
        .isEqualTo(ENDED);
    assertThat(decide("2022-01-10", order -> order, change)).isEqualTo(GRANTED);
  }

  @Test
  void revocationOfAnotherAppointment_orByOneBelow_doesNotTouchIt() {
    assertThat(
            decide(
                "2022-01-10",
                order -> order,
                revoking(JenisHubungan.MENCABUT, "2022-01-05")
                    .addPenerima(office(Jabatan.SEKRETARIS_KECAMATAN, "35.74.02"))
                    .build()))
        .isEqualTo(GRANTED);
    assertThat(
            decide(
                "2022-01-10",
                order -> order,
                revoking(JenisHubungan.MENCABUT, "2022-01-05").penerbit(CAMAT).build()))
        .isEqualTo(GRANTED + " +pencabutan-tidak-berlaku");
    assertThat(
            decide(
                "2022-01-10",
                order -> order,
                revoking(JenisHubungan.MENCABUT, "2022-01-05")
                    .penerbit(office(Jabatan.GUBERNUR, "35"))
                    .build()))
        .isEqualTo("? tidak-dicabut /instrumen/hubungan");
  }

  @Test
  void orderThatEndsOnASunday_holdsOnMonday() {
    assertThat(decide("2022-01-17", order -> order)).isEqualTo(GRANTED);
    assertThat(decide("2022-01-18", order -> order))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH +akhir-hari-libur");
    assertThat(
            decide(
                "2022-01-16",
                order ->
                    order.periode(Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 16)))))
        .startsWith("TIDAK periode");
  }

  @Test
  void orderFromBeforeItWasMade_holdsWithAStatedGround() {
    UnaryOperator<SuratMandat.Builder> late =
        order ->
            order.instrumen(
                InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "800/1", "2022-01-05"));
    assertThat(decide("2022-01-03", late))
        .isEqualTo("TIDAK instrumen-berlaku [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            decide(
                "2022-01-03",
                order ->
                    late.apply(order)
                        .alasanBerlakuSurut(AlasanBerlakuSurut.TERABAIKANNYA_HAK_WARGA_MASYARAKAT)))
        .isEqualTo(GRANTED);
    assertThat(
            decide(
                "2021-12-31",
                order ->
                    late.apply(order)
                        .alasanBerlakuSurut(AlasanBerlakuSurut.TERABAIKANNYA_HAK_WARGA_MASYARAKAT)))
        .startsWith("TIDAK instrumen-berlaku");
    assertThat(decide("2022-01-05", late)).isEqualTo(GRANTED);
  }

  @Test
  void orderThatNamesNoOffice_leavesNoGapInTheWords() {
    String page =
        DecisionPage.in(DecisionTexts.indonesian())
            .text(
                AuthorityEngine.of(Cases.SUKSESI, List.of(Cases.decree().build()), List.of())
                    .decide(
                        request(
                            r ->
                                r.pejabat(SEKCAM)
                                    .perintah(order(one -> one.jabatanDigantikan(Optional.empty())))
                                    .rutin(true)
                                    .strategis(false))));
    assertThat(page)
        .contains("ada dasar yang memberi wewenang, di antara instrumen")
        .contains("sebagai pelaksana harian atau pelaksana tugas (")
        .contains("perintah menyebut jabatan yang digantikan <");
  }
}
