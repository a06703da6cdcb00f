package id.pamong.testing;

import static id.pamong.testing.HandWritten.decree;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Messages;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a decree leaves open is said once, as unknown, and never beside the fault that opened it.
 */
class DoubtTest {

  private static final String DOUBT = "pelimpahan.wilayah-tidak-dapat-dipastikan";

  @Test
  void codeThatIsWrongAnyway_isNotInDoubtAsWell() {
    assertThat(doubts(camat("35.12.99"))).containsExactly("/penerima/1/wilayah");
    assertThat(doubts(camat("35.12.07.2099"))).isEmpty();
    assertThat(doubts(camat("35.13.99"))).isEmpty();
    JabatanWilayah stranger = JabatanWilayah.of(Jabatan.BUPATI, "35.60");
    PelimpahanWewenang elsewhere =
        PelimpahanWewenang.builder().from(camat("35.12.08")).pemberi(stranger).build();
    assertThat(doubts(elsewhere)).isEmpty();
    assertThat(HandWritten.places("pelimpahan.penerima-di-luar-wilayah-pemberi", elsewhere))
        .containsExactly("/pemberi/wilayah");
  }

  @Test
  void unknownGiver_isInDoubtOnceForAllInsideIt() {
    PelimpahanWewenang decree =
        decree(
            "2015-06-01",
            d ->
                d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, "35.60"))
                    .penerima(
                        List.of(
                            JabatanWilayah.of(Jabatan.CAMAT, "35.60.01"),
                            JabatanWilayah.of(Jabatan.CAMAT, "35.60.02"))));
    assertThat(doubts(decree)).containsExactly("/pemberi/wilayah");
  }

  @Test
  void giverInDoubtWhoseReceiversAreElsewhere_isAtFaultOnce() {
    String outside = "pelimpahan.penerima-di-luar-wilayah-pemberi";
    PelimpahanWewenang doubtful = givenBy("2015-06-01", "35.60");
    assertThat(HandWritten.places(outside, doubtful)).containsExactly("/pemberi/wilayah");
    assertThat(doubts(doubtful)).isEmpty();
    PelimpahanWewenang neighbour = givenBy("2015-06-01", "35.13");
    assertThat(HandWritten.places(outside, neighbour)).containsExactly("/penerima/0/wilayah");
    PelimpahanWewenang nowhere = givenBy("2020-06-01", "35.60");
    assertThat(HandWritten.found("pelimpahan.pemberi-tidak-dikenal", nowhere)).hasSize(1);
    assertThat(HandWritten.found(outside, nowhere)).isEmpty();
  }

  @Test
  void criteriaOfTheKindThatWasMeant_answerForAServiceThatContradictsItself() {
    String unknown = "pelimpahan.kriteria-tidak-diketahui";
    LayananDilimpahkan licence =
        LayananDilimpahkan.builder()
            .nama("Izin contoh")
            .sifat(SifatLayanan.PERIZINAN)
            .aspek(AspekKewenangan.PERIZINAN)
            .kriteria(
                KriteriaLayanan.builder()
                    .prosesSederhana(true)
                    .objekBerskalaKecil(true)
                    .tanpaKajianTeknisKompleks(true)
                    .tanpaTeknologiTinggi(true)
                    .build())
            .build();
    LayananDilimpahkan contradictory =
        LayananDilimpahkan.builder().from(licence).sifat(SifatLayanan.NONPERIZINAN).build();
    assertThat(HandWritten.found(unknown, serving(licence))).isEmpty();
    assertThat(HandWritten.found(unknown, serving(contradictory))).isEmpty();
    assertThat(
            HandWritten.found("pelimpahan.sifat-bertentangan-dengan-aspek", serving(contradictory)))
        .hasSize(1);
    LayananDilimpahkan other =
        LayananDilimpahkan.builder().from(contradictory).aspek(AspekKewenangan.FASILITASI).build();
    assertThat(HandWritten.found(unknown, serving(other))).hasSize(1);
  }

  @Test
  void areaOfAReceiverInDoubt_isNotJudged() {
    String outside = "pelimpahan.batas-wilayah-di-luar-yurisdiksi";
    PelimpahanWewenang sound = limitedTo(camat("35.12.08"), "35.12.01");
    assertThat(HandWritten.found(outside, sound)).hasSize(1);
    PelimpahanWewenang doubtful = limitedTo(camat("35.12.99"), "35.12.01");
    assertThat(HandWritten.found(outside, doubtful)).isEmpty();
    assertThat(doubts(limitedTo(camat("35.12.99"), "35.12.99")))
        .containsExactly("/penerima/1/wilayah");
    assertThat(doubts(limitedTo(camat("35.12.08"), "35.12.07.2099")))
        .containsExactly("/layanan/0/batas/wilayah/0");
    assertThat(doubts(limitedTo(camat("35.12.08"), "35.13.99"))).isEmpty();
  }

  @Test
  void affairThatIsNotStated_isSaidToBeSo() {
    String rule = "pelimpahan.urusan-tidak-dapat-ditentukan";
    PelimpahanWewenang silent = limitedTo(decree("2020-06-01"), "35.12.07");
    assertThat(sentences(rule, silent, Messages.indonesian()))
        .containsExactly(
            "Apakah layanan \"Layanan contoh\" termasuk kewenangan kabupaten/kota tidak dapat"
                + " ditentukan: urusannya tidak dinyatakan.");
    assertThat(sentences(rule, silent, Messages.english()))
        .containsExactly(
            "Whether the service \"Layanan contoh\" is of the kabupaten/kota cannot be decided:"
                + " its affair is not stated.");
  }

  @Test
  void routineTaskThatAMandateLeavesOpen_isUnknown() {
    String rule = "pelimpahan.kriteria-tidak-diketahui";
    LayananDilimpahkan answered =
        LayananDilimpahkan.builder()
            .nama("Layanan contoh")
            .kriteria(KriteriaLayanan.builder().tugasRutin(true).build())
            .build();
    LayananDilimpahkan open = LayananDilimpahkan.builder().nama("Layanan contoh").build();
    assertThat(HandWritten.found(rule, mandated("2020-06-01", answered))).isEmpty();
    assertThat(HandWritten.found(rule, mandated("2020-06-01", open)))
        .containsExactly(
            "INFO PP 17/2018 Pasal 11 ayat (3); PP 17/2018 Pasal 11 ayat (6);"
                + " UU 30/2014 Pasal 14 ayat (1) huruf b");
    assertThat(sentences(rule, mandated("2014-10-16", open), Messages.indonesian()).get(0))
        .doesNotContain("tugas rutin");
    assertThat(sentences(rule, mandated("2014-10-17", open), Messages.indonesian()).get(0))
        .endsWith("eksternalitas, efisiensi, tugas rutin.");
  }

  private static PelimpahanWewenang givenBy(String day, String kode) {
    return decree(day, d -> d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, kode)));
  }

  private static PelimpahanWewenang serving(LayananDilimpahkan layanan) {
    return decree("2020-06-01", d -> d.addLayanan(layanan));
  }

  private static PelimpahanWewenang mandated(String day, LayananDilimpahkan layanan) {
    return decree(day, d -> d.sumber(SumberWewenang.MANDAT).addLayanan(layanan));
  }

  /** A second receiver, beside the camat of Situbondo, before the first exact edition. */
  private static PelimpahanWewenang camat(String kode) {
    return decree("2015-06-01", d -> d.addPenerima(JabatanWilayah.of(Jabatan.CAMAT, kode)));
  }

  private static PelimpahanWewenang limitedTo(PelimpahanWewenang decree, String kode) {
    BatasWewenang batas = BatasWewenang.builder().addWilayah(KodeWilayah.parse(kode)).build();
    return PelimpahanWewenang.builder()
        .from(decree)
        .addLayanan(LayananDilimpahkan.builder().nama("Layanan contoh").batas(batas).build())
        .build();
  }

  private static List<String> doubts(PelimpahanWewenang decree) {
    return HandWritten.places(DOUBT, decree);
  }

  private static List<String> sentences(String rule, PelimpahanWewenang decree, Messages messages) {
    return Judged.check(decree).stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .map((Finding finding) -> messages.text(finding))
        .toList();
  }
}
