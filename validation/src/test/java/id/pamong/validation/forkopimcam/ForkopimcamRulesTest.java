package id.pamong.validation.forkopimcam;

import static id.pamong.validation.forkopimcam.Forums.appointed;
import static id.pamong.validation.forkopimcam.Forums.by;
import static id.pamong.validation.forkopimcam.Forums.chaired;
import static id.pamong.validation.forkopimcam.Forums.found;
import static id.pamong.validation.forkopimcam.Forums.having;
import static id.pamong.validation.forkopimcam.Forums.in;
import static id.pamong.validation.forkopimcam.Forums.ofGubernur;
import static id.pamong.validation.forkopimcam.Forums.on;
import static id.pamong.validation.forkopimcam.Forums.only;
import static id.pamong.validation.forkopimcam.Forums.paid;
import static id.pamong.validation.forkopimcam.Forums.passedOn;
import static id.pamong.validation.forkopimcam.Forums.proposed;
import static id.pamong.validation.forkopimcam.Forums.replacing;
import static id.pamong.validation.forkopimcam.Forums.reporting;
import static id.pamong.validation.forkopimcam.Forums.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.AnggotaForkopimcam;
import id.pamong.pemerintahan.forkopimcam.MasaLaporan;
import id.pamong.pemerintahan.forkopimcam.PenunjukUnsur;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.pemerintahan.forkopimcam.UnsurForkopimcam;
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sets a forum of leaders, who is in it, where it reports and who pays. */
class ForkopimcamRulesTest {

  private static final String UU = "UU 23/2014 Pasal ";

  private static final String PP = "PP 12/2022 Pasal ";

  @Test
  void soundDecreesOfEachRegime_giveNothing() {
    assertThat(Found.rules(ForkopimcamRules.all(), on("2014-10-02"))).isEmpty();
    assertThat(Found.rules(ForkopimcamRules.all(), on("2018-05-08"))).isEmpty();
    assertThat(Found.rules(ForkopimcamRules.all(), on("2022-02-25"))).isEmpty();
  }

  @Test
  void dayBeforeTheLawThatIsHeld_isSaid() {
    assertThat(found("tanggal-sebelum-hukum-yang-tercakup", on("2014-10-01")))
        .containsExactly("INFO /instrumen/tanggalDitetapkan " + UU + "26 ayat (1)");
  }

  @Test
  void regionOfAnotherLevel_isFound() {
    String rule = "tingkat-wilayah-tidak-sesuai";
    assertThat(found(rule, in("2023-06-01", "35.12")))
        .containsExactly("ERROR /kecamatan " + UU + "26 ayat (1)");
    assertThat(found(rule, in("2023-06-01", "35.12.07.2001"))).hasSize(1);
    assertThat(found(rule, in("2023-06-01", "35.12.08"))).isEmpty();
  }

  @Test
  void kecamatanThatDoesNotExist_isFoundOrInDoubt() {
    String both = UU + "2 ayat (1); " + UU + "2 ayat (2)";
    assertThat(found("wilayah-tidak-dikenal", in("2023-06-01", "35.12.99")))
        .containsExactly("ERROR /kecamatan " + both);
    assertThat(found("wilayah-tidak-dikenal", in("2019-10-24", "35.12.99"))).isEmpty();
    assertThat(found("wilayah-tidak-dapat-dipastikan", in("2019-10-24", "35.12.99")))
        .containsExactly("INFO /kecamatan " + both);
    assertThat(found("wilayah-tidak-dapat-dipastikan", in("2019-10-24", "35.12.08"))).isEmpty();
  }

  @Test
  void regionOfSpecialLaw_isPointedAt() {
    assertThat(found("kekhususan-daerah", in("2023-06-01", "11.01.01")))
        .containsExactly("INFO /kecamatan " + UU + "399");
  }

  @Test
  void formIsTheCamatsDecisionUntil24February2022() {
    String rule = "bentuk-bukan-keputusan-camat";
    assertThat(found(rule, by("2022-02-24", JenisInstrumen.KEPUTUSAN_BUPATI)))
        .containsExactly("ERROR /instrumen/jenis PP 17/2018 Pasal 15 ayat (5)");
    assertThat(found(rule, by("2018-05-07", JenisInstrumen.KEPUTUSAN_BUPATI))).isEmpty();
    assertThat(found(rule, by("2022-02-25", JenisInstrumen.KEPUTUSAN_BUPATI))).isEmpty();
  }

