package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.cited;
import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may receive, and on what a delegation rests. */
class ReceiverTest {

  private static final JabatanWilayah AGENCY = office(Jabatan.KEPALA_DINAS, "35.74");

  @Test
  void agencyMayReceiveADelegation_whetherThePerdaProvidesForItIsNotKnown() {
    DasarHukum perda =
        DasarHukum.of(
            InstrumenHukum.builder()
                .jenis(JenisInstrumen.PERDA_KABUPATEN_KOTA)
                .nomor("5")
                .tahun(2018)
                .daerah(KodeWilayah.parse("35.74"))
                .build());
    KeputusanWewenang decision = toAgency(SumberWewenang.DELEGASI, perda);
    assertThat(line(decision)).isEqualTo("? dasar-delegasi /dasarHukum");
    assertThat(node(decision.syarat(), "penerima").dalil().dasar())
        .extracting(DasarHukum::sitasi)
        .containsExactly("UU 30/2014 Pasal 13 ayat (2) huruf a");
  }

  @Test
  void agencyByTheLawOfTheUnit_mayBeThatUnit() {
    KeputusanWewenang decision =
        toAgency(SumberWewenang.DELEGASI, cited(JenisInstrumen.PP, "96", 2012));
    assertThat(line(decision)).isEqualTo("? penerima-unit-pelayanan /penerima/0/jabatan");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains("jabatan penerima ditulis KEPALA_UNIT_PELAYANAN_TERPADU");
  }

  @Test
  void agencyWithoutAPerda_hasNoBasis() {
    assertThat(line(toAgency(SumberWewenang.DELEGASI, cited(JenisInstrumen.UU, "23", 2014))))
        .isEqualTo("TIDAK dasar-delegasi [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void otherGovernment_mayNotReceive() {
    JabatanWilayah police = office(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.74.01");
    assertThat(
            line(decide(request(r -> r.pejabat(police)), decree(d -> d.penerima(List.of(police))))))
        .isEqualTo("TIDAK penerima [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void ppThatDoesNotSpeakOfTheDelegation_leavesItOpen() {
    assertThat(line(citing("33", 2018))).isEqualTo("? dasar-delegasi /dasarHukum");
    assertThat(line(citing("17", 2018))).startsWith("BERWENANG");
    // It is not law yet on the day of the decree; the PP that is lays the delegation down.
    assertThat(line(citing("12", 2022))).isEqualTo("? dasar-delegasi /dasarHukum");
  }

  @Test
  void articleThatDelegatesNothing_isNamedWithTheOneThatDoes() {
    assertThat(lawOf("33"))
        .containsExactly("UU 30/2014 Pasal 13 ayat (2) huruf b", "PP 17/2018 Pasal 11 ayat (1)");
    assertThat(lawOf("11 ayat (7)")).containsExactly("UU 30/2014 Pasal 13 ayat (2) huruf b");
  }

  private static List<String> lawOf(String pasal) {
    DasarHukum cited = DasarHukum.of(cited(JenisInstrumen.PP, "17", 2018).instrumen(), pasal);
    KeputusanWewenang decision =
        decide(Cases.request().build(), decree(d -> d.dasarHukum(List.of(cited))));
    assertThat(line(decision)).startsWith("BERWENANG");
    return node(decision.syarat(), "dasar-delegasi").dalil().dasar().stream()
        .map(DasarHukum::sitasi)
        .toList();
  }

  private static KeputusanWewenang citing(String nomor, int tahun) {
    return decide(
        Cases.request().build(),
        decree(d -> d.dasarHukum(List.of(cited(JenisInstrumen.PP, nomor, tahun)))));
  }

  private static KeputusanWewenang toAgency(SumberWewenang sumber, DasarHukum dasar) {
    PelimpahanWewenang given =
        decree(d -> d.penerima(List.of(AGENCY)).sumber(sumber).dasarHukum(List.of(dasar)));
    return decide(request(r -> r.pejabat(AGENCY)), given);
  }

  private static Syarat node(Syarat root, String id) {
    return Stream.iterate(List.of(root), level -> !level.isEmpty(), ReceiverTest::below)
        .flatMap(List::stream)
        .filter(node -> node.jenis().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Syarat> below(List<Syarat> level) {
    return level.stream().flatMap(node -> node.anak().stream()).toList();
  }
}
