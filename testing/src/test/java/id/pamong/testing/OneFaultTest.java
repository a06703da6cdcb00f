package id.pamong.testing;

import static id.pamong.testing.HandWritten.decree;
import static id.pamong.testing.HandWritten.found;
import static id.pamong.testing.HandWritten.instrumen;
import static id.pamong.testing.HandWritten.places;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One fault is said once, at the place where it lies, and what follows from it is not. */
class OneFaultTest {

  private static final String OUTSIDE = "pelimpahan.penerima-di-luar-wilayah-pemberi";
  private static final String STEP = "pelimpahan.subdelegasi-bukan-satu-tingkat-di-bawah";
  private static final String AREA = "pelimpahan.batas-wilayah-di-luar-yurisdiksi";
  private static final String TIME = "pelimpahan.batas-waktu-di-luar-periode";

  @Test
  void yearOfTheNumberAndTheTitle_isOneFaultIfItIsTheSame() {
    String rule = "pelimpahan.tahun-nomor-berbeda";
    InstrumenPelimpahan.Builder number = instrumen("2020-06-01").nomor("188.45/901/CONTOH/2019");
    assertThat(places(rule, with(number.build()))).containsExactly("/instrumen/nomor");
    assertThat(places(rule, with(number.tahun(2019).build()))).containsExactly("/instrumen/nomor");
    assertThat(places(rule, with(number.tahun(2018).build())))
        .containsExactly("/instrumen/nomor", "/instrumen/tahun");
    assertThat(places(rule, with(instrumen("2020-06-01").tahun(2018).build())))
        .containsExactly("/instrumen/tahun");
  }

  @Test
  void peraturan_mayCarryTheYearInWhichItWasPromulgated() {
    String rule = "pelimpahan.tahun-nomor-berbeda";
    InstrumenPelimpahan.Builder peraturan =
        instrumen("2020-12-31").jenis(JenisInstrumen.PERATURAN_BUPATI);
    assertThat(found(rule, with(peraturan.tahun(2021).build()))).isEmpty();
    assertThat(found(rule, with(peraturan.tahun(2022).build()))).hasSize(1);
    assertThat(found(rule, with(peraturan.tahun(2019).build()))).hasSize(1);
    assertThat(found(rule, with(instrumen("2020-12-31").tahun(2021).build()))).hasSize(1);
  }

  @Test
  void giverOfAnotherRegionThanAllReceivers_isOneFaultOfItsCode() {
    DasarHukum local = perda("35.12");
    PelimpahanWewenang several = given("35.13", local, "35.12.07", "35.12.08");
    assertThat(places(OUTSIDE, several)).containsExactly("/pemberi/wilayah");
    assertThat(found("pelimpahan.dasar-hukum-daerah-lain", several)).isEmpty();
    assertThat(found("pelimpahan.dasar-hukum-daerah-lain", given("35.12", perda("35.13"))))
        .hasSize(1);
    PelimpahanWewenang kota = given("35.73", local, "35.12.07", "35.12.08");
    assertThat(places(OUTSIDE, kota)).containsExactly("/pemberi/wilayah");
    assertThat(found("pelimpahan.gelar-pemberi-tidak-sesuai-wilayah", kota)).isEmpty();
    assertThat(
            found(
                "pelimpahan.gelar-pemberi-tidak-sesuai-wilayah", given("35.73", local, "35.73.01")))
        .hasSize(1);
  }

  @Test
  void receiversElsewhere_areFaultsOfTheirOwnUnlessAllAreInOneRegion() {
    DasarHukum local = perda("35.12");
    assertThat(places(OUTSIDE, given("35.12", local, "35.13.01")))
        .containsExactly("/penerima/0/wilayah");
    assertThat(places(OUTSIDE, given("35.12", local, "35.12.07", "35.13.01")))
        .containsExactly("/penerima/1/wilayah");
    assertThat(places(OUTSIDE, given("35.12", local, "35.11.01", "35.13.01")))
        .containsExactly("/penerima/0/wilayah", "/penerima/1/wilayah");
    PelimpahanWewenang nowhere = given("35.60", local, "35.12.07", "35.12.08");
    assertThat(places(OUTSIDE, nowhere)).isEmpty();
    assertThat(places("pelimpahan.pemberi-tidak-dikenal", nowhere))
        .containsExactly("/pemberi/wilayah");
  }

