package id.pamong.json;

import static id.pamong.json.Reading.faults;
import static id.pamong.json.Reading.lengkapWith;
import static id.pamong.json.Reading.onlyFault;
import static id.pamong.json.Reading.param;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pamong.finding.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinationsTest {

  private static final String WITHIN = " /dasarHukum/0/instrumen";

  private static String withInstrument(String instrumen) {
    return Contoh.ringkasJson()
        .replaceFirst("}$", ",\"dasarHukum\":[{\"instrumen\":{" + instrumen + "}}]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERATURAN_BUPATI |                                       | daerah  | daerah-wajib",
        "UU               | ,\"daerah\":\"35.12\"                  | daerah  | daerah-terlarang",
        "UU               | ,\"tanggal\":\"2013-12-31\"            | tanggal | tanggal-di-luar-tahun",
        "UU               | ,\"tanggal\":\"2015-01-01\"            | tanggal | tanggal-di-luar-tahun",
        "SURAT_EDARAN     | ,\"daerah\":\"35\",\"tanggal\":\"2013-01-01\" | tanggal"
            + " | tanggal-di-luar-tahun"
      })
  void faultOfAnInstrumentIsFoundAtItsProperty(
      String jenis, String rest, String property, String reason) {
    String instrumen = "\"jenis\":\"" + jenis + "\",\"nomor\":\"1\",\"tahun\":2014";
    Finding finding = onlyFault(withInstrument(instrumen + (rest == null ? "" : rest)));
    assertThat(Reading.line(finding)).isEqualTo("gabungan-tidak-sah" + WITHIN + "/" + property);
    assertThat(param(finding, "type")).isEqualTo("InstrumenHukum");
    assertThat(param(finding, "property")).isEqualTo(property);
    assertThat(param(finding, "reason")).isEqualTo(reason);
    assertThat(finding.params().containsKey("value")).isEqualTo(rest != null);
    assertThat(finding.params()).doesNotContainKey("message");
  }

  @Test
  void oneFaultDoesNotHideTheOther() {
    assertThat(
            faults(
                withInstrument(
                    "\"jenis\":\"UU\",\"nomor\":\"1\",\"tahun\":2014,\"daerah\":\"35\","
                        + "\"tanggal\":\"2013-01-01\"")))
        .containsExactly(
            "gabungan-tidak-sah" + WITHIN + "/daerah", "gabungan-tidak-sah" + WITHIN + "/tanggal");
  }

  @Test
  void faultIsFoundWhileWhatItDoesNotDependOnIsAtFault() {
    assertThat(
            faults(
                withInstrument(
                    "\"jenis\":\"UUU\",\"nomor\":\" \",\"tahun\":2014,\"daerah\":\"35\","
                        + "\"tanggal\":\"2013-01-01\",\"asing\":1")))
        .containsExactly(
            "gabungan-tidak-sah" + WITHIN + "/tanggal",
            "nilai-tidak-sah" + WITHIN + "/jenis",
            "nilai-tidak-sah" + WITHIN + "/nomor",
            "properti-tidak-dikenal" + WITHIN + "/asing");
    assertThat(
            faults(withInstrument("\"jenis\":\"UU\",\"daerah\":\"35\",\"tanggal\":\"2013-01-01\"")))
        .containsExactly(
            "gabungan-tidak-sah" + WITHIN + "/daerah",
            "properti-wajib" + WITHIN,
            "properti-wajib" + WITHIN);
  }

  @Test
  void regionAtFaultIsNoMissingRegion() {
    assertThat(
            faults(
                withInstrument("\"jenis\":\"UU\",\"nomor\":\"1\",\"tahun\":2014,\"daerah\":\"3\"")))
        .containsExactly("nilai-tidak-sah" + WITHIN + "/daerah");
  }

  @Test
  void periodWithoutADayIsFoundAtItsEnd() {
    for (String akhir : new String[] {"2018-01-01", "2019-01-02"}) {
      Finding finding =
          onlyFault(lengkapWith("\"akhir\": \"2024-01-01\"", "\"akhir\": \"" + akhir + "\""));
      assertThat(Reading.line(finding)).isEqualTo("gabungan-tidak-sah /periode/akhir");
      assertThat(param(finding, "type")).isEqualTo("Periode");
      assertThat(param(finding, "value")).isEqualTo(akhir);
      assertThat(param(finding, "reason")).isEqualTo("akhir-tidak-sesudah-mulai");
    }
    assertThat(faults(lengkapWith("\"akhir\": \"2024-01-01\"", "\"akhir\": \"2019-01-03\"")))
        .isEmpty();
  }

  @Test
  void valuesAreAskedForOnlyWhenSound() {
    Combination.Values values = new Combination.Values(Map.of());
    assertThatIllegalStateException()
        .isThrownBy(() -> values.get("mulai", String.class))
        .withMessage("mulai must be sound");
  }
}
