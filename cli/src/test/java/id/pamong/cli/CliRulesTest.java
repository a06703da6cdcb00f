package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.check.RuleSets;
import id.pamong.validation.RulesPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CliRulesTest {

  @Test
  void listsEveryRuleForPeople() {
    Ran ran = Ran.pamong("rules");
    assertThat(ran.status()).isZero();
    RuleSets.ALL.stream()
        .flatMap(set -> set.rules().stream())
        .forEach(rule -> assertThat(ran.lines()).contains("" + rule.id()));
    assertThat(ran.out())
        .contains(
            """

            pelimpahan.pemberi-bukan-kepala-daerah
              Pelimpahan kewenangan kepada camat diberikan oleh bupati atau wali kota.
            """)
        .contains("  KESALAHAN    2014-10-02 – 2018-05-07  UU 23/2014 Pasal 226 ayat (1)\n");
  }

  @Test
  void listsEveryRuleAsJson() {
    Ran ran = Ran.pamong("rules", "--format", "json", "--lang", "en");
    int rules = RuleSets.ALL.stream().mapToInt(set -> set.rules().size()).sum();
    assertThat(ran.lines()).hasSize(rules);
    assertThat(ran.out()).startsWith("[{\"rule\":\"").endsWith("}]\n");
    assertThat(ran.out())
        .contains(
            "{\"rule\":\"pelimpahan.bentuk-bukan-keputusan\",\"jenis\":\"pelimpahan-wewenang\","
                + "\"entries\":[{\"basis\":[\"UU 23/2014 Pasal 226 ayat (3)\"],\"severity\":"
                + "\"WARNING\",\"mulai\":\"2014-10-02\",\"akhir\":null}],\"message\":\"Since");
  }

  @Test
  void listsTheRulesOfOneDay() {
    List<String> old = Ran.pamong("rules", "--date", "2012-05-01", "--format", "json").lines();
    assertThat(String.join("\n", old))
        .contains("pelimpahan.bentuk-bukan-peraturan")
        .doesNotContain("pelimpahan.bentuk-bukan-keputusan")
        .doesNotContain("PP 17/2018 Pasal");
  }

  @Test
  void markdownIsThePageOfTheLibrary() {
    assertThat(Ran.pamong("rules", "--format", "markdown").out())
        .isEqualTo(RulesPage.markdown(RuleSets.ALL));
  }
}
