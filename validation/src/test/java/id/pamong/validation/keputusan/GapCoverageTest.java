package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.validation.keputusan.page.HolderPage;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.pemegang.StatusPeta;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a map of holders looked at, what it left aside, and what is not known. */
class GapCoverageTest {

  private static final Periode YEAR =
      Periode.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));

  private static PetaPemegang map(String region, String service, PelimpahanWewenang... decrees) {
    return map(region, YEAR, List.of(LayananDicari.of(service)), decrees);
  }

  private static PetaPemegang map(
      String region, Periode days, List<LayananDicari> services, PelimpahanWewenang... decrees) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(decrees), List.of())
        .gaps(new PermintaanPeta(KodeWilayah.parse(region), days, services));
  }

  private static BarisPemegang row(PetaPemegang map, String place) {
    return map.baris().stream()
        .filter(one -> one.tempat().toString().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(List<Syarat> conditions) {
    return conditions.stream().map(one -> one.jenis().id()).toList();
  }

  @Test
  void regionOfNoEdition_isNotKnown_andNoGap() {
    PetaPemegang map = map("99.99", "Izin Reklame");
    assertThat(map.status()).isEqualTo(StatusPeta.TIDAK_DIKETAHUI);
    assertThat(map.celahPasti()).isEmpty();
    assertThat(map.cakupan().kecamatan()).isEmpty();
    assertThat(map.cakupan().tanpaKecamatan()).containsExactly(YEAR);
    assertThat(row(map, "99.99").keadaan().jenis()).isEqualTo(JenisKeadaan.TIDAK_DIKETAHUI);
    assertThat(ids(row(map, "99.99").keadaan().kurang())).containsExactly("wilayah-objek");
    assertThat(HolderPage.in(DecisionTexts.indonesian()).text(map))
        .contains("Belum diketahui: tempat itu ada menurut");
  }

  @Test
  void kecamatanOfNoEdition_isSaidNotToBeLookedAt() {
    PelimpahanWewenang all =
        decree(
            d ->
                d.penerima(
                    List.of(
                        office(Jabatan.CAMAT, "35.74.01"),
                        office(Jabatan.CAMAT, "35.74.02"),
                        office(Jabatan.CAMAT, "35.74.09"),
                        office(Jabatan.CAMAT, "35.13.09"))));
    PetaPemegang map = map("35.74", "Izin Reklame", all);
    assertThat(map.celah()).isEmpty();
    assertThat(map.cakupan().tidakDikenal())
        .extracting(KodeWilayah::toString)
        .containsExactly("35.74.09");
    assertThat(map.status()).isEqualTo(StatusPeta.TIDAK_DIKETAHUI);
    assertThat(HolderPage.in(DecisionTexts.indonesian()).text(map))
        .contains("Tidak dilihat: 35.74.09, yang disebut instrumen");
  }

  @Test
  void headOfWhomItIsNotKnown_isCounted() {
    PetaPemegang map = map("35.74", "Izin Lain", decree(d -> d));
    assertThat(map.kepalaBelumDiketahui()).hasSize(2);
    assertThat(HolderPage.in(DecisionTexts.english()).text(map))
        .contains(
            "2 not delegated (2 of them without knowing whether the head of region is competent)");
    assertThat(map("35.74", "Izin Reklame", decree(d -> d)).kepalaBelumDiketahui()).isEmpty();
  }

  @Test
  void regionWithoutKecamatan_isNotKnown_thoughAnOfficeOfAllOfItHoldsIt() {
    PelimpahanWewenang unit =
        decree(
            d ->
                d.instrumen(
                        instrument("2", "2022-02-01")
                            .jenis(JenisInstrumen.PERATURAN_BUPATI)
                            .build())
                    .pemberi(office(Jabatan.BUPATI, "34.03"))
                    .penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "34.03"))));
    PetaPemegang map = map("34.03", "Izin Reklame", unit);
    assertThat(map.status()).isEqualTo(StatusPeta.TIDAK_DIKETAHUI);
    assertThat(map.belumDiketahui()).hasSize(1);
  }

  @Test
  void noServiceToLookFor_isNotKnown() {
    PetaPemegang map = map("35.74", YEAR, List.of());
    assertThat(map.status()).isEqualTo(StatusPeta.TIDAK_DIKETAHUI);
    assertThat(map.baris()).isEmpty();
    assertThat(map.cakupan().layanan()).isEmpty();
    assertThat(map.cakupan().kecamatan()).hasSize(2);
  }

  @Test
  void coverageCountsTheServices_theKecamatan_andThePartsOfTime() {
    PelimpahanWewenang ending =
        decree(d -> d.periode(Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 7, 1))));
    PetaPemegang map = map("35.74", YEAR, List.of(), ending);
    assertThat(map.cakupan().layanan()).containsExactly("Izin Reklame");
    assertThat(map.cakupan().kecamatan()).hasToString("[35.74.01, 35.74.02]");
    assertThat(map.cakupan().bagian())
        .containsExactly(
            Periode.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1)),
            Periode.of(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 1, 1)));
    assertThat(map.cakupan().tanpaKecamatan()).isEmpty();
    assertThat(map.status()).isEqualTo(StatusPeta.ADA_CELAH);
  }

  @Test
  void limitsOfMatter_areTold_whereTheyWereLeftAside() {
    PetaPemegang map = map("35.74", "Izin Reklame", decree().build());
    BarisPemegang row = row(map, "35.74.01");
    assertThat(row.keadaan().isBersyarat()).isTrue();
    assertThat(map.bersyarat()).containsExactly(row);
    assertThat(ids(row.keadaan().pemegang().get(0).dikesampingkan()))
        .containsExactly("batas-materi", "pengecualian");
    PelimpahanWewenang unlimited =
        decree(d -> d.layanan(List.of(Cases.service().batas(Optional.empty()).build())));
    assertThat(map("35.74", "Izin Reklame", unlimited).bersyarat()).isEmpty();
    assertThat(map("35.74", "Izin Reklame", unlimited, decree().build()).bersyarat()).isEmpty();
  }

  @Test
  void actOfAMandate_isTold_whereItWasLeftAside() {
    PelimpahanWewenang mandate =
        decree(
            d ->
                d.sumber(SumberWewenang.MANDAT)
                    .layanan(
                        List.of(
                            Cases.service()
                                .batas(Optional.empty())
                                .kriteria(Cases.licence().tugasRutin(true).build())
                                .build())));
    BarisPemegang row = row(map("35.74", "Izin Reklame", mandate), "35.74.01");
    assertThat(row.keadaan().jenis()).isEqualTo(JenisKeadaan.SATU);
    assertThat(ids(row.keadaan().pemegang().get(0).dikesampingkan()))
        .containsExactly("bukan-strategis");
  }

  @Test
  void overlapNamesTheInstruments() {
    PelimpahanWewenang unit =
        decree(
            d ->
                d.instrumen(instrument("2", "2023-02-01").build())
                    .penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74")))
                    .addDasarHukum(Cases.cited(JenisInstrumen.PP, "96", 2012))
                    .periode(Optional.empty()));
    PetaPemegang map = map("35.74", "Izin Reklame", decree().build(), unit);
    assertThat(map.celahPasti())
        .filteredOn(row -> row.keadaan().jenis() == JenisKeadaan.GANDA)
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.keadaan().pemegang())
                    .extracting(one -> one.jabatan() + " " + one.dasar())
                    .containsExactly(
                        "kepala unit pelayanan terpadu 35.74 [Keputusan Wali Kota 2/2023 (35.74)]",
                        "camat 35.74.01 [Keputusan Wali Kota 1/2021 (35.74)]"));
  }

  @Test
  void daysOfNoExactEdition_areNoted_withTheEdition() {
    Periode days = Periode.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
    assertThat(map("35.74", days, List.of()).catatan())
        .extracting(one -> one.jenis().id() + " " + one.fakta())
        .containsExactly("edisi-tidak-tepat [contoh, [2019-01-01, 2019-10-25)]");
    assertThat(map("35.74", YEAR, List.of()).catatan()).isEmpty();
  }

  @Test
  void specialLaw_isNoted() {
    assertThat(map("11.01", YEAR, List.of()).catatan())
        .extracting(one -> one.jenis().id())
        .containsExactly("hukum-khusus");
  }

  @Test
  void taskThatTheLawGivesToALurah_isHisInTheVillages() {
    PetaPemegang map = map("35.74", "melaksanakan pelayanan masyarakat");
    assertThat(row(map, "35.74.01").keadaan().pemegang())
        .extracting(one -> one.jabatan() + " " + one.dasar())
        .containsExactly(
            "lurah 35.74.01.1001 [UU 23/2014 Pasal 229 ayat (4) huruf c, PP 17/2018 Pasal 25 ayat (3)]");
    PetaPemegang other = map("35.12", "melaksanakan pelayanan masyarakat");
    assertThat(row(other, "35.12.07.1001").keadaan().jenis()).isEqualTo(JenisKeadaan.SATU);
    assertThat(row(other, "35.12.07.2001").keadaan().jenis())
        .isEqualTo(JenisKeadaan.TIDAK_DILIMPAHKAN);
    // The edition has no villages of this kecamatan.
    assertThat(row(other, "35.12.08").keadaan().jenis()).isEqualTo(JenisKeadaan.TIDAK_DIKETAHUI);
  }

  @Test
  void taskInOtherWordsThanTheLaw_isNotKnown_asDecisionsSay() {
    PetaPemegang map = map("35.74", "Pendataan warga");
    assertThat(map.celahPasti()).isEmpty();
    assertThat(ids(row(map, "35.74.02").keadaan().kurang()))
        .containsExactly("tugas-menurut-undang-undang");
  }
}
