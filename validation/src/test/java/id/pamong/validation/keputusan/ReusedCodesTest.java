package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.DrawnRegions.edition;
import static id.pamong.validation.keputusan.DrawnRegions.recoded;
import static id.pamong.validation.keputusan.DrawnRegions.stated;
import static id.pamong.validation.keputusan.Kidul.ABOLISHED;
import static id.pamong.validation.keputusan.Kidul.ABOVE;
import static id.pamong.validation.keputusan.Kidul.AFTER;
import static id.pamong.validation.keputusan.Kidul.BEFORE;
import static id.pamong.validation.keputusan.Kidul.BY_LAW;
import static id.pamong.validation.keputusan.Kidul.BY_NAME;
import static id.pamong.validation.keputusan.Kidul.CATALOG;
import static id.pamong.validation.keputusan.Kidul.DECREE;
import static id.pamong.validation.keputusan.Kidul.OTHER;
import static id.pamong.validation.keputusan.Kidul.UNIT;
import static id.pamong.validation.keputusan.Kidul.ask;
import static id.pamong.validation.keputusan.Kidul.askOf;
import static id.pamong.validation.keputusan.Kidul.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A kecamatan whose code 35.74.01 became 35.74.06 in 2021, and whose old code was given to another
 * kecamatan in 2022; the regions are invented.
 */
class ReusedCodesTest {

  private static String camat(Suksesi suksesi, String camat, String day) {
    return ask(suksesi, office(Jabatan.CAMAT, camat), camat, day, DECREE);
  }

  private static DaftarPemegang holders(Suksesi suksesi, String place, String day) {
    return AuthorityEngine.of(suksesi, List.of(DECREE), List.of())
        .holders(
            PermintaanPemegang.builder()
                .layanan("izin reklame")
                .wilayah(KodeWilayah.parse(place))
                .tanggal(LocalDate.parse(day))
                .build());
  }

  private static List<String> offices(List<CalonPemegang> all) {
    return all.stream().map(one -> one.jabatan().toString()).toList();
  }

  @Test
  void officeUnderItsNewCode_isCompetent_ifLawStatesTheCode() {
    assertThat(camat(BY_LAW, "35.74.01", "2020-06-01"))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    assertThat(camat(BY_LAW, "35.74.06", "2021-06-01"))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.06");
    assertThat(camat(BY_LAW, "35.74.06", "2022-06-01"))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.06");
  }

  @Test
  void officeUnderItsNewCode_isNotKnown_ifOnlyNamesSuggestIt() {
    assertThat(camat(BY_NAME, "35.74.06", "2022-06-01"))
        .isEqualTo("? wilayah-berganti-kode /penerima/0/wilayah");
  }