  @Test
  void giverOfAnotherRegionThanItsOnlyReceiver_isAtFaultIfTheRestIsOfTheReceivers() {
    PelimpahanWewenang cited = given("35.13", perda("35.12"), "35.12.07");
    assertThat(places(OUTSIDE, cited)).containsExactly("/pemberi/wilayah");
    assertThat(found("pelimpahan.dasar-hukum-daerah-lain", cited)).isEmpty();
    PelimpahanWewenang titled = given("35.73", perda("35"), "35.12.07");
    assertThat(places(OUTSIDE, titled)).containsExactly("/pemberi/wilayah");
    assertThat(found("pelimpahan.gelar-pemberi-tidak-sesuai-wilayah", titled)).isEmpty();
    assertThat(places(OUTSIDE, given("35.13", perda("35"), "35.12.07")))
        .containsExactly("/penerima/0/wilayah");
    assertThat(places(OUTSIDE, given("35.13", perda("35.11"), "35.12.07")))
        .containsExactly("/penerima/0/wilayah");
    PelimpahanWewenang both =
        PelimpahanWewenang.builder().from(cited).addDasarHukum(perda("35.13")).build();
    assertThat(places(OUTSIDE, both)).containsExactly("/penerima/0/wilayah");
    assertThat(found("pelimpahan.dasar-hukum-daerah-lain", both)).hasSize(1);
  }

  @Test
  void codeThatDoesNotFitTheOffice_isNotOutsideAsWell() {
    PelimpahanWewenang desa = given("35.12", perda("35.12"), "35.12.07", "35.13.01.2001");
    assertThat(places(OUTSIDE, desa)).isEmpty();
    assertThat(places("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", desa))
        .containsExactly("/penerima/1");
    PelimpahanWewenang unknown = given("35.12", perda("35.12"), "35.12.07", "35.12.07.2099");
    assertThat(places("pelimpahan.penerima-tidak-dikenal", unknown)).isEmpty();
    assertThat(places("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", unknown))
        .containsExactly("/penerima/1");
    assertThat(
            places(
                "pelimpahan.penerima-tidak-dikenal",
                given("35.12", perda("35.12"), "35.12.07", "35.12.99")))
        .containsExactly("/penerima/1/wilayah");
  }

  @Test
  void mandateToOfficesNoneOfWhichIsBelow_isOneFaultOfTheGiver() {
    String rule = "pelimpahan.mandat-kepada-bukan-bawahan";
    JabatanWilayah camat = JabatanWilayah.of(Jabatan.CAMAT, "35.12.07");
    JabatanWilayah other = JabatanWilayah.of(Jabatan.CAMAT, "35.12.08");
    JabatanWilayah lurah = JabatanWilayah.of(Jabatan.LURAH, "35.12.07.1001");
    JabatanWilayah police = JabatanWilayah.of(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.12.07");
    assertThat(places(rule, mandated(camat, other))).containsExactly("/pemberi/jabatan");
    assertThat(places(rule, mandated(camat))).containsExactly("/penerima/0/jabatan");
    assertThat(places(rule, mandated(lurah, camat))).containsExactly("/penerima/1/jabatan");
    assertThat(places(rule, mandated(police, camat)))
        .containsExactly("/penerima/0/jabatan", "/penerima/1/jabatan");
  }

  @Test
  void limitWithoutAnEnd_endsWithWhatWasGiven() {
    LocalDate first = LocalDate.of(2020, 7, 1);
    LocalDate end = LocalDate.of(2021, 7, 1);
    assertThat(found(TIME, timed(Periode.sejak(first)))).isEmpty();
    assertThat(found(TIME, timed(Periode.sejak(end.minusDays(1))))).isEmpty();
    assertThat(found(TIME, timed(Periode.of(first, end)))).isEmpty();
    assertThat(found(TIME, timed(Periode.sejak(end)))).hasSize(1);
    assertThat(found(TIME, timed(Periode.sejak(first.minusDays(1))))).hasSize(1);
    assertThat(found(TIME, timed(Periode.of(first, end.plusDays(1))))).hasSize(1);
  }

  @Test
  void wholeKota_isCoveredByTheReceiversOfAllItsKecamatan() {
    assertThat(found(AREA, limitedTo("33.71", "33.71.01", "33.71.02", "33.71.03"))).isEmpty();
    assertThat(found(AREA, limitedTo("33.71", "33.71.01", "33.71.02"))).hasSize(1);
    assertThat(found(AREA, limitedTo("33.72", "33.71.01", "33.71.02", "33.71.03"))).hasSize(1);
  }

  @Test
  void areaThatTheEditionDoesNotHave_isUncertainWhereItIsNotExact() {
    String rule = "pelimpahan.wilayah-tidak-dapat-dipastikan";
    assertThat(places(rule, areaOn("2019-10-24", "35.12.07.2099")))
        .containsExactly("/layanan/0/batas/wilayah/0");
    assertThat(found(rule, areaOn("2019-10-24", "35.12.07.2001"))).isEmpty();
    assertThat(found(rule, areaOn("2019-10-25", "35.12.07.2099"))).isEmpty();
    assertThat(
            places("pelimpahan.batas-wilayah-tidak-dikenal", areaOn("2019-10-25", "35.12.07.2099")))
        .containsExactly("/layanan/0/batas/wilayah/0");
  }

  @Test
  void subdelegation_goesOneStepBelowSomeReceiver() {
    JabatanWilayah camat = JabatanWilayah.of(Jabatan.CAMAT, "35.12.07");
    JabatanWilayah lurah = JabatanWilayah.of(Jabatan.LURAH, "35.12.07.1001");
    JabatanWilayah dinas = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12");
    Jabatan section = Jabatan.KEPALA_SEKSI_KELURAHAN;
    assertThat(found(STEP, handedOn(section, camat))).hasSize(1);
    assertThat(found(STEP, handedOn(section, camat, lurah))).isEmpty();
    assertThat(found(STEP, handedOn(Jabatan.LURAH, camat, lurah))).isEmpty();
    assertThat(found(STEP, handedOn(Jabatan.CAMAT, camat, lurah))).hasSize(1);
    assertThat(found(STEP, handedOn(section, dinas))).isEmpty();
    JabatanWilayah misplaced = JabatanWilayah.of(Jabatan.LURAH, "35.12.07");
    assertThat(found(STEP, handedOn(Jabatan.LURAH, misplaced))).isEmpty();
    assertThat(found(STEP, handedOn(Jabatan.LURAH, lurah))).hasSize(1);
    JabatanWilayah nowhere = JabatanWilayah.of(Jabatan.CAMAT, "35.12");
    assertThat(found(STEP, handedOn(Jabatan.LURAH, nowhere, lurah))).isEmpty();
    assertThat(found(STEP, handedOn(Jabatan.LURAH, dinas, lurah))).isEmpty();
  }

  @Test
  void subdelegationThatIsBarredAnyway_needsNoBasis() {
    String rule = "pelimpahan.subdelegasi-tanpa-peraturan-yang-membolehkan";
    JabatanWilayah camat = JabatanWilayah.of(Jabatan.CAMAT, "35.12.07");
    assertThat(found(rule, handedOn(Jabatan.LURAH, camat))).hasSize(1);
    PelimpahanWewenang desa = handedOn(Jabatan.KEPALA_DESA, camat);
    assertThat(found(rule, desa)).isEmpty();
    assertThat(found("pelimpahan.subdelegasi-ke-lingkungan-pemerintahan-lain", desa)).hasSize(1);
    PelimpahanWewenang far = handedOn(Jabatan.KEPALA_SEKSI_KELURAHAN, camat);
    assertThat(found(rule, far)).isEmpty();
    assertThat(found(STEP, far)).hasSize(1);
  }

  private static PelimpahanWewenang with(InstrumenPelimpahan instrumen) {
    return decree("2020-06-01", d -> d.instrumen(instrumen));
  }

  private static PelimpahanWewenang mandated(JabatanWilayah... penerima) {
    return decree(
        "2020-06-01",
        d ->
            d.pemberi(JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07"))
                .penerima(List.of(penerima))
                .sumber(SumberWewenang.MANDAT));
  }

  private static DasarHukum perda(String kode) {
    return DasarHukum.of(
        InstrumenHukum.builder()
            .jenis(
                kode.length() == 2
                    ? JenisInstrumen.PERDA_PROVINSI
                    : JenisInstrumen.PERDA_KABUPATEN_KOTA)
            .nomor("901")
            .tahun(2018)
            .daerah(KodeWilayah.parse(kode))
            .build());
  }

  private static PelimpahanWewenang given(String giver, DasarHukum dasar, String... kecamatan) {
    return decree(
        "2020-06-01",
        d ->
            d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, giver))
                .penerima(camat(kecamatan))
                .addDasarHukum(dasar));
  }

