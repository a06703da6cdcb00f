package id.pamong.validation.mandat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Found;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.mandat.AspekStrategis;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MandatRulesTest {

  private static final String UU = "UU 30/2014 Pasal ";

  private static final JabatanWilayah BUPATI = JabatanWilayah.of(Jabatan.BUPATI, "35.12");
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

  @Test
  void officeOfARegionOfAnotherLevel_isFoundOnce() {
    SuratMandat letter = given(BUPATI, JabatanWilayah.of(Jabatan.CAMAT, "35.13"));
    assertThat(Found.rules(MandatRules.all(), letter))
        .containsExactly("mandat.jabatan-tidak-sesuai-wilayah");
    assertThat(found("jabatan-tidak-sesuai-wilayah", letter))
        .containsExactly(
            "ERROR /penerima/wilayah UU 23/2014 Pasal 59 ayat (2); UU 23/2014 Pasal 224 ayat (1);"
                + " UU 23/2014 Pasal 229 ayat (2)");
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
  void whatALetterLeavesOut_isSaid() {
    SuratMandat bare = on("2023-06-01", l -> l.pelaksana(JenisPelaksana.PELAKSANA_TUGAS));
    assertThat(found("sebab-berhalangan-tidak-dinyatakan", bare))
        .containsExactly("INFO /sebab " + UU + "14 ayat (2)");
    assertThat(found("jabatan-digantikan-tidak-dinyatakan", bare))
        .containsExactly("INFO /jabatanDigantikan " + UU + "34 ayat (2)");
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

  private static SuratMandat standingIn(JenisPelaksana pelaksana, SebabBerhalangan sebab) {
    return on("2023-06-01", l -> l.pelaksana(pelaksana).jabatanDigantikan(CAMAT).sebab(sebab));
  }

  private static SuratMandat tasked(Optional<Boolean> rutin, Optional<AspekStrategis> aspek) {
    return on("2023-06-01", l -> l.addTugas(new TugasMandat("Contoh", rutin, aspek)));
  }
}