  @Test
  void formIsTheHeadsDecisionFrom25February2022() {
    String rule = "bentuk-bukan-keputusan-kepala-daerah";
    assertThat(found(rule, by("2022-02-25", JenisInstrumen.KEPUTUSAN_CAMAT)))
        .containsExactly("ERROR /instrumen/jenis " + PP + "22 ayat (2)");
    assertThat(found(rule, by("2022-02-24", JenisInstrumen.KEPUTUSAN_CAMAT))).isEmpty();
    assertThat(found(rule, by("2023-06-01", JenisInstrumen.KEPUTUSAN_WALI_KOTA))).hasSize(1);
    assertThat(found(rule, by("2023-06-01", JenisInstrumen.PERATURAN_BUPATI))).hasSize(1);
    assertThat(found(rule, in("2023-06-01", "31.71.01"))).isEmpty();
    assertThat(found(rule, in("2023-06-01", "35.74.01"))).hasSize(1);
  }

  @Test
  void proposalIsTheCamatsAndComesBefore() {
    assertThat(found("pengusul-bukan-camat", proposed("2023-06-01", Jabatan.LURAH, "2023-05-01")))
        .containsExactly("ERROR /usulan/pengusul " + PP + "22 ayat (1)");
    assertThat(
            found("usulan-sesudah-penetapan", proposed("2023-06-01", Jabatan.CAMAT, "2023-06-02")))
        .containsExactly("ERROR /usulan/tanggal " + PP + "22 ayat (1)");
    assertThat(
            found("usulan-sesudah-penetapan", proposed("2023-06-01", Jabatan.CAMAT, "2023-06-01")))
        .isEmpty();
    assertThat(found("usulan-tidak-dinyatakan", on("2023-06-01", d -> d.usulan(Optional.empty()))))
        .containsExactly("INFO /usulan " + PP + "22 ayat (1)");
    assertThat(found("usulan-tidak-dinyatakan", on("2022-02-24", d -> d.usulan(Optional.empty()))))
        .isEmpty();
  }

  @Test
  void chairIsTheCamat() {
    assertThat(found("ketua-bukan-camat", chaired("2016-06-01")))
        .containsExactly("ERROR /ketua " + UU + "26 ayat (2)");
    assertThat(found("ketua-bukan-camat", chaired("2019-06-01")))
        .containsExactly("ERROR /ketua " + UU + "26 ayat (2); PP 17/2018 Pasal 15 ayat (2)");
    assertThat(found("ketua-bukan-camat", chaired("2023-06-01")))
        .containsExactly("ERROR /ketua " + UU + "26 ayat (2); " + PP + "17 ayat (1)");
  }

  @Test
  void membersAreThoseOfTheLawOfTheDay() {
    String rule = "anggota-bukan-unsur";
    assertThat(found(rule, with("2023-06-01", UnsurForkopimcam.LURAH)))
        .containsExactly("ERROR /anggota/2/unsur " + UU + "26 ayat (4); " + PP + "17 ayat (2)");
    UnsurForkopimcam agency = UnsurForkopimcam.PIMPINAN_INSTANSI_VERTIKAL;
    assertThat(found(rule, with("2018-05-07", agency))).hasSize(1);
    assertThat(found(rule, with("2018-05-08", agency))).isEmpty();
    assertThat(found(rule, with("2022-02-24", agency))).isEmpty();
    assertThat(found(rule, with("2022-02-25", agency))).hasSize(1);
    UnsurForkopimcam prosecution = UnsurForkopimcam.KEPALA_CABANG_KEJAKSAAN_NEGERI;
    assertThat(found(rule, with("2018-05-07", prosecution))).hasSize(1);
    assertThat(found(rule, with("2022-02-25", prosecution))).isEmpty();
  }

  @Test
  void policeAndTniAreMembers() {
    assertThat(found("tanpa-unsur-kepolisian", only("2022-02-24", UnsurForkopimcam.PERWAKILAN_TNI)))
        .containsExactly("INFO /anggota " + UU + "26 ayat (4); PP 17/2018 Pasal 15 ayat (3)");
    assertThat(found("tanpa-unsur-tni", only("2018-05-07", UnsurForkopimcam.PEJABAT_KEPOLISIAN)))
        .containsExactly("INFO /anggota " + UU + "26 ayat (4)");
    assertThat(found("tanpa-unsur-kepolisian", only("2022-02-25", UnsurForkopimcam.PERWAKILAN_TNI)))
        .containsExactly("ERROR /anggota " + PP + "17 ayat (2) huruf a; " + PP + "17 ayat (3)");
    assertThat(found("tanpa-unsur-tni", only("2023-06-01", UnsurForkopimcam.PEJABAT_KEPOLISIAN)))
        .containsExactly("INFO /anggota " + PP + "17 ayat (2) huruf b; " + PP + "17 ayat (4)");
    assertThat(
            found(
                "tanpa-unsur-kepolisian", only("2023-06-01", UnsurForkopimcam.PEJABAT_KEPOLISIAN)))
        .isEmpty();
    assertThat(found("tanpa-unsur-tni", only("2023-06-01", UnsurForkopimcam.PERWAKILAN_TNI)))
        .isEmpty();
  }

