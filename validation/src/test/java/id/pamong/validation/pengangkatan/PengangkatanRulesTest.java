package id.pamong.validation.pengangkatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.pengangkatan.StatusKepegawaian;
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PengangkatanRulesTest {

  private static final String UU = "UU 23/2014 Pasal ";
  private static final String OF_CAMAT = UU + "224 ayat (2)";

  @Test
  void soundDecrees_giveNothing() {
    assertThat(Found.rules(PengangkatanRules.all(), camat("2014-10-02", d -> d))).isEmpty();
    assertThat(Found.rules(PengangkatanRules.all(), lurah("2023-06-01", d -> d))).isEmpty();
    assertThat(Found.rules(PengangkatanRules.all(), camat("2014-10-01", d -> d))).isEmpty();
    assertThat(Found.rules(PengangkatanRules.all(), camat("2008-02-28", d -> d))).isEmpty();
    assertThat(found("tanggal-sebelum-hukum-yang-tercakup", camat("2008-02-27", d -> d)))
        .containsExactly("INFO /instrumen/tanggalDitetapkan PP 19/2008 Pasal 38");
  }

  @Test
  void regionIsOfTheLevelOfTheOffice() {
    PengangkatanPejabat camat =
        camat("2023-06-01", d -> d.wilayah(KodeWilayah.parse("35.12.07.1001")));
    assertThat(found("tingkat-wilayah-tidak-sesuai", camat))
        .containsExactly("ERROR /wilayah " + UU + "224 ayat (1)");
    assertThat(
            found(
                "tingkat-wilayah-tidak-sesuai",
                lurah("2023-06-01", d -> d.wilayah(KodeWilayah.parse("35.12.07")))))
        .hasSize(1);
  }

  @Test
  void headOfTheRegionAppoints() {
    String rule = "bentuk-bukan-keputusan-kepala-daerah";
    assertThat(found(rule, by(JenisInstrumen.KEPUTUSAN_CAMAT)))
        .containsExactly("ERROR /instrumen/jenis " + OF_CAMAT);
    assertThat(found(rule, by(JenisInstrumen.KEPUTUSAN_WALI_KOTA))).hasSize(1);
    assertThat(found(rule, by(JenisInstrumen.KEPUTUSAN_BUPATI))).isEmpty();
  }

  @Test
  void appointedIsAPns() {
    assertThat(
            found(
                "bukan-pegawai-negeri-sipil",
                camat("2023-06-01", d -> d.status(StatusKepegawaian.PPPK))))
        .containsExactly("ERROR /status " + OF_CAMAT);
    assertThat(
            found("status-tidak-dinyatakan", camat("2023-06-01", d -> d.status(Optional.empty()))))
        .containsExactly("INFO /status " + OF_CAMAT);
  }

  @Test
  void findingCitesTheArticleOfItsOwnOffice() {
    StatusKepegawaian pppk = StatusKepegawaian.PPPK;
    String rule = "bukan-pegawai-negeri-sipil";
    assertThat(found(rule, lurah("2023-06-01", d -> d.status(pppk))))
        .containsExactly("ERROR /status " + UU + "229 ayat (3)");
    assertThat(found(rule, lurah("2012-06-01", d -> d.status(pppk))))
        .containsExactly("ERROR /status UU 32/2004 Pasal 127 ayat (4)");
    assertThat(found(rule, camat("2012-06-01", d -> d.status(pppk))))
        .containsExactly("ERROR /status UU 32/2004 Pasal 126 ayat (4)");
  }

  @Test
  void camatKnowsGovernmentByEitherProof() {
    String without = "camat-tanpa-pengetahuan-teknis-pemerintahan";
    String unsaid = "camat-pengetahuan-tidak-dinyatakan";
    assertThat(found(without, known(Optional.of(false), Optional.of(false))))
        .containsExactly("ERROR /ijazahPemerintahan " + UU + "224 ayat (2)");
    assertThat(found(without, known(Optional.of(false), Optional.of(true)))).isEmpty();
    assertThat(found(without, known(Optional.of(false), Optional.empty()))).isEmpty();
    assertThat(found(unsaid, known(Optional.of(false), Optional.empty())))
        .containsExactly("INFO /ijazahPemerintahan " + UU + "224 ayat (2)");
    assertThat(found(unsaid, known(Optional.empty(), Optional.of(true)))).isEmpty();
    assertThat(found(without, lurah("2023-06-01", d -> d.ijazahPemerintahan(false)))).isEmpty();
  }

  @Test
  void lurahLeadsAKelurahanAndNoDesa() {
    String rule = "tingkat-wilayah-tidak-sesuai";
    String basis = UU + "229 ayat (2)";
    assertThat(Found.rules(PengangkatanRules.all(), lurahOf("35.12.07.2001", "2023-06-01")))
        .containsExactly("pengangkatan." + rule);
    assertThat(found(rule, lurahOf("35.12.07.2001", "2023-06-01")))
        .containsExactly("ERROR /wilayah " + basis);
    assertThat(found(rule, lurahOf("35.12.07.2001", "2014-10-01")))
        .containsExactly("ERROR /wilayah UU 32/2004 Pasal 127 ayat (2)");
    assertThat(found(rule, lurahOf("35.12.07.1001", "2023-06-01"))).isEmpty();
    assertThat(Found.rules(PengangkatanRules.all(), lurahOf("34.02.01.2001", "2023-06-01")))
        .containsExactly("pengangkatan.kekhususan-daerah");
  }

  @Test
  void camatIsSelectedSinceUu23AndSurelySinceItIsAnAdministrator() {
    String rule = "camat-tanpa-seleksi";
    assertThat(found(rule, camat("2018-05-08", d -> d.melaluiSeleksi(false))))
        .containsExactly(
            "ERROR /melaluiSeleksi "
                + UU
                + "234 ayat (4); PP 18/2016 Pasal 95 ayat (3);"
                + " PP 17/2018 Pasal 13 ayat (2)");
    for (String day : List.of("2016-06-19", "2018-05-07")) {
      assertThat(found(rule, camat(day, d -> d.melaluiSeleksi(false))))
          .containsExactly(
              "ERROR /melaluiSeleksi " + UU + "234 ayat (4); PP 18/2016 Pasal 95 ayat (3)");
    }
    for (String day : List.of("2014-10-02", "2016-06-18")) {
      assertThat(found(rule, camat(day, d -> d.melaluiSeleksi(false))))
          .containsExactly(
              "WARNING /melaluiSeleksi " + UU + "209 ayat (2) huruf f; " + UU + "234 ayat (4)");
    }
    assertThat(found(rule, camat("2014-10-01", d -> d.melaluiSeleksi(false)))).isEmpty();
    assertThat(found(rule, lurah("2023-06-01", d -> d.melaluiSeleksi(false)))).isEmpty();
  }

  @Test
  void gubernurAnnulsWhatIsUnlawful_andTheIssuerItsOwnDecision() {
    String rule = "camat-dibatalkan-bukan-oleh-gubernur";
    assertThat(found(rule, annulled("2023-06-01", Jabatan.BUPATI, StatusKepegawaian.PNS)))
        .isEmpty();
    assertThat(found(rule, annulled("2023-06-01", Jabatan.BUPATI, StatusKepegawaian.PPPK)))
        .containsExactly("ERROR /dibatalkanOleh " + UU + "224 ayat (3)");
    assertThat(found(rule, annulled("2023-06-01", Jabatan.GUBERNUR, StatusKepegawaian.PPPK)))
        .isEmpty();
    assertThat(
            found(rule, annulled("2023-06-01", Jabatan.SEKRETARIS_DAERAH, StatusKepegawaian.PNS)))
        .containsExactly(
            "ERROR /dibatalkanOleh " + UU + "224 ayat (3); UU 30/2014 Pasal 66 ayat (3)");
    assertThat(
            found(rule, annulled("2014-10-16", Jabatan.SEKRETARIS_DAERAH, StatusKepegawaian.PNS)))
        .isEmpty();
    assertThat(
            found(
                rule,
                camat(
                    "2023-06-01", d -> d.ijazahPemerintahan(false).dibatalkanOleh(Jabatan.BUPATI))))
        .isEmpty();
  }

  @Test
  void trainingOfPp19Alone_isDoubtfulUntilPp17() {
    String rule = "camat-hanya-pendidikan-teknis-pemerintahan";
    String without = "camat-tanpa-pengetahuan-teknis-pemerintahan";
    for (String day : List.of("2014-10-02", "2018-05-07")) {
      assertThat(found(rule, trained(day)))
          .containsExactly(
              "WARNING /sertifikatPendidikanTeknis "
                  + UU
                  + "224 ayat (2); PP 19/2008 Pasal 26 ayat (1)");
      assertThat(found(without, trained(day))).isEmpty();
    }
    assertThat(found(rule, trained("2014-10-01"))).isEmpty();
    assertThat(found(without, trained("2014-10-01"))).isEmpty();
    assertThat(found(without, trained("2018-05-08"))).hasSize(1);
    assertThat(
            found(
                without,
                PengangkatanPejabat.builder()
                    .from(trained("2016-06-01"))
                    .sertifikatPendidikanTeknis(false)
                    .build()))
        .hasSize(1);
  }

  @Test
  void whatALurahMustKnowIsStated_andSoIsTheBasis() {
    String rule = "lurah-kemampuan-tidak-dinyatakan";
    assertThat(found(rule, lurah("2018-05-08", d -> d.memahamiSosialBudaya(Optional.empty()))))
        .containsExactly("INFO /memahamiSosialBudaya PP 17/2018 Pasal 26 ayat (3)");
    assertThat(
            found(
                rule,
                lurah(
                    "2018-05-08",
                    d ->
                        d.kemampuanAdministrasi(Optional.empty())
                            .memahamiSosialBudaya(Optional.empty()))))
        .containsExactly("INFO /kemampuanAdministrasi PP 17/2018 Pasal 26 ayat (3)");
    assertThat(found(rule, lurah("2018-05-07", d -> d.memahamiSosialBudaya(Optional.empty()))))
        .isEmpty();
    assertThat(found(rule, camat("2023-06-01", d -> d))).isEmpty();
    assertThat(found("tanpa-dasar-hukum", camat("2014-10-17", d -> d.dasarHukum(List.of()))))
        .containsExactly("ERROR /dasarHukum UU 30/2014 Pasal 9 ayat (3)");
    assertThat(found("tanpa-dasar-hukum", camat("2014-10-16", d -> d.dasarHukum(List.of()))))
        .isEmpty();
  }

  @Test
  void lurahIsProposedByTheSecretaryAndAble() {
    String rule = "lurah-bukan-usul-sekretaris-daerah";
    assertThat(found(rule, lurah("2023-06-01", d -> d.pengusul(Jabatan.CAMAT))))
        .containsExactly("ERROR /pengusul " + UU + "229 ayat (3)");
    assertThat(found(rule, camat("2023-06-01", d -> d.pengusul(Jabatan.KEPALA_DINAS)))).isEmpty();
    assertThat(
            found(
                "lurah-usul-tidak-dinyatakan",
                lurah("2023-06-01", d -> d.pengusul(Optional.empty()))))
        .containsExactly("INFO /pengusul " + UU + "229 ayat (3)");
    assertThat(
            found(
                "lurah-tanpa-kemampuan-administrasi",
                lurah("2018-05-08", d -> d.kemampuanAdministrasi(false))))
        .containsExactly("ERROR /kemampuanAdministrasi PP 17/2018 Pasal 26 ayat (3)");
    assertThat(
            found(
                "lurah-tidak-memahami-sosial-budaya",
                lurah("2018-05-08", d -> d.memahamiSosialBudaya(false))))
        .containsExactly("ERROR /memahamiSosialBudaya PP 17/2018 Pasal 26 ayat (3)");
    assertThat(
            found(
                "lurah-tidak-memahami-sosial-budaya",
                lurah("2018-05-07", d -> d.memahamiSosialBudaya(false))))
        .isEmpty();
  }

  @Test
  void before2014ADegreeNeedsServiceOrTheTraining() {
    String rule = "camat-tanpa-pengetahuan-teknis-pemerintahan";
    assertThat(found(rule, served(Optional.of(1), Optional.of(false))))
        .containsExactly(
            "ERROR /ijazahPemerintahan PP 19/2008 Pasal 25; PP 19/2008 Pasal 26 ayat (1)");
    assertThat(found(rule, served(Optional.of(2), Optional.of(false)))).isEmpty();
    assertThat(found(rule, served(Optional.of(0), Optional.of(true)))).isEmpty();
    assertThat(found(rule, served(Optional.empty(), Optional.of(false)))).isEmpty();
    assertThat(
            found(
                "camat-pengetahuan-tidak-dinyatakan", served(Optional.empty(), Optional.of(false))))
        .hasSize(1);
    assertThat(found(rule, camat("2014-10-02", d -> d.lamaTugasDiWilayah(0)))).isEmpty();
  }

  @Test
  void proposersAreThoseOfTheLawOfTheDay() {
    String camat = "camat-bukan-usul-sekretaris-daerah";
    assertThat(found(camat, camat("2018-05-07", d -> d.pengusul(Jabatan.KEPALA_DINAS))))
        .containsExactly("ERROR /pengusul PP 19/2008 Pasal 24");
    assertThat(found(camat, camat("2018-05-08", d -> d.pengusul(Jabatan.KEPALA_DINAS)))).isEmpty();
    assertThat(
            found(
                "camat-usul-tidak-dinyatakan",
                camat("2012-06-01", d -> d.pengusul(Optional.empty()))))
        .hasSize(1);
    assertThat(found("lurah-bukan-usul-camat", lurah("2014-10-01", d -> d)))
        .containsExactly("ERROR /pengusul UU 32/2004 Pasal 127 ayat (4)");
    assertThat(found("lurah-bukan-usul-camat", lurah("2014-10-02", d -> d))).isEmpty();
  }

  @Test
  void lurahUsesTheBudgetOfTheKelurahan() {
    String rule = "kuasa-pengguna-anggaran-bukan-lurah";
    assertThat(found(rule, lurah("2023-06-01", d -> d.kuasaPenggunaAnggaranKelurahan(false))))
        .containsExactly("ERROR /kuasaPenggunaAnggaranKelurahan PP 17/2018 Pasal 30 ayat (3)");
    assertThat(found(rule, camat("2023-06-01", d -> d.kuasaPenggunaAnggaranKelurahan(true))))
        .hasSize(1);
    assertThat(found(rule, lurah("2018-05-07", d -> d.kuasaPenggunaAnggaranKelurahan(false))))
        .isEmpty();
  }

  @Test
  void useOfTheBudgetOfTheKelurahan_isChosenByADeliberation() {
    String rule = "kegiatan-kelurahan-tanpa-musyawarah";
    assertThat(found(rule, lurah("2018-05-08", d -> d.kegiatanMelaluiMusyawarah(false))))
        .containsExactly("ERROR /kegiatanMelaluiMusyawarah PP 17/2018 Pasal 30 ayat (5)");
    assertThat(found(rule, lurah("2018-05-07", d -> d.kegiatanMelaluiMusyawarah(false)))).isEmpty();
    assertThat(found(rule, lurah("2023-06-01", d -> d.kegiatanMelaluiMusyawarah(true)))).isEmpty();
    assertThat(found(rule, lurah("2023-06-01", d -> d))).isEmpty();
    assertThat(found(rule, camat("2023-06-01", d -> d.kegiatanMelaluiMusyawarah(false)))).isEmpty();
  }

  @Test
  void appointmentTakesNoEffectBeforeItWasSet() {
    String rule = "berlaku-surut";
    LocalDate before = LocalDate.of(2023, 5, 31);
    assertThat(found(rule, camat("2023-06-01", d -> d.tanggalBerlaku(before))))
        .containsExactly("ERROR /tanggalBerlaku UU 30/2014 Pasal 58 ayat (6)");
    assertThat(
            found(
                rule,
                camat(
                    "2023-06-01",
                    d ->
                        d.tanggalBerlaku(before)
                            .alasanBerlakuSurut(
                                AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR))))
        .isEmpty();
    assertThat(found(rule, camat("2023-05-31", d -> d.tanggalBerlaku(before)))).isEmpty();
  }

  private static PengangkatanPejabat lurahOf(String kode, String day) {
    return lurah(
        day,
        d ->
            d.wilayah(KodeWilayah.parse(kode))
                .pengusul(
                    day.compareTo("2014-10-02") < 0 ? Jabatan.CAMAT : Jabatan.SEKRETARIS_DAERAH));
  }

  private static PengangkatanPejabat annulled(
      String day, Jabatan office, StatusKepegawaian status) {
    return camat(day, d -> d.status(status).dibatalkanOleh(office));
  }

  private static PengangkatanPejabat trained(String day) {
    return camat(
        day,
        d ->
            d.ijazahPemerintahan(false)
                .sertifikatKepamongprajaan(false)
                .sertifikatPendidikanTeknis(true));
  }

  private static PengangkatanPejabat served(Optional<Integer> years, Optional<Boolean> trained) {
    return camat(
        "2012-06-01", d -> d.lamaTugasDiWilayah(years).sertifikatPendidikanTeknis(trained));
  }

  private static List<String> found(String rule, PengangkatanPejabat decree) {
    return Found.by("pengangkatan." + rule, PengangkatanRules.all(), decree);
  }

  private static PengangkatanPejabat camat(
      String day, UnaryOperator<PengangkatanPejabat.Builder> change) {
    return change
        .apply(
            PengangkatanPejabat.builder()
                .instrumen(InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_BUPATI, "901", day))
                .jabatan(JabatanDiangkat.CAMAT)
                .wilayah(KodeWilayah.parse("35.12.07"))
                .status(StatusKepegawaian.PNS)
                .pengusul(Jabatan.SEKRETARIS_DAERAH)
                .lamaTugasDiWilayah(2)
                .ijazahPemerintahan(true)
                .addDasarHukum(
                    DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UUD_1945, "1", 1945))))
        .build();
  }

  private static PengangkatanPejabat lurah(
      String day, UnaryOperator<PengangkatanPejabat.Builder> change) {
    return camat(
        day,
        d ->
            change.apply(
                d.jabatan(JabatanDiangkat.LURAH)
                    .wilayah(KodeWilayah.parse("35.12.07.1001"))
                    .pengusul(Jabatan.SEKRETARIS_DAERAH)
                    .kemampuanAdministrasi(true)
                    .memahamiSosialBudaya(true)));
  }

  @Test
  void noFaultIsSaidOfADayBeforeTheLaw() {
    UnaryOperator<PengangkatanPejabat.Builder> faulty =
        d ->
            d.instrumen(InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_CAMAT, "901", "2008-02-27"))
                .status(StatusKepegawaian.PPPK)
                .pengusul(Jabatan.KEPALA_DINAS);
    assertThat(Found.rules(PengangkatanRules.all(), lurah("2008-02-27", faulty)))
        .containsExactly("pengangkatan.tanggal-sebelum-hukum-yang-tercakup");
    UnaryOperator<PengangkatanPejabat.Builder> silent =
        d -> d.status(Optional.empty()).pengusul(Optional.empty());
    assertThat(Found.rules(PengangkatanRules.all(), lurah("2008-02-27", silent)))
        .containsExactly("pengangkatan.tanggal-sebelum-hukum-yang-tercakup");
  }

  @Test
  void knowledgeOfTheLastDayOfPp19_isThatOfPp19() {
    UnaryOperator<PengangkatanPejabat.Builder> trained =
        d -> d.ijazahPemerintahan(false).sertifikatPendidikanTeknis(true);
    String only = "camat-hanya-pendidikan-teknis-pemerintahan";
    assertThat(
            found(
                only, camat("2014-10-02", d -> trained.apply(d).sertifikatKepamongprajaan(false))))
        .hasSize(1);
    assertThat(
            found(
                only, camat("2014-10-01", d -> trained.apply(d).sertifikatKepamongprajaan(false))))
        .isEmpty();
    assertThat(found(only, camat("2016-06-01", d -> d.sertifikatPendidikanTeknis(true)))).isEmpty();
    String without = "camat-tanpa-pengetahuan-teknis-pemerintahan";
    UnaryOperator<PengangkatanPejabat.Builder> brief =
        d -> d.ijazahPemerintahan(true).lamaTugasDiWilayah(1).sertifikatPendidikanTeknis(false);
    assertThat(found(without, camat("2014-10-01", brief))).hasSize(1);
    assertThat(found(without, camat("2014-10-02", brief))).isEmpty();
  }

  @Test
  void jakartaHasNoHeadOfItsKota() {
    assertThat(
            found(
                "bentuk-bukan-keputusan-kepala-daerah",
                camat(
                    "2023-06-01",
                    d ->
                        d.wilayah(KodeWilayah.parse("31.71.01"))
                            .instrumen(
                                InstrumenPenetapan.of(
                                    JenisInstrumen.KEPUTUSAN_GUBERNUR, "901", "2023-06-01")))))
        .isEmpty();
  }

  @Test
  void annulmentOfALurah_isNotThatOfACamat() {
    String rule = "camat-dibatalkan-bukan-oleh-gubernur";
    assertThat(found(rule, lurah("2023-06-01", d -> d.dibatalkanOleh(Jabatan.KEPALA_DINAS))))
        .isEmpty();
    assertThat(found(rule, camat("2014-10-17", d -> d.dibatalkanOleh(Jabatan.KEPALA_DINAS))))
        .hasSize(1);
    assertThat(found(rule, camat("2014-10-16", d -> d.dibatalkanOleh(Jabatan.KEPALA_DINAS))))
        .isEmpty();
  }

  private static PengangkatanPejabat by(JenisInstrumen jenis) {
    return camat("2023-06-01", d -> d.instrumen(InstrumenPenetapan.of(jenis, "901", "2023-06-01")));
  }

  private static PengangkatanPejabat known(Optional<Boolean> degree, Optional<Boolean> paper) {
    return camat("2023-06-01", d -> d.ijazahPemerintahan(degree).sertifikatKepamongprajaan(paper));
  }
}
