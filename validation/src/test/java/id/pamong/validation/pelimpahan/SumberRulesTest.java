package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.cited;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.office;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SumberRulesTest {

  private static final String BEFORE = "2014-10-16";
  private static final String SINCE = "2014-10-17";

  @Test
  void sourceThatIsNotStated_isUndecided() {
    String rule = "sumber-wewenang-tidak-dinyatakan";
    UnaryOperator<PelimpahanWewenang.Builder> silent = decree -> decree.sumber(Optional.empty());
    assertThat(found(rule, on(SINCE, silent))).containsExactly("INFO /sumber UU 30/2014 Pasal 11");
    assertThat(found(rule, on(BEFORE, silent))).isEmpty();
    assertThat(found(rule, on(SINCE))).isEmpty();
  }

  @Test
  void attributionByADecree_isFound() {
    String rule = "atribusi-dengan-keputusan";
    assertThat(found(rule, from(SumberWewenang.ATRIBUSI)))
        .containsExactly("ERROR /sumber UU 30/2014 Pasal 12 ayat (1) huruf a");
    assertThat(found(rule, from(SumberWewenang.MANDAT))).isEmpty();
  }

  @Test
  void decreeThatCitesNothing_isFound() {
    String rule = "tanpa-dasar-hukum";
    UnaryOperator<PelimpahanWewenang.Builder> bare = decree -> decree.dasarHukum(List.of());
    assertThat(found(rule, on(SINCE, bare)))
        .containsExactly(
            "ERROR /dasarHukum UU 30/2014 Pasal 9 ayat (3); UU 12/2011 Pasal 64 ayat (2)");
    assertThat(found(rule, on(BEFORE, bare))).isEmpty();
    assertThat(found(rule, on(SINCE))).isEmpty();
  }

  @Test
  void delegationOnAUuAlone_isFound() {
    String rule = "delegasi-tanpa-dasar-pp-perpres-perda";
    UnaryOperator<PelimpahanWewenang.Builder> uu =
        decree -> decree.dasarHukum(List.of(cited(JenisInstrumen.UU, "30", 2014)));
    assertThat(found(rule, on(SINCE, uu)))
        .containsExactly("ERROR /dasarHukum UU 30/2014 Pasal 13 ayat (2) huruf b");
    assertThat(found(rule, on(SINCE, d -> uu.apply(d).sumber(SumberWewenang.MANDAT)))).isEmpty();
    assertThat(found(rule, on(SINCE))).isEmpty();
  }

  @Test
  void delegationSignedInTheNameOfTheGiver_isWarnedOf() {
    String rule = "delegasi-ditandatangani-atas-nama";
    assertThat(found(rule, signed(SumberWewenang.DELEGASI, BentukTandaTangan.ATAS_NAMA)))
        .containsExactly(
            "WARNING /tandaTangan UU 30/2014 Pasal 13 ayat (7); UU 30/2014 Pasal 14 ayat (4)");
    assertThat(found(rule, signed(SumberWewenang.DELEGASI, BentukTandaTangan.JABATAN_SENDIRI)))
        .isEmpty();
  }

  @Test
  void delegationThatTheGiverAnswersFor_isFound() {
    String rule = "delegasi-penanggung-jawab-bukan-penerima";
    assertThat(found(rule, answered(SumberWewenang.DELEGASI, PenanggungJawab.PEMBERI)))
        .containsExactly("ERROR /penanggungJawab UU 30/2014 Pasal 13 ayat (7)");
    assertThat(found(rule, answered(SumberWewenang.DELEGASI, PenanggungJawab.PENERIMA))).isEmpty();
  }

  @Test
  void mandateSignedInTheOwnName_isFound() {
    String rule = "mandat-tanpa-atas-nama";
    assertThat(found(rule, signed(SumberWewenang.MANDAT, BentukTandaTangan.JABATAN_SENDIRI)))
        .containsExactly("ERROR /tandaTangan UU 30/2014 Pasal 14 ayat (4)");
    assertThat(found(rule, signed(SumberWewenang.MANDAT, BentukTandaTangan.UNTUK_BELIAU)))
        .isEmpty();
  }

  @Test
  void mandateThatTheReceiverAnswersFor_isFound() {
    String rule = "mandat-penanggung-jawab-bukan-pemberi";
    assertThat(found(rule, answered(SumberWewenang.MANDAT, PenanggungJawab.PENERIMA)))
        .containsExactly("ERROR /penanggungJawab UU 30/2014 Pasal 14 ayat (8)");
    assertThat(found(rule, answered(SumberWewenang.MANDAT, PenanggungJawab.PEMBERI))).isEmpty();
  }

  @Test
  void mandateToTheHeadOfThePolice_isFound() {
    String rule = "mandat-kepada-bukan-bawahan";
    assertThat(found(rule, mandated(Jabatan.KEPALA_KEPOLISIAN_SEKTOR)))
        .containsExactly("ERROR /penerima/0/jabatan UU 30/2014 Pasal 14 ayat (3)");
    assertThat(found(rule, mandated(Jabatan.SEKRETARIS_KECAMATAN))).isEmpty();
  }

  @Test
  void mandateOfWhatIsNotRoutine_isFound() {
    String rule = "mandat-bukan-tugas-rutin";
    assertThat(found(rule, routine(SumberWewenang.MANDAT, false)))
        .containsExactly(
            "ERROR /layanan/0/kriteria/tugasRutin UU 30/2014 Pasal 14 ayat (1) huruf b");
    assertThat(found(rule, routine(SumberWewenang.MANDAT, true))).isEmpty();
    assertThat(found(rule, routine(SumberWewenang.DELEGASI, false))).isEmpty();
  }

  private static PelimpahanWewenang from(SumberWewenang sumber) {
    return on(SINCE, decree -> decree.sumber(sumber));
  }

  private static PelimpahanWewenang signed(SumberWewenang sumber, BentukTandaTangan bentuk) {
    return on(SINCE, decree -> decree.sumber(sumber).tandaTangan(bentuk));
  }

  private static PelimpahanWewenang answered(SumberWewenang sumber, PenanggungJawab who) {
    return on(SINCE, decree -> decree.sumber(sumber).penanggungJawab(who));
  }

  private static PelimpahanWewenang mandated(Jabatan jabatan) {
    return on(
        SINCE,
        decree ->
            decree.sumber(SumberWewenang.MANDAT).penerima(List.of(office(jabatan, "35.12.07"))));
  }

  private static PelimpahanWewenang routine(SumberWewenang sumber, boolean routine) {
    LayananDilimpahkan layanan =
        LayananDilimpahkan.builder()
            .nama("Layanan contoh")
            .kriteria(KriteriaLayanan.builder().tugasRutin(routine).build())
            .build();
    return on(SINCE, decree -> decree.sumber(sumber).addLayanan(layanan));
  }
}