  @Test
  void memberInPlaceOfAnother_isAppointedByTheRightOffice() {
    UnsurForkopimcam police = UnsurForkopimcam.PEJABAT_KEPOLISIAN;
    UnsurForkopimcam tni = UnsurForkopimcam.PERWAKILAN_TNI;
    String rule = "pejabat-kepolisian-ditunjuk-pihak-lain";
    assertThat(found(rule, appointed(police, PenunjukUnsur.CAMAT)))
        .containsExactly("ERROR /anggota/0/penunjuk " + PP + "17 ayat (3)");
    assertThat(found(rule, appointed(police, PenunjukUnsur.KEPALA_KEPOLISIAN_RESOR))).isEmpty();
    assertThat(found(rule, appointed(tni, PenunjukUnsur.CAMAT))).isEmpty();
    rule = "perwakilan-tni-ditunjuk-pihak-lain";
    assertThat(found(rule, appointed(tni, PenunjukUnsur.KEPALA_KEPOLISIAN_RESOR)))
        .containsExactly("ERROR /anggota/0/penunjuk " + PP + "17 ayat (4)");
    assertThat(found(rule, appointed(tni, PenunjukUnsur.KOMANDAN_ANGKATAN))).isEmpty();
    rule = "penunjukan-tidak-dinyatakan";
    assertThat(found(rule, only("2023-06-01", tni)))
        .containsExactly("INFO /anggota/0/penunjuk " + PP + "17 ayat (3); " + PP + "17 ayat (4)");
    assertThat(found(rule, on("2023-06-01"))).isEmpty();
    assertThat(found("pejabat-di-samping-kepala-kepolisian-sektor", with("2023-06-01", police)))
        .containsExactly("ERROR /anggota/2/unsur " + PP + "17 ayat (3)");
    assertThat(found("pejabat-di-samping-kepala-kepolisian-sektor", only("2023-06-01", police)))
        .isEmpty();
  }

  @Test
  void secretaryIsThatOfTheKecamatan() {
    String rule = "sekretaris-bukan-sekretaris-kecamatan";
    Jabatan section = Jabatan.KEPALA_SEKSI_KECAMATAN;
    assertThat(found(rule, on("2022-02-25", d -> d.sekretaris(section))))
        .containsExactly("ERROR /sekretaris " + PP + "20");
    assertThat(found(rule, on("2022-02-24", d -> d.sekretaris(section)))).isEmpty();
    assertThat(
            found(
                "sekretaris-tidak-dinyatakan",
                on("2023-06-01", d -> d.sekretaris(Optional.empty()))))
        .containsExactly("INFO /sekretaris " + PP + "20; " + PP + "22 ayat (2)");
  }

  @Test
  void reportsGoToTheHeadEveryMonthAndEveryYear() {
    String rule = "laporan-bukan-kepada-kepala-daerah";
    assertThat(found(rule, reporting(Jabatan.GUBERNUR)))
        .containsExactly("ERROR /pelaporan/penerima " + PP + "27 ayat (1)");
    assertThat(found(rule, reporting(Jabatan.WALI_KOTA))).hasSize(1);
    assertThat(found(rule, reporting(Jabatan.BUPATI))).isEmpty();
    rule = "masa-laporan-tidak-lengkap";
    assertThat(found(rule, reporting(Jabatan.BUPATI, MasaLaporan.BULANAN)))
        .containsExactly("ERROR /pelaporan/masa " + PP + "28 ayat (1)");
    assertThat(found(rule, reporting(Jabatan.BUPATI, MasaLaporan.TAHUNAN))).hasSize(1);
    assertThat(found(rule, reporting(Jabatan.BUPATI))).isEmpty();
    assertThat(found(rule, reporting(Jabatan.BUPATI, MasaLaporan.TAHUNAN, MasaLaporan.BULANAN)))
        .isEmpty();
  }