  @Test
  void officeOfTheRegionThatHasTheCodeNow_isRefused_ifLawStatesTheMove() {
    assertThat(camat(BY_LAW, "35.74.01", "2022-06-01"))
        .isEqualTo("TIDAK wilayah-berganti-kode [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void officeOfTheRegionThatHasTheCodeNow_isNotKnown_ifOnlyNamesSuggestTheMove() {
    assertThat(camat(BY_NAME, "35.74.01", "2022-06-01"))
        .isEqualTo("? wilayah-berganti-kode /penerima/0/wilayah");
  }

  @Test
  void codeThatIsGone_canOnlyMeanTheOldRegion() {
    assertThat(camat(BY_LAW, "35.74.01", "2021-06-01"))
        .isEqualTo("? wilayah-jabatan /pejabat/wilayah, wilayah-objek /wilayah");
  }

  @Test
  void holders_areListedUnderTheCodeOfTheDay() {
    assertThat(offices(holders(BY_LAW, "35.74.06.1002", "2022-06-01").pemegang()))
        .containsExactly("wali kota 35.74", "camat 35.74.06");
    assertThat(offices(holders(BY_LAW, "35.74.01.1002", "2022-06-01").pemegang()))
        .containsExactly("wali kota 35.74");
    assertThat(offices(holders(BY_LAW, "35.74.01.1002", "2022-06-01").ditolak()))
        .containsExactly("camat 35.74.01");
    assertThat(offices(holders(BY_NAME, "35.74.06.1002", "2022-06-01").terbuka()))
        .containsExactly("camat 35.74.06");
    assertThat(offices(holders(BY_NAME, "35.74.01.1002", "2022-06-01").terbuka()))
        .containsExactly("camat 35.74.01");
  }

  @Test
  void map_followsTheCodes_fromEditionToEdition() {
    List<String> rows =
        AuthorityEngine.of(BY_LAW, List.of(DECREE), List.of())
            .gaps(
                new PermintaanPeta(
                    KodeWilayah.parse("35.74"),
                    Periode.of(LocalDate.of(2020, 6, 1), LocalDate.of(2023, 1, 1)),
                    List.of(LayananDicari.of("Izin Reklame"))))
            .baris()
            .stream()
            .map(
                row ->
                    row.tempat()
                        + " "
                        + row.periode().mulai()
                        + " "
                        + row.keadaan().jenis()
                        + " "
                        + row.keadaan().jabatan())
            .toList();
    assertThat(rows)
        .containsExactly(
            "35.74.01 2020-06-01 SATU [camat 35.74.01]",
            "35.74.01 2022-01-01 TIDAK_DILIMPAHKAN []",
            "35.74.02 2020-06-01 TIDAK_DILIMPAHKAN []",
            "35.74.06 2021-01-01 SATU [camat 35.74.06]");
  }

  @Test
  void mapOfAllServices_hasThoseOfMovedOfficesToo() {
    PermintaanPeta question =
        new PermintaanPeta(
            KodeWilayah.parse("35.74"),
            Periode.of(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 7, 1)),
            List.of());
    assertThat(
            AuthorityEngine.of(BY_NAME, List.of(DECREE), List.of()).gaps(question).baris().stream()
                .map(row -> row.tempat() + " " + row.keadaan().jenis()))
        .containsExactly(
            "35.74.01 TIDAK_DIKETAHUI", "35.74.02 TIDAK_DILIMPAHKAN", "35.74.06 TIDAK_DIKETAHUI");
  }

  @Test
  void mergedRegions_areNotTheOneThatTheDecreeNames() {
    Suksesi merged =
        Suksesi.derive(
            CATALOG, List.of(stated(2021, "35.74.01", "35.74.06", HubunganWilayah.GABUNG)));
    assertThat(camat(merged, "35.74.06", "2021-06-01"))
        .isEqualTo("? wilayah-berganti-kode /penerima/0/wilayah");
  }

  @Test
  void mandateOfACamatWhoseCodeMoved_restsOnWhatHeHolds_andHeAnswers() {
    PelimpahanWewenang mandate =
        PelimpahanWewenang.builder()
            .from(DECREE)
            .instrumen(
                Cases.instrument("3", "2020-04-01").jenis(JenisInstrumen.SURAT_PERINTAH).build())
            .sumber(SumberWewenang.MANDAT)
            .pemberi(office(Jabatan.CAMAT, "35.74.01"))
            .penerima(List.of(office(Jabatan.LURAH, "35.74.01.1001")))
            .build();
    JabatanWilayah lurah = office(Jabatan.LURAH, "35.74.06.1001");
    assertThat(ask(BY_LAW, lurah, "35.74.06.1001", "2022-06-01", DECREE, mandate))
        .isEqualTo("BERWENANG MANDAT camat 35.74.06 +mandat-harus-atas-nama");
    assertThat(ask(BY_LAW, lurah, "35.74.06.1001", "2022-06-01", mandate))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(ask(BY_NAME, lurah, "35.74.06.1001", "2022-06-01", DECREE, mandate))
        .isEqualTo(
            "? wilayah-berganti-kode /penerima/0/wilayah, wilayah-berganti-kode /pemberi/wilayah,"
                + " wilayah-berganti-kode /penerima/0/wilayah +mandat-harus-atas-nama");
  }