  private static List<JabatanWilayah> camat(String... kecamatan) {
    List<String> codes = kecamatan.length == 0 ? List.of("35.12.07") : List.of(kecamatan);
    return codes.stream().map(kode -> JabatanWilayah.of(Jabatan.CAMAT, kode)).toList();
  }

  private static PelimpahanWewenang timed(Periode limit) {
    return decree(
        "2020-06-01",
        d ->
            d.periode(Periode.of(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 7, 1)))
                .addLayanan(limited(BatasWewenang.builder().periode(limit).build())));
  }

  private static PelimpahanWewenang limitedTo(String kode, String... kecamatan) {
    return decree(
        "2020-06-01",
        d ->
            d.pemberi(JabatanWilayah.of(Jabatan.WALI_KOTA, "33.71"))
                .penerima(camat(kecamatan))
                .addLayanan(area(kode)));
  }

  private static PelimpahanWewenang areaOn(String day, String kode) {
    return decree(day, d -> d.addLayanan(area(kode)));
  }

  private static LayananDilimpahkan area(String kode) {
    return limited(BatasWewenang.builder().addWilayah(KodeWilayah.parse(kode)).build());
  }

  private static LayananDilimpahkan limited(BatasWewenang batas) {
    return LayananDilimpahkan.builder().nama("Layanan contoh").batas(batas).build();
  }

  private static PelimpahanWewenang handedOn(Jabatan to, JabatanWilayah... from) {
    return decree(
        "2020-06-01",
        d ->
            d.sumber(SumberWewenang.DELEGASI)
                .penerima(Stream.of(from).toList())
                .subdelegasi(Subdelegasi.builder().penerima(to).build()));
  }
}
