package id.pamong.data;

import static id.pamong.data.AuditTables.BASE;
import static id.pamong.data.AuditTables.audit;
import static id.pamong.data.AuditTables.newest;
import static id.pamong.data.AuditTables.replaced;
import static id.pamong.data.AuditTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.AuditTables.Told;
import id.pamong.wilayah.audit.AuditRun;
import id.pamong.wilayah.audit.BarisTabel;
import id.pamong.wilayah.audit.Koreksi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an audit corrects, and what it leaves to people. */
class WilayahAuditCorrectionTest {

  private static Optional<Koreksi> koreksi(String original, String kode, String nama) {
    List<BarisTabel> rows = replaced(original, row -> BarisTabel.of(row.baris(), kode, nama));
    Told told = audit(rows, newest());
    return told.run().findKoreksi(row(told, rows));
  }

  @ParameterizedTest
  @CsvSource({
    "11.10, 11.1, ACEH SINGKIL, 11.10, ACEH SINGKIL",
    "91.03.02.3003, 913023003, Desa Adat Ayapo, 9103023003, Desa Adat Ayapo",
    "73.71, 7371.0, Kota Makassar, 73.71, Kota Makassar",
    "96.71, 9271, KOTA SORONG, 9671, KOTA SORONG",
    "11.09, 1109, KAB. SIMELUE, 1109, KAB. SIMEULUE",
    "11.09, 11.09, Simelue, 11.09, Simeulue"
  })
  void correctsWhatIsNotInDoubtInTheStyleOfTheRow(
      String original, String kode, String nama, String right, String name) {
    assertThat(koreksi(original, kode, nama))
        .hasValueSatisfying(
            koreksi -> {
              assertThat(koreksi.kode()).isEqualTo(right);
              assertThat(koreksi.nama()).isEqualTo(name);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "31.73, 31.73, Kota Administrasi Jakarta Utara",
    "75.01, 75.01, Kota Gorontalo",
    "75.01, 75.51, Kabupaten Gorontalo",
    "76.01, 76.01, Mamuju Utara",
    "91.03, 91.03, Kab. Jaya-pura"
  })
  void leavesToPeopleWhatIsInDoubt(String original, String kode, String nama) {
    assertThat(koreksi(original, kode, nama)).isEmpty();
  }

  @Test
  void doesNotMakeTwoRowsOfOneMerger() {
    List<BarisTabel> rows =
        List.of(
            BarisTabel.of(1, "35.78.12.1004", "Perak Timur"),
            BarisTabel.of(2, "35.78.12.1005", "Perak Utara"));
    Told told = audit(rows, newest());
    assertThat(told.findings())
        .allSatisfy(one -> assertThat(one.suggestions()).containsExactly("35.78.12.1006"));
    assertThat(told.run().findKoreksi(rows.get(0))).isEmpty();
  }

  @Test
  void doesNotCorrectToACodeThatTheTableHas() {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    BarisTabel stale = BarisTabel.of(99_999, "92.71", "Kota Sorong");
    rows.add(stale);
    assertThat(audit(rows, newest()).run().findKoreksi(stale)).isEmpty();
  }

  @Test
  void soundRowsAndRepeatedOnesAreNotCorrected() {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    BarisTabel repeated = BarisTabel.of(99_999, "11.09", "Simelue");
    rows.add(repeated);
    AuditRun run = audit(rows, newest()).run();
    assertThat(run.findKoreksi(BASE.get(0))).isEmpty();
    assertThat(run.findKoreksi(repeated)).isEmpty();
  }

  @Test
  void codeWrittenAsANumberGetsTheFormOfTheTable() {
    BarisTabel wound = BarisTabel.of(3, "91,03,02,3003", "Desa Adat Ayapo");
    assertThat(kode(List.of(BarisTabel.of(1, "11.10", "Aceh Singkil"), wound), wound))
        .isEqualTo("91.03.02.3003");
    assertThat(kode(List.of(BarisTabel.of(1, "1110", "Aceh Singkil"), wound), wound))
        .isEqualTo("9103023003");
  }

  @Test
  void withoutOtherCodesSignsInTheCellTellItsForm() {
    BarisTabel parted = BarisTabel.of(1, "91,03,02,3003", "Desa Adat Ayapo");
    assertThat(kode(List.of(parted), parted)).isEqualTo("91.03.02.3003");
    BarisTabel number = BarisTabel.of(1, "9.103.023.003", "Desa Adat Ayapo");
    assertThat(kode(List.of(number), number)).isEqualTo("9103023003");
  }

  private static String kode(List<BarisTabel> rows, BarisTabel row) {
    return audit(rows, newest()).run().findKoreksi(row).orElseThrow().kode();
  }
}