  @Test
  void clauseOfADecree_reachesTheLurahUnderTheCodeOfTheDay() {
    PelimpahanWewenang decree =
        Cases.decree(
            d ->
                d.instrumen(
                        Cases.instrument("1", "2020-03-02")
                            .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                            .build())
                    .periode(Optional.empty())
                    .layanan(List.of(Cases.act().batas(Optional.empty()).build()))
                    .subdelegasi(
                        Subdelegasi.builder()
                            .penerima(Jabatan.LURAH)
                            .objek(ObjekSubdelegasi.TINDAKAN)
                            .build()));
    JabatanWilayah lurah = office(Jabatan.LURAH, "35.74.06.1002");
    assertThat(askOf(Cases.ACT, BY_LAW, lurah, "35.74.06.1002", "2022-06-01", decree))
        .isEqualTo("BERWENANG DELEGASI lurah 35.74.06.1002 +bentuk-lain");
    assertThat(
            askOf(
                Cases.ACT,
                BY_LAW,
                office(Jabatan.LURAH, "35.74.01.1002"),
                "35.74.01.1002",
                "2022-06-01",
                decree))
        .isEqualTo("TIDAK wilayah-berganti-kode [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            askOf(
                Cases.ACT,
                BY_LAW,
                office(Jabatan.LURAH, "35.74.02.1001"),
                "35.74.02.1001",
                "2022-06-01",
                decree))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void twoSuccessorsThatLawStates_areNotTheOneRegion() {
    WilayahCatalog catalog =
        CombinedCatalog.of(
            edition(2020, ABOVE + BEFORE + OTHER),
            edition(2021, ABOVE + OTHER + AFTER + "35.74.07 Tengah\n35.74.07.1001 Sawo\n"));
    Suksesi twice =
        Suksesi.derive(
            catalog,
            List.of(recoded(2021, "35.74.01", "35.74.06"), recoded(2021, "35.74.01", "35.74.07")));
    assertThat(camat(twice, "35.74.06", "2021-06-01"))
        .isEqualTo("? wilayah-berganti-kode /penerima/0/wilayah");
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74");
    assertThat(ask(twice, unit, "35.74.06.1001", "2021-06-01", UNIT))
        .startsWith("? batas-wilayah /layanan/0/batas/wilayah");
    Suksesi carved =
        Suksesi.derive(
            catalog,
            List.of(
                recoded(2021, "35.74.01", "35.74.06"),
                stated(2021, "35.74.01", "35.74.07", HubunganWilayah.PECAHAN)));
    assertThat(camat(carved, "35.74.06", "2021-06-01"))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.06");
    assertThat(camat(carved, "35.74.07", "2021-06-01"))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void lurahWhoseKelurahanBecameADesa_isNotKnown() {
    WilayahCatalog catalog =
        CombinedCatalog.of(
            edition(2020, ABOVE + OTHER),
            edition(2021, ABOVE + OTHER.replace("35.74.02.1001", "35.74.02.2001")));
    Suksesi status =
        Suksesi.derive(
            catalog,
            List.of(stated(2021, "35.74.02.1001", "35.74.02.2001", HubunganWilayah.GANTI_STATUS)));
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder()
            .from(DECREE)
            .sumber(SumberWewenang.MANDAT)
            .penerima(List.of(office(Jabatan.LURAH, "35.74.02.1001")))
            .build();
    assertThat(
            ask(
                status,
                office(Jabatan.LURAH, "35.74.02.2001"),
                "35.74.02.2001",
                "2021-06-01",
                decree))
        .isEqualTo("? wilayah-berganti-kode /penerima/0/wilayah +mandat-harus-atas-nama");
  }

  @Test
  void codeThatIsGone_addsNoCondition() {
    List<String> conditions =
        AuthorityEngine.of(BY_LAW, List.of(DECREE), List.of())
            .decide(
                Cases.request(
                    r ->
                        r.pejabat(office(Jabatan.CAMAT, "35.74.01"))
                            .tanggal(LocalDate.of(2021, 6, 1))))
            .syarat()
            .anak()
            .get(0)
            .anak()
            .stream()
            .map(one -> one.jenis().id())
            .toList();
    assertThat(conditions).contains("wilayah-jabatan").doesNotContain("wilayah-berganti-kode");
  }

  @Test
  void mandateOfACamatWhoseCodeAnotherRegionHasNow_isNotThatOfTheOther() {
    String task = "Mengoordinasikan kegiatan pemberdayaan masyarakat";
    PelimpahanWewenang mandate =
        PelimpahanWewenang.builder()
            .from(DECREE)
            .instrumen(
                Cases.instrument("3", "2020-04-01").jenis(JenisInstrumen.SURAT_PERINTAH).build())
            .sumber(SumberWewenang.MANDAT)
            .pemberi(office(Jabatan.CAMAT, "35.74.01"))
            .penerima(List.of(office(Jabatan.LURAH, "35.74.01.1001")))
            .layanan(List.of(service().nama(task).build()))
            .build();
    String line =
        Cases.line(
            AuthorityEngine.of(ABOLISHED, List.of(mandate), List.of())
                .decide(
                    PermintaanKeputusan.builder()
                        .pejabat(office(Jabatan.LURAH, "35.74.01.1001"))
                        .layanan(task)
                        .wilayah(KodeWilayah.parse("35.74.01.1001"))
                        .tanggal(LocalDate.of(2022, 6, 1))
                        .strategis(false)
                        .build()));
    assertThat(line).startsWith("TIDAK wilayah-berganti-kode [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void affairOfAServiceThatTheHeadGave_followsHisCode_ifLawStatesIt() {
    WilayahCatalog catalog =
        CombinedCatalog.of(
            edition(2020, ABOVE + OTHER), edition(2021, (ABOVE + OTHER).replace("35.74", "35.75")));
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder()
            .from(DECREE)
            .penerima(List.of(office(Jabatan.CAMAT, "35.74.02")))
            .build();
    JabatanWilayah head = office(Jabatan.WALI_KOTA, "35.75");
    Suksesi law = Suksesi.derive(catalog, List.of(recoded(2021, "35.74", "35.75")));
    assertThat(ask(law, head, "35.75.02.1001", "2021-06-01", decree))
        .isEqualTo("BERWENANG ATRIBUSI wali kota 35.75");
    assertThat(ask(Suksesi.derive(catalog, List.of()), head, "35.75.02.1001", "2021-06-01", decree))
        .isEqualTo("? urusan /urusan");
  }

  @Test
  void affairOfAServiceThatAnotherOfficeGave_isNotKnownOfTheHead() {
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder()
            .from(DECREE)
            .pemberi(office(Jabatan.SEKRETARIS_DAERAH, "35.74"))
            .build();
    assertThat(
            ask(BY_LAW, office(Jabatan.WALI_KOTA, "35.74"), "35.74.06.1001", "2022-06-01", decree))
        .isEqualTo("? urusan /urusan");
    PelimpahanWewenang early =
        PelimpahanWewenang.builder()
            .from(decree)
            .penerima(List.of(office(Jabatan.CAMAT, "35.74.02")))
            .build();
    assertThat(
            ask(BY_LAW, office(Jabatan.WALI_KOTA, "35.74"), "35.74.02.1001", "2020-06-01", early))
        .isEqualTo("? urusan /urusan");
  }

  @Test
  void otherHolderUnderItsNewCode_isRemarked() {
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74");
    assertThat(ask(BY_LAW, unit, "35.74.06.1001", "2022-06-01", UNIT, DECREE))
        .isEqualTo(
            "BERWENANG DELEGASI kepala unit pelayanan terpadu 35.74 +bentuk-unit-pelayanan +pemegang-lain");
  }
}
