package id.pamong.validation.mandat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Found;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.AspekStrategis;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandatRulesTest {

  private static final String UU = "UU 30/2014 Pasal ";

  private static final JabatanWilayah BUPATI = JabatanWilayah.of(Jabatan.BUPATI, "35.12");
  private static final JabatanWilayah SEKDA = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12");
  private static final JabatanWilayah CAMAT = JabatanWilayah.of(Jabatan.CAMAT, "35.12.07");
  private static final JabatanWilayah SECRETARY =
      JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07");

  @Test
  void soundLetters_giveNothing() {
    assertThat(Found.rules(MandatRules.all(), on("2014-10-17"))).isEmpty();
    assertThat(
            Found.rules(
                MandatRules.all(),
                standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI)))
        .isEmpty();
  }

  @Test
  void dayBeforeTheLawThatIsHeld_isSaid() {
    assertThat(Found.rules(MandatRules.all(), on("2014-10-16")))
        .containsExactly("mandat.tanggal-sebelum-hukum-yang-tercakup");
    assertThat(found("tanggal-sebelum-hukum-yang-tercakup", on("2014-10-16")))
        .containsExactly("INFO /instrumen/tanggalDitetapkan " + UU + "89");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CAMAT             | 35.13    | UU 23/2014 Pasal 224 ayat (1)
          LURAH             | 35.13    | UU 23/2014 Pasal 229 ayat (2)
          SEKRETARIS_DAERAH | 35.12.07 | UU 23/2014 Pasal 213 ayat (1)
          WALI_KOTA         | 35.12    | UU 23/2014 Pasal 59 ayat (2)
          WAKIL_WALI_KOTA   | 35.12    | UU 23/2014 Pasal 63 ayat (2)
          KEPALA_DINAS      | 35.12.07 | UU 23/2014 Pasal 209 ayat (2)
          KEPALA_DESA       | 35.12.07 | UU 6/2014 Pasal 26 ayat (1)
          PERANGKAT_DESA    | 35.12.07 | UU 6/2014 Pasal 25
          """)
  void officeOfARegionOfAnotherLevel_isFoundByTheArticleOfTheOffice(
      Jabatan jabatan, String kode, String basis) {
    assertThat(found("jabatan-tidak-sesuai-wilayah", given(BUPATI, jabatan, kode)))
        .containsExactly("ERROR /penerima/wilayah " + basis);
  }

  @Test
  void officeOfARegionOfAnotherLevel_isFoundOnce() {
    SuratMandat letter = given(BUPATI, JabatanWilayah.of(Jabatan.CAMAT, "35.13"));
    assertThat(Found.rules(MandatRules.all(), letter))
        .containsExactly("mandat.jabatan-tidak-sesuai-wilayah");
    assertThat(found("jabatan-tidak-sesuai-wilayah", letter))
        .containsExactly("ERROR /penerima/wilayah UU 23/2014 Pasal 224 ayat (1)");
  }

  @Test
  void regionThatDoesNotExist_isFoundOrInDoubt() {
    JabatanWilayah nowhere = JabatanWilayah.of(Jabatan.CAMAT, "35.12.99");
    String both = "UU 23/2014 Pasal 2 ayat (1); UU 23/2014 Pasal 2 ayat (2)";
    assertThat(found("wilayah-tidak-dikenal", on("2020-06-01", l -> l.penerima(nowhere))))
        .containsExactly("ERROR /penerima/wilayah " + both);
    assertThat(found("wilayah-tidak-dapat-dipastikan", on("2019-10-24", l -> l.penerima(nowhere))))
        .containsExactly("INFO /penerima/wilayah " + both);
    assertThat(found("wilayah-tidak-dikenal", on("2019-10-24", l -> l.penerima(nowhere))))
        .isEmpty();
  }

  @Test
  void receiverIsASubordinateOfTheGiver() {
    String rule = "penerima-bukan-bawahan";
    JabatanWilayah police = JabatanWilayah.of(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.12.07");
    assertThat(found(rule, given(CAMAT, police)))
        .containsExactly("ERROR /penerima " + UU + "14 ayat (1) huruf a; " + UU + "14 ayat (3)");
    assertThat(found(rule, given(CAMAT, CAMAT))).hasSize(1);
    assertThat(found(rule, given(SECRETARY, CAMAT))).hasSize(1);
    assertThat(found(rule, given(JabatanWilayah.of(Jabatan.CAMAT, "35.12.08"), SECRETARY)))
        .hasSize(1);
    assertThat(found(rule, given(BUPATI, JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001"))))
        .hasSize(1);
    assertThat(found(rule, given(JabatanWilayah.of(Jabatan.WALI_KOTA, "35.74"), SECRETARY)))
        .hasSize(1);
    assertThat(found(rule, given(JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12"), SECRETARY)))
        .hasSize(1);
    assertThat(found(rule, given(CAMAT, SECRETARY))).isEmpty();
    assertThat(found(rule, given(CAMAT, JabatanWilayah.of(Jabatan.LURAH, "35.12.07.1001"))))
        .isEmpty();
    assertThat(found(rule, given(BUPATI, CAMAT))).isEmpty();
    assertThat(found(rule, given(JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12"), CAMAT)))
        .isEmpty();
  }

  @Test
  void deputyIsAppointedByTheSuperior() {
    String rule = "pelaksana-ditunjuk-bukan-atasan";
    SuratMandat sound = standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI);
    SuratMandat self = edit(sound, l -> l.pemberi(CAMAT));
    assertThat(found(rule, self)).containsExactly("ERROR /jabatanDigantikan " + UU + "34 ayat (2)");
    assertThat(Found.rules(MandatRules.all(), self)).containsExactly("mandat." + rule);
    assertThat(found(rule, edit(sound, l -> l.jabatanDigantikan(BUPATI)))).isEmpty();
    assertThat(found(rule, edit(self, l -> l.pelaksana(Optional.empty())))).isEmpty();
  }

  @Test
  void plhIsForATimeAndPltForGood() {
    assertThat(
            found(
                "pelaksana-harian-untuk-berhalangan-tetap",
                standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.PENSIUN)))
        .containsExactly("ERROR /sebab " + UU + "14 ayat (2) huruf a");
    assertThat(
            found(
                "pelaksana-tugas-untuk-berhalangan-sementara",
                standingIn(JenisPelaksana.PELAKSANA_TUGAS, SebabBerhalangan.SAKIT)))
        .containsExactly("ERROR /sebab " + UU + "14 ayat (2) huruf b");
    assertThat(
            Found.rules(
                MandatRules.all(),
                standingIn(JenisPelaksana.PELAKSANA_TUGAS, SebabBerhalangan.PENSIUN)))
        .isEmpty();
  }

  @Test
  void giverWhoIsNotAboveTheReplaced_isOneFinding() {
    SuratMandat letter =
        edit(
            standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI),
            l -> l.pemberi(JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12")));
    assertThat(Found.rules(MandatRules.all(), letter))
        .containsExactly("mandat.pelaksana-ditunjuk-bukan-atasan");
  }

  @Test
  void nobodyStandsInForItself_unlessThereAreSeveral() {
    SuratMandat letter = standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI);
    assertThat(Found.rules(MandatRules.all(), edit(letter, l -> l.penerima(CAMAT))))
        .containsExactly("mandat.penerima-pejabat-yang-digantikan");
    JabatanWilayah section = JabatanWilayah.of(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.12.07");
    assertThat(
            Found.rules(
                MandatRules.all(),
                edit(letter, l -> l.penerima(section).jabatanDigantikan(section))))
        .isEmpty();
  }

  @Test
  void headOfRegionIsReplacedByDeputyOrSecretary() {
    String rule = "kepala-daerah-digantikan-pejabat-lain";
    SuratMandat letter = standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.TAHANAN);
    SuratMandat ofHead = edit(letter, l -> l.jabatanDigantikan(BUPATI));
    assertThat(found(rule, ofHead))
        .containsExactly(
            "ERROR /penerima UU 23/2014 Pasal 65 ayat (4); UU 23/2014 Pasal 65 ayat (5);"
                + " UU 23/2014 Pasal 65 ayat (6); UU 23/2014 Pasal 88 ayat (1);"
                + " UU 23/2014 Pasal 88 ayat (2)");
    JabatanWilayah wakil = JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "35.12");
    assertThat(Found.rules(MandatRules.all(), edit(ofHead, l -> l.penerima(wakil)))).isEmpty();
    assertThat(found(rule, edit(ofHead, l -> l.penerima(SEKDA)))).isEmpty();
    assertThat(found(rule, edit(ofHead, l -> l.pelaksana(Optional.empty())))).isEmpty();
    JabatanWilayah ofAKota = JabatanWilayah.of(Jabatan.BUPATI, "35.74");
    assertThat(found(rule, edit(ofHead, l -> l.jabatanDigantikan(ofAKota)))).isEmpty();
    JabatanWilayah misplaced = JabatanWilayah.of(Jabatan.CAMAT, "35.13");
    assertThat(found(rule, edit(ofHead, l -> l.penerima(misplaced)))).isEmpty();
    assertThat(found(rule, edit(ofHead, l -> l.penerima(BUPATI)))).isEmpty();
    assertThat(
            found(
                rule,
                edit(
                    ofHead,
                    l -> l.penerima(JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.13")))))
        .hasSize(1);
  }

  @Test
  void officesWithAPenjabatOfTheirOwnLaw_haveNoPlt() {
    SuratMandat letter =
        edit(
            standingIn(JenisPelaksana.PELAKSANA_TUGAS, SebabBerhalangan.PENSIUN),
            l -> l.jabatanDigantikan(JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12")));
    String rule = "sekretaris-daerah-digantikan-pelaksana-tugas";
    assertThat(found(rule, letter))
        .containsExactly(
            "WARNING /jabatanDigantikan UU 23/2014 Pasal 214 ayat (1); UU 23/2014 Pasal 214 ayat"
                + " (2)");
    assertThat(found(rule, edit(letter, l -> l.pelaksana(JenisPelaksana.PELAKSANA_HARIAN))))
        .isEmpty();
    assertThat(found(rule, edit(letter, l -> l.sebab(SebabBerhalangan.CUTI)))).isEmpty();
    assertThat(
            found(
                "kepala-desa-digantikan-pelaksana-tugas",
                edit(
                    letter,
                    l ->
                        l.jabatanDigantikan(
                            JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001")))))
        .containsExactly(
            "WARNING /jabatanDigantikan UU 6/2014 Pasal 46 ayat (1); UU 6/2014 Pasal 47 ayat (1)");
  }

  @Test
  void headWhoIsGone_isNotReplacedByTheSecretaryAsPlt() {
    String rule = "kepala-daerah-berhenti-digantikan-sekretaris-daerah";
    SuratMandat letter =
        edit(
            standingIn(JenisPelaksana.PELAKSANA_TUGAS, SebabBerhalangan.DIBERHENTIKAN),
            l -> l.jabatanDigantikan(BUPATI).penerima(SEKDA));
    assertThat(Found.rules(MandatRules.all(), letter)).containsExactly("mandat." + rule);
    assertThat(found(rule, letter))
        .containsExactly(
            "WARNING /penerima UU 23/2014 Pasal 88 ayat (1); UU 23/2014 Pasal 88 ayat (2)");
    JabatanWilayah wakil = JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "35.12");
    assertThat(Found.rules(MandatRules.all(), edit(letter, l -> l.penerima(wakil)))).isEmpty();
    assertThat(found(rule, edit(letter, l -> l.sebab(SebabBerhalangan.CUTI)))).isEmpty();
    assertThat(found(rule, edit(letter, l -> l.sebab(Optional.empty())))).isEmpty();
    assertThat(found(rule, edit(letter, l -> l.pelaksana(JenisPelaksana.PELAKSANA_HARIAN))))
        .isEmpty();
    JabatanWilayah dinas = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12");
    assertThat(found(rule, edit(letter, l -> l.jabatanDigantikan(dinas)))).isEmpty();
    JabatanWilayah other = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.13");
    assertThat(found(rule, edit(letter, l -> l.penerima(other)))).isEmpty();
  }

  @Test
  void secretaryForAHead_dependsOnTheWakil() {
    String rule = "sekretaris-daerah-menggantikan-kepala-daerah";
    SuratMandat letter =
        edit(
            standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.TAHANAN),
            l -> l.jabatanDigantikan(BUPATI).penerima(SEKDA));
    assertThat(Found.rules(MandatRules.all(), letter)).containsExactly("mandat." + rule);
    assertThat(found(rule, letter))
        .containsExactly(
            "INFO /penerima UU 23/2014 Pasal 65 ayat (5); UU 23/2014 Pasal 65 ayat (6)");
    assertThat(found(rule, edit(letter, l -> l.sebab(Optional.empty())))).hasSize(1);
    assertThat(found(rule, edit(letter, l -> l.sebab(SebabBerhalangan.DIBERHENTIKAN)))).isEmpty();
    assertThat(found(rule, edit(letter, l -> l.pelaksana(Optional.empty())))).isEmpty();
    assertThat(found(rule, edit(letter, l -> l.jabatanDigantikan(CAMAT)))).isEmpty();
    JabatanWilayah dinas = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12");
    assertThat(found(rule, edit(letter, l -> l.jabatanDigantikan(dinas)))).isEmpty();
    JabatanWilayah misfit = JabatanWilayah.of(Jabatan.WALI_KOTA, "35.12");
    assertThat(found(rule, edit(letter, l -> l.jabatanDigantikan(misfit)))).isEmpty();
    JabatanWilayah wakil = JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "35.12");
    assertThat(found(rule, edit(letter, l -> l.penerima(wakil)))).isEmpty();
    JabatanWilayah other = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.13");
    assertThat(found(rule, edit(letter, l -> l.penerima(other)))).isEmpty();
  }

  @Test
  void headWhoIsSuspended_isNotReplacedByTheSecretary() {
    String rule = "kepala-daerah-diberhentikan-sementara-digantikan-sekretaris-daerah";
    SuratMandat letter =
        edit(
            standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.DIBERHENTIKAN_SEMENTARA),
            l -> l.jabatanDigantikan(BUPATI).penerima(SEKDA));
    assertThat(Found.rules(MandatRules.all(), letter)).containsExactly("mandat." + rule);
    assertThat(found(rule, letter))
        .containsExactly(
            "WARNING /penerima UU 23/2014 Pasal 86 ayat (1); UU 23/2014 Pasal 86 ayat (2);"
                + " UU 23/2014 Pasal 86 ayat (3)");
    assertThat(found(rule, edit(letter, l -> l.sebab(SebabBerhalangan.CUTI)))).isEmpty();
    assertThat(found(rule, edit(letter, l -> l.sebab(Optional.empty())))).isEmpty();
  }

  @Test
  void noFaultIsSaidOfADayBeforeTheLaw() {
    SuratMandat daily = standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI);
    SuratMandat forGood = standingIn(JenisPelaksana.PELAKSANA_TUGAS, SebabBerhalangan.PENSIUN);
    SuratMandat ofHead = edit(daily, l -> l.jabatanDigantikan(BUPATI));
    JabatanWilayah desa = JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001");
    JabatanWilayah nowhere = JabatanWilayah.of(Jabatan.CAMAT, "35.12.99");
    JabatanWilayah papua = JabatanWilayah.of(Jabatan.CAMAT, "91.05.01");
    Map<String, SuratMandat> faulty = new LinkedHashMap<>();
    faulty.put("kepala-daerah-digantikan-pejabat-lain", ofHead);
    faulty.put(
        "sekretaris-daerah-menggantikan-kepala-daerah", edit(ofHead, l -> l.penerima(SEKDA)));
    faulty.put(
        "kepala-daerah-diberhentikan-sementara-digantikan-sekretaris-daerah",
        edit(ofHead, l -> l.penerima(SEKDA).sebab(SebabBerhalangan.DIBERHENTIKAN_SEMENTARA)));
    faulty.put(
        "kepala-daerah-berhenti-digantikan-sekretaris-daerah",
        edit(forGood, l -> l.jabatanDigantikan(BUPATI).penerima(SEKDA)));
    faulty.put(
        "sekretaris-daerah-digantikan-pelaksana-tugas",
        edit(forGood, l -> l.jabatanDigantikan(SEKDA)));
    faulty.put(
        "sekretaris-daerah-digantikan-pelaksana-harian",
        edit(daily, l -> l.jabatanDigantikan(SEKDA)));
    faulty.put(
        "kepala-desa-digantikan-pelaksana-tugas", edit(forGood, l -> l.jabatanDigantikan(desa)));
    faulty.put("jabatan-tidak-sesuai-wilayah", given(BUPATI, papua.jabatan(), "35.13"));
    faulty.put("wilayah-tidak-dapat-dipastikan", given(BUPATI, nowhere));
    faulty.put("kekhususan-daerah", given(papua, papua.jabatan(), "91.05.01"));
    faulty.forEach(
        (rule, letter) -> {
          assertThat(found(rule, dated("2014-10-17", letter))).as(rule).hasSize(1);
          assertThat(Found.rules(MandatRules.all(), dated("2014-10-16", letter)))
              .as(rule)
              .containsExactly("mandat.tanggal-sebelum-hukum-yang-tercakup");
        });
    assertThat(found("wilayah-tidak-dikenal", dated("2014-10-16", given(BUPATI, nowhere))))
        .isEmpty();
  }

  @Test
  void oneFaultOfAnOffice_givesOneFinding() {
    SuratMandat daily = standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI);
    SuratMandat ofItself = edit(daily, l -> l.jabatanDigantikan(SEKDA).penerima(SEKDA));
    assertThat(Found.rules(MandatRules.all(), ofItself))
        .containsExactly("mandat.penerima-pejabat-yang-digantikan");
    SuratMandat headOfItself = edit(daily, l -> l.jabatanDigantikan(BUPATI).penerima(BUPATI));
    assertThat(Found.rules(MandatRules.all(), headOfItself))
        .containsExactly("mandat.penerima-pejabat-yang-digantikan");
    SuratMandat byNone = edit(daily, l -> l.pemberi(JabatanWilayah.of(Jabatan.CAMAT, "35.13")));
    assertThat(Found.rules(MandatRules.all(), byNone))
        .containsExactly("mandat.jabatan-tidak-sesuai-wilayah");
    SuratMandat itselfByAnother =
        edit(
            daily,
            l -> l.pemberi(JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12")).penerima(CAMAT));
    assertThat(Found.rules(MandatRules.all(), itselfByAnother))
        .containsExactly("mandat.pelaksana-ditunjuk-bukan-atasan");
    JabatanWilayah gubernur = JabatanWilayah.of(Jabatan.GUBERNUR, "35");
    JabatanWilayah wakil = JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "35.12");
    SuratMandat byGubernur =
        edit(daily, l -> l.pemberi(gubernur).jabatanDigantikan(BUPATI).penerima(wakil));
    assertThat(Found.rules(MandatRules.all(), byGubernur)).isEmpty();
    InstrumenPenetapan ofGubernur =
        InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_GUBERNUR, "901", "2023-06-01");
    assertThat(
            Found.rules(
                MandatRules.all(),
                edit(
                    daily, l -> l.jabatanDigantikan(BUPATI).penerima(wakil).instrumen(ofGubernur))))
        .isEmpty();
  }

  @Test
  void plhOfASecretary_standsUnderLawThatIsNotHeld() {
    String rule = "sekretaris-daerah-digantikan-pelaksana-harian";
    SuratMandat letter =
        edit(
            standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI),
            l -> l.jabatanDigantikan(SEKDA));
    assertThat(Found.rules(MandatRules.all(), letter)).containsExactly("mandat." + rule);
    assertThat(found(rule, letter))
        .containsExactly(
            "INFO /jabatanDigantikan UU 23/2014 Pasal 214 ayat (1); UU 23/2014 Pasal 214 ayat"
                + " (2); UU 23/2014 Pasal 214 ayat (5)");
    assertThat(found(rule, edit(letter, l -> l.sebab(SebabBerhalangan.PENSIUN)))).isEmpty();
    assertThat(found(rule, edit(letter, l -> l.pelaksana(JenisPelaksana.PELAKSANA_TUGAS))))
        .isEmpty();
  }

  @Test
  void headOfAnAgencyStandsUnderTheHeadAndNotUnderTheSecretary() {
    String rule = "sekretaris-daerah-bukan-atasan-kepala-dinas";
    JabatanWilayah agency = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12");
    assertThat(Found.rules(MandatRules.all(), given(SEKDA, agency)))
        .containsExactly("mandat." + rule);
    assertThat(found(rule, given(SEKDA, agency)))
        .containsExactly(
            "WARNING /pemberi UU 23/2014 Pasal 218 ayat (3); "
                + UU
                + "14 ayat (3); "
                + UU
                + "34 ayat (2)");
    SuratMandat daily = standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI);
    assertThat(found(rule, edit(daily, l -> l.pemberi(SEKDA).jabatanDigantikan(agency))))
        .hasSize(1);
    assertThat(found(rule, given(BUPATI, agency))).isEmpty();
    assertThat(found(rule, given(SEKDA, CAMAT))).isEmpty();
    assertThat(found("sekretaris-daerah-bukan-atasan-camat", given(SEKDA, agency))).isEmpty();
    assertThat(found(rule, given(SEKDA, JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.13"))))
        .isEmpty();
    JabatanWilayah ofProvinsi = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35");
    assertThat(found(rule, given(ofProvinsi, agency))).isEmpty();
    assertThat(found(rule, given(ofProvinsi, Jabatan.KEPALA_DINAS, "35"))).hasSize(1);
    assertThat(found(rule, given(ofProvinsi, Jabatan.KEPALA_DINAS, "36"))).isEmpty();
    JabatanWilayah inJakarta = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "31.71");
    assertThat(found(rule, given(inJakarta, Jabatan.KEPALA_DINAS, "31.71"))).isEmpty();
  }

  @Test
  void staffOfAKecamatanStandsUnderTheCamatAndNotUnderTheSecretary() {
    String rule = "sekretaris-daerah-bukan-atasan-perangkat-kecamatan";
    String mandate = "; " + UU + "14 ayat (3); " + UU + "34 ayat (2)";
    assertThat(found(rule, given(SEKDA, SECRETARY)))
        .containsExactly("WARNING /pemberi UU 23/2014 Pasal 225 ayat (3)" + mandate);
    assertThat(found(rule, given(SEKDA, Jabatan.LURAH, "35.12.07.1001")))
        .containsExactly("WARNING /pemberi UU 23/2014 Pasal 229 ayat (2)" + mandate);
    assertThat(found(rule, given(BUPATI, SECRETARY))).isEmpty();
    assertThat(found(rule, given(CAMAT, SECRETARY))).isEmpty();
    assertThat(found(rule, given(SEKDA, CAMAT))).isEmpty();
    SuratMandat daily = standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI);
    JabatanWilayah lurah = JabatanWilayah.of(Jabatan.LURAH, "35.12.07.1001");
    assertThat(found(rule, edit(daily, l -> l.pemberi(SEKDA).jabatanDigantikan(lurah)))).hasSize(1);
    assertThat(found(rule, edit(daily, l -> l.pemberi(SEKDA)))).isEmpty();
  }

  @Test
  void unitOfIntegratedServicesIsNotUnderTheSecretary() {
    String rule = "sekretaris-daerah-bukan-atasan-unit-pelayanan-terpadu";
    Jabatan unit = Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU;
    assertThat(found(rule, given(SEKDA, unit, "35.12")))
        .containsExactly(
            "WARNING /pemberi PP 96/2012 Pasal 16 ayat (1); "
                + UU
                + "14 ayat (3); "
                + UU
                + "34 ayat (2)");
    assertThat(found(rule, given(JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35"), unit, "35")))
        .hasSize(1);
    assertThat(found(rule, given(BUPATI, JabatanWilayah.of(unit, "35.12")))).isEmpty();
    assertThat(found(rule, given(SEKDA, unit, "35.13"))).isEmpty();
  }

  @Test
  void camatStandsUnderTheHeadAndNotUnderTheSecretary() {
    String rule = "sekretaris-daerah-bukan-atasan-camat";
    String basis =
        "WARNING /pemberi UU 23/2014 Pasal 224 ayat (1); "
            + UU
            + "14 ayat (3); "
            + UU
            + "34 ayat (2)";
    assertThat(found(rule, given(SEKDA, CAMAT))).containsExactly(basis);
    assertThat(Found.rules(MandatRules.all(), given(SEKDA, CAMAT)))
        .containsExactly("mandat." + rule);
    SuratMandat daily = standingIn(JenisPelaksana.PELAKSANA_HARIAN, SebabBerhalangan.CUTI);
    assertThat(Found.rules(MandatRules.all(), edit(daily, l -> l.pemberi(SEKDA))))
        .containsExactly("mandat." + rule);
    assertThat(found(rule, daily)).isEmpty();
    assertThat(found(rule, given(SEKDA, SECRETARY))).isEmpty();
    assertThat(found(rule, given(SEKDA, JabatanWilayah.of(Jabatan.CAMAT, "35.13.01")))).isEmpty();
    assertThat(found(rule, given(SEKDA, Jabatan.CAMAT, "35.12.07.1001"))).isEmpty();
    JabatanWilayah ofProvinsi = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35");
    assertThat(found(rule, given(ofProvinsi, CAMAT))).isEmpty();
    JabatanWilayah inJakarta = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "31.71");
    assertThat(found(rule, given(inJakarta, Jabatan.CAMAT, "31.71.01"))).isEmpty();
  }

  @Test
  void letterIsOfItsGiver() {
    String rule = "bentuk-bukan-dari-pemberi";
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_CAMAT, BUPATI)))
        .containsExactly(
            "ERROR /instrumen/jenis " + UU + "8 ayat (1); " + UU + "14 ayat (1) huruf a");
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_BUPATI, CAMAT))).hasSize(1);
    assertThat(found(rule, formed(JenisInstrumen.PERDA_KABUPATEN_KOTA, CAMAT))).hasSize(1);
    JabatanWilayah gubernur = JabatanWilayah.of(Jabatan.GUBERNUR, "35");
    JabatanWilayah dinas = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35");
    JabatanWilayah wakil = JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "35.12");
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_BUPATI, wakil))).isEmpty();
    JabatanWilayah wakilGubernur = JabatanWilayah.of(Jabatan.WAKIL_GUBERNUR, "35");
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_GUBERNUR, wakilGubernur))).isEmpty();
    JabatanWilayah wakilWaliKota = JabatanWilayah.of(Jabatan.WAKIL_WALI_KOTA, "35.74");
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_WALI_KOTA, wakilWaliKota))).isEmpty();
    JabatanWilayah unit = JabatanWilayah.of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12");
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_KEPALA_DINAS, unit))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.UU, BUPATI))).hasSize(1);
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_GUBERNUR, BUPATI))).hasSize(1);
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_WALI_KOTA, BUPATI))).hasSize(1);
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH, BUPATI))).hasSize(1);
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_KEPALA_DINAS, BUPATI))).hasSize(1);
    assertThat(found(rule, formed(JenisInstrumen.PERATURAN_DESA, BUPATI))).hasSize(1);
    JabatanWilayah sekda = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12");
    JabatanWilayah waliKota = JabatanWilayah.of(Jabatan.WALI_KOTA, "35.74");
    JabatanWilayah desa = JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001");
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_BUPATI, BUPATI))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.PERDA_KABUPATEN_KOTA, BUPATI))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_CAMAT, CAMAT))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.SURAT_EDARAN, CAMAT))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_GUBERNUR, gubernur))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_KEPALA_DINAS, dinas))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH, sekda))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.PERATURAN_WALI_KOTA, waliKota))).isEmpty();
    assertThat(found(rule, formed(JenisInstrumen.PERATURAN_DESA, desa))).isEmpty();
  }

  @Test
  void timeIsStatedAndNotOfThePast() {
    LocalDate day = LocalDate.of(2023, 6, 1);
    SuratMandat early = on("2023-06-01", l -> l.periode(Periode.of(day.minusDays(1), day)));
    assertThat(found("berlaku-surut", early))
        .containsExactly("ERROR /periode/mulai " + UU + "58 ayat (6)");
    assertThat(
            found(
                "berlaku-surut",
                edit(
                    early,
                    l ->
                        l.alasanBerlakuSurut(
                            AlasanBerlakuSurut.TERABAIKANNYA_HAK_WARGA_MASYARAKAT))))
        .isEmpty();
    InstrumenPenetapan perbup =
        InstrumenPenetapan.of(JenisInstrumen.PERATURAN_BUPATI, "901", "2023-06-01");
    assertThat(found("berlaku-surut", edit(early, l -> l.instrumen(perbup)))).isEmpty();
    assertThat(found("berlaku-surut", on("2023-06-01"))).isEmpty();
    assertThat(found("masa-tidak-dinyatakan", on("2023-06-01", l -> l.periode(Periode.sejak(day)))))
        .containsExactly("INFO /periode " + UU + "15 ayat (1) huruf a; " + UU + "58 ayat (1)");
    assertThat(found("masa-tidak-dinyatakan", on("2023-06-01", l -> l.periode(Optional.empty()))))
        .hasSize(1);
  }

  @Test
  void whatIsCitedAndWhereTheAuthorityComesFrom() {
    assertThat(found("tanpa-dasar-hukum", on("2023-06-01", l -> l.dasarHukum(List.of()))))
        .containsExactly("ERROR /dasarHukum " + UU + "9 ayat (3)");
    assertThat(
            found(
                "pemberi-penerima-mandat",
                on("2023-06-01", l -> l.sumberPemberi(SumberWewenang.MANDAT))))
        .containsExactly("WARNING /sumberPemberi " + UU + "14 ayat (1)");
    assertThat(
            found(
                "pemberi-penerima-mandat",
                on("2023-06-01", l -> l.sumberPemberi(SumberWewenang.DELEGASI))))
        .isEmpty();
    assertThat(
            found(
                "kekhususan-daerah",
                given(
                    JabatanWilayah.of(Jabatan.BUPATI, "93.01"),
                    JabatanWilayah.of(Jabatan.CAMAT, "93.01.01"))))
        .containsExactly("INFO /pemberi/wilayah UU 23/2014 Pasal 399");
  }

  @Test
  void whatALetterLeavesOut_isSaid() {
    SuratMandat bare = on("2023-06-01", l -> l.pelaksana(JenisPelaksana.PELAKSANA_TUGAS));
    assertThat(found("sebab-berhalangan-tidak-dinyatakan", bare))
        .containsExactly("INFO /sebab " + UU + "14 ayat (2)");
    assertThat(found("jabatan-digantikan-tidak-dinyatakan", bare))
        .containsExactly("INFO /jabatanDigantikan " + UU + "34 ayat (2)");
    SuratMandat vague = on("2023-06-01", l -> l.jabatanDigantikan(CAMAT));
    assertThat(found("jenis-pelaksana-tidak-dinyatakan", vague))
        .containsExactly("INFO /pelaksana " + UU + "14 ayat (2)");
    assertThat(found("jenis-pelaksana-tidak-dinyatakan", bare)).isEmpty();
    assertThat(found("sebab-berhalangan-tidak-dinyatakan", on("2023-06-01"))).isEmpty();
  }

  @Test
  void tasksAreRoutineAndNotOfStrategy() {
    SuratMandat unusual = tasked(Optional.of(false), Optional.empty());
    assertThat(found("bukan-tugas-rutin", unusual))
        .containsExactly("ERROR /tugas/0/rutin " + UU + "14 ayat (1) huruf b");
    SuratMandat strategic = tasked(Optional.of(false), Optional.of(AspekStrategis.KEPEGAWAIAN));
    assertThat(Found.rules(MandatRules.all(), strategic))
        .containsExactly("mandat.keputusan-strategis");
    assertThat(found("keputusan-strategis", strategic))
        .containsExactly("ERROR /tugas/0/aspek " + UU + "14 ayat (7)");
    assertThat(Found.rules(MandatRules.all(), tasked(Optional.empty(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void receiverSignsForTheGiverWhoAnswers() {
    SuratMandat own = on("2023-06-01", l -> l.tandaTangan(BentukTandaTangan.JABATAN_SENDIRI));
    assertThat(found("tanpa-atas-nama", own))
        .containsExactly("ERROR /tandaTangan " + UU + "14 ayat (4)");
    assertThat(
            found("tanpa-atas-nama", edit(own, l -> l.pelaksana(JenisPelaksana.PELAKSANA_HARIAN))))
        .isEmpty();
    String acting = "pelaksana-tanpa-atas-nama";
    assertThat(found(acting, own)).isEmpty();
    assertThat(found(acting, edit(own, l -> l.pelaksana(JenisPelaksana.PELAKSANA_HARIAN))))
        .containsExactly("WARNING /tandaTangan " + UU + "14 ayat (2); " + UU + "14 ayat (4)");
    assertThat(
            found(
                acting,
                edit(
                    own,
                    l -> l.pelaksana(JenisPelaksana.PELAKSANA_HARIAN).jabatanDigantikan(BUPATI))))
        .isEmpty();
    JabatanWilayah desa = JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001");
    assertThat(found(acting, edit(own, l -> l.jabatanDigantikan(desa)))).isEmpty();
    assertThat(found(acting, edit(own, l -> l.sebab(SebabBerhalangan.CUTI)))).hasSize(1);
    assertThat(found(acting, edit(own, l -> l.jabatanDigantikan(CAMAT)))).hasSize(1);
    assertThat(
            found(
                "penanggung-jawab-bukan-pemberi",
                on("2023-06-01", l -> l.penanggungJawab(PenanggungJawab.PENERIMA))))
        .containsExactly("ERROR /penanggungJawab " + UU + "14 ayat (8)");
  }

  private static List<String> found(String rule, SuratMandat letter) {
    return Found.by("mandat." + rule, MandatRules.all(), letter);
  }

  private static SuratMandat on(String day) {
    return SuratMandat.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "901", day))
        .pemberi(BUPATI)
        .penerima(SECRETARY)
        .tandaTangan(BentukTandaTangan.ATAS_NAMA)
        .penanggungJawab(PenanggungJawab.PEMBERI)
        .periode(Periode.of(LocalDate.parse(day), LocalDate.parse(day).plusDays(14)))
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "25", 2009)))
        .build();
  }

  private static SuratMandat on(String day, UnaryOperator<SuratMandat.Builder> change) {
    return edit(on(day), change);
  }

  private static SuratMandat edit(SuratMandat letter, UnaryOperator<SuratMandat.Builder> change) {
    return change.apply(SuratMandat.builder().from(letter)).build();
  }

  private static SuratMandat given(JabatanWilayah pemberi, JabatanWilayah penerima) {
    return on("2023-06-01", l -> l.pemberi(pemberi).penerima(penerima));
  }

  private static SuratMandat given(JabatanWilayah pemberi, Jabatan jabatan, String kode) {
    return given(pemberi, JabatanWilayah.of(jabatan, kode));
  }

  private static SuratMandat dated(String day, SuratMandat letter) {
    return edit(
        letter, l -> l.instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "901", day)));
  }

  private static SuratMandat formed(JenisInstrumen jenis, JabatanWilayah pemberi) {
    return on(
        "2023-06-01",
        l ->
            l.pemberi(pemberi)
                .penerima(pemberi)
                .instrumen(InstrumenPenetapan.of(jenis, "901", "2023-06-01")));
  }

  private static SuratMandat standingIn(JenisPelaksana pelaksana, SebabBerhalangan sebab) {
    return on("2023-06-01", l -> l.pelaksana(pelaksana).jabatanDigantikan(CAMAT).sebab(sebab));
  }

  private static SuratMandat tasked(Optional<Boolean> rutin, Optional<AspekStrategis> aspek) {
    return on("2023-06-01", l -> l.addTugas(new TugasMandat("Contoh", rutin, aspek)));
  }
}