  @Test
  void moneyComesFromTheBudgetOfTheKabupaten() {
    String rule = "pendanaan-tanpa-apbd-kabupaten-kota";
    assertThat(found(rule, paid(SumberPendanaan.APBN)))
        .containsExactly("WARNING /pendanaan " + PP + "29 ayat (3); " + PP + "30");
    assertThat(found(rule, paid())).isEmpty();
    assertThat(found(rule, paid(SumberPendanaan.SUMBANGAN))).isEmpty();
    rule = "pendanaan-sumber-lain";
    assertThat(found(rule, paid(SumberPendanaan.APBD_KABUPATEN_KOTA, SumberPendanaan.APB_DESA)))
        .containsExactly("ERROR /pendanaan/1 " + PP + "29 ayat (3); " + PP + "30");
    assertThat(found(rule, paid(SumberPendanaan.APBD_KABUPATEN_KOTA, SumberPendanaan.APBN)))
        .isEmpty();
  }

  @Test
  void moneyOfJakartaAndOfTheYearsBefore2022() {
    String rule = "pendanaan-sumber-lain";
    KodeWilayah jakarta = KodeWilayah.parse("31.71.01");
    List<SumberPendanaan> provincial = List.of(SumberPendanaan.APBD_PROVINSI);
    assertThat(found(rule, on("2023-06-01", d -> d.kecamatan(jakarta).pendanaan(provincial))))
        .isEmpty();
    assertThat(found(rule, on("2023-06-01", d -> d.pendanaan(provincial)))).hasSize(1);
    assertThat(
            found(
                "pendanaan-tanpa-apbd-kabupaten-kota",
                on("2023-06-01", d -> d.kecamatan(jakarta).addPendanaan(SumberPendanaan.APBN))))
        .isEmpty();
    assertThat(found(rule, on("2022-02-24", d -> d.addPendanaan(SumberPendanaan.APB_DESA))))
        .containsExactly(
            "WARNING /pendanaan/0 UU 23/2014 Pasal 225 ayat (2); PP 17/2018 Pasal 28 ayat (2)");
    assertThat(found(rule, on("2018-05-07", d -> d.addPendanaan(SumberPendanaan.APB_DESA))))
        .isEmpty();
    assertThat(found(rule, on("2022-02-24", d -> d.addPendanaan(SumberPendanaan.APBN)))).isEmpty();
  }

  @Test
  void prosecutionIsIncludedByTheCamatAndDomiciledThere() {
    UnsurForkopimcam unsur = UnsurForkopimcam.KEPALA_CABANG_KEJAKSAAN_NEGERI;
    AnggotaForkopimcam member = AnggotaForkopimcam.of(unsur, PenunjukUnsur.CAMAT);
    assertThat(found("domisili-kejaksaan-tidak-dinyatakan", having(member)))
        .containsExactly("INFO /anggota/2/domisili " + PP + "17 ayat (5)");
    AnggotaForkopimcam wide = member.berdomisili(KodeWilayah.parse("35.12"));
    assertThat(found("domisili-kejaksaan-tidak-dinyatakan", having(wide))).hasSize(1);
    assertThat(found("kejaksaan-di-luar-kecamatan", having(wide))).isEmpty();
    AnggotaForkopimcam former = member.berdomisili(KodeWilayah.parse("91.01.01"));
    assertThat(found("domisili-kejaksaan-tidak-dinyatakan", having(former))).hasSize(1);
    assertThat(found("kejaksaan-di-luar-kecamatan", having(former))).isEmpty();
    AnggotaForkopimcam outside = member.berdomisili(KodeWilayah.parse("35.12.08"));
    assertThat(found("kejaksaan-di-luar-kecamatan", having(outside)))
        .containsExactly("ERROR /anggota/2/domisili " + PP + "17 ayat (5)");
    for (String inside : List.of("35.12.07", "35.12.07.2001")) {
      assertThat(
              Found.rules(
                  ForkopimcamRules.all(), having(member.berdomisili(KodeWilayah.parse(inside)))))
          .isEmpty();
    }
    assertThat(
            found(
                "kejaksaan-diikutsertakan-pihak-lain",
                having(AnggotaForkopimcam.of(unsur, PenunjukUnsur.BUPATI_WALI_KOTA))))
        .containsExactly("ERROR /anggota/2/penunjuk " + PP + "17 ayat (5)");
    assertThat(found("kejaksaan-diikutsertakan-pihak-lain", having(member))).isEmpty();
  }

