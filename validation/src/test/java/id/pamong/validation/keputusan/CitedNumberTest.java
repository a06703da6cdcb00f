package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Pulosari.change;
import static id.pamong.validation.keputusan.Pulosari.decree;
import static id.pamong.validation.keputusan.Pulosari.instrument;
import static id.pamong.validation.keputusan.Pulosari.on;
import static id.pamong.validation.keputusan.Pulosari.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a revocation writes the number of a decree. */
class CitedNumberTest {

  private static final String GRANTED = "BERWENANG DELEGASI camat 33.27.02";

  private static String revoked(String cited, PelimpahanWewenang... decrees) {
    return on(
        "2021-06-01",
        80,
        List.of(decrees),
        change(
            instrument("9", "2021-03-02")
                .addHubungan(
                    to(JenisHubungan.MENCABUT, JenisInstrumen.KEPUTUSAN_BUPATI, cited, 2021))));
  }

  private static PelimpahanWewenang numbered(String number) {
    return decree(instrument(number, "2021-01-05"), 100);
  }

  @Test
  void wordsAndBlanksAroundANumber_areNoOtherNumber() {
    for (String cited :
        List.of(
            "7",
            " 7 ",
            "Nomor 7",
            "No. 7",
            "NO 7",
            "nomor: 7",
            "7 Tahun 2021",
            "7.",
            "#7",
            "No. #7",
            "7 Th. 2021",
            "7 Thn 2021",
            "7 th 2021.",
            "7/Tahun 2021",
            "07",
            "No. 007 Th. 2021")) {
      assertThat(revoked(cited, numbered("7"))).as(cited).startsWith("TIDAK tidak-dicabut");
      assertThat(revoked("7", numbered(cited))).as(cited).startsWith("TIDAK tidak-dicabut");
    }
    assertThat(revoked("188.45 / 07 / KEP / 2021", numbered("188.45/07/KEP/2021")))
        .startsWith("TIDAK tidak-dicabut");
    assertThat(revoked("7 Tahun 2020", numbered("7"))).isEqualTo(GRANTED);
    assertThat(revoked("Norma7", numbered("rma7"))).isEqualTo(GRANTED);
  }

  @Test
  void yearBesideANumber_leavesItOpen_andIsTold() {
    String open = "? tidak-dicabut /instrumen/hubungan +nomor-mirip";
    assertThat(revoked("7/2021", numbered("7"))).isEqualTo(open);
    assertThat(revoked("07/2021", numbered("7"))).isEqualTo(open);
    assertThat(revoked("7", numbered("7/2021"))).isEqualTo(open);
    assertThat(revoked("7-2021", numbered("7"))).isEqualTo(open);
    assertThat(revoked("7 (2021)", numbered("7"))).isEqualTo(open);
    assertThat(revoked("7/2020", numbered("7"))).isEqualTo(GRANTED);
  }

  @Test
  void decreeThatHasThatNumber_isTheOneThatIsMeant() {
    PelimpahanWewenang other =
        decree(
            instrument("7/2021", "2021-01-06"),
            100,
            one -> one.layanan(List.of(Cases.service().nama("Izin Lain").build())));
    assertThat(revoked("7/2021", numbered("7"), other)).isEqualTo(GRANTED + " +identitas-ganda");
  }

  @Test
  void zerosBeforeANumber_areNoneOfIt_butWhereAnotherIsWrittenSo() {
    assertThat(revoked("07", numbered("7"))).startsWith("TIDAK tidak-dicabut");
    assertThat(revoked("188.45/07/KEP/2021", numbered("188.45/7/KEP/2021")))
        .startsWith("TIDAK tidak-dicabut");
    PelimpahanWewenang other =
        decree(
            instrument("07", "2021-01-06"),
            100,
            one -> one.layanan(List.of(Cases.service().nama("Izin Lain").build())));
    assertThat(revoked("07", numbered("7"), other)).startsWith(GRANTED);
    assertThat(revoked("7", numbered("7"), other)).startsWith("TIDAK tidak-dicabut");
    assertThat(revoked("007", numbered("7"), other)).startsWith("? tidak-dicabut");
  }

  @Test
  void otherMarksInANumber_leaveItOpen_andAreTold() {
    String open = "? tidak-dicabut /instrumen/hubungan +nomor-mirip";
    assertThat(revoked("188.45-7-KEP-2021", numbered("188.45/7/KEP/2021"))).isEqualTo(open);
    assertThat(revoked("188.045/7/KEP/2021", numbered("188.45/7/KEP/2021"))).isEqualTo(open);
    assertThat(revoked("188.45/7/KEP", numbered("188.45/7/KEP/2021"))).isEqualTo(open);
  }

  @Test
  void lettersOfACode_areNotTornApart() {
    assertThat(revoked("7/Kth2021", numbered("7/K"))).isEqualTo(GRANTED);
    assertThat(revoked("188.457/KEP/2021", numbered("188.45/7/KEP/2021"))).isEqualTo(GRANTED);
    assertThat(revoked("NOTA/7", numbered("TA/7"))).isEqualTo(GRANTED);
    assertThat(revoked("7A", numbered("7"))).isEqualTo(GRANTED);
  }
}