  @Test
  void representativeBesideTheCommander_isDebated() {
    String rule = "perwakilan-tni-di-samping-komandan-rayon-militer";
    AnggotaForkopimcam tni =
        AnggotaForkopimcam.of(UnsurForkopimcam.PERWAKILAN_TNI, PenunjukUnsur.KOMANDAN_ANGKATAN);
    assertThat(found(rule, having(tni)))
        .containsExactly("WARNING /anggota/2/unsur " + PP + "17 ayat (4)");
    assertThat(found(rule, only("2023-06-01", UnsurForkopimcam.PERWAKILAN_TNI))).isEmpty();
  }

  @Test
  void somethingIsCited() {
    assertThat(found("tanpa-dasar-hukum", on("2014-10-17", d -> d.dasarHukum(List.of()))))
        .containsExactly("ERROR /dasarHukum UU 30/2014 Pasal 9 ayat (3)");
    assertThat(found("tanpa-dasar-hukum", on("2014-10-16", d -> d.dasarHukum(List.of()))))
        .isEmpty();
  }

  @Test
  void citedLawIsInForce() {
    String basis = "UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2)";
    DasarHukum forum = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "12", 2022));
    DasarHukum old = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "15");
    assertThat(found("dasar-hukum-belum-berlaku", on("2022-02-24", d -> d.addDasarHukum(forum))))
        .containsExactly("ERROR /dasarHukum/1 " + basis);
    assertThat(found("dasar-hukum-belum-berlaku", on("2022-02-25", d -> d.addDasarHukum(forum))))
        .isEmpty();
    assertThat(found("dasar-hukum-tidak-berlaku-lagi", on("2022-02-25", d -> d.addDasarHukum(old))))
        .containsExactly("WARNING /dasarHukum/1 " + basis + "; " + PP + "32");
    assertThat(found("dasar-hukum-tidak-berlaku-lagi", on("2022-02-24", d -> d.addDasarHukum(old))))
        .isEmpty();
  }

  @Test
  void reportGoesOnToTheGubernur() {
    String rule = "laporan-tidak-diteruskan-kepada-gubernur";
    assertThat(found(rule, passedOn("2022-02-25", Jabatan.SEKRETARIS_DAERAH)))
        .containsExactly("ERROR /pelaporan/diteruskanKepada PP 12/2022 Pasal 27 ayat (2)");
    assertThat(found(rule, passedOn("2022-02-24", Jabatan.SEKRETARIS_DAERAH))).isEmpty();
    assertThat(found(rule, passedOn("2023-06-01", Jabatan.GUBERNUR))).isEmpty();
    assertThat(found(rule, reporting(Jabatan.BUPATI))).isEmpty();
  }

  @Test
  void gubernurReportsToTheMenteri() {
    String rule = "laporan-gubernur-tidak-kepada-menteri";
    assertThat(found(rule, ofGubernur("2022-02-25", false)))
        .containsExactly("WARNING /pelaporan/gubernurKepadaMenteri PP 12/2022 Pasal 27 ayat (3)");
    assertThat(found(rule, ofGubernur("2022-02-24", false))).isEmpty();
    assertThat(found(rule, ofGubernur("2023-06-01", true))).isEmpty();
    assertThat(found(rule, reporting(Jabatan.BUPATI))).isEmpty();
  }

  @Test
  void forumOfBefore_isAdaptedInSixMonths() {
    String rule = "penyesuaian-terlambat";
    assertThat(found(rule, replacing("2022-08-26", "2022-02-24")))
        .containsExactly("WARNING /penetapanSebelumnya PP 12/2022 Pasal 31 ayat (2)");
    assertThat(found(rule, replacing("2022-08-25", "2022-02-24"))).isEmpty();
    assertThat(found(rule, replacing("2022-08-26", "2022-02-25"))).isEmpty();
    assertThat(found(rule, on("2022-08-26", d -> d))).isEmpty();
  }

  @Test
  void decreeThatIsReplaced_isNotLater() {
    String rule = "penetapan-sebelumnya-lebih-kemudian";
    assertThat(found(rule, replacing("2022-08-26", "2022-08-27")))
        .containsExactly("ERROR /penetapanSebelumnya UU 30/2014 Pasal 57");
    assertThat(found(rule, replacing("2022-08-26", "2022-08-26"))).isEmpty();
    assertThat(found(rule, replacing("2022-08-26", "2022-03-01"))).isEmpty();
    assertThat(found(rule, on("2022-08-26", d -> d))).isEmpty();
  }
}
