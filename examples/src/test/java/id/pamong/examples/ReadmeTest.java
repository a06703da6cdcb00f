package id.pamong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.validation.forkopimcam.ForkopimcamRules;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.validation.penataan.PenataanRules;
import id.pamong.validation.pengangkatan.PengangkatanRules;
import id.pamong.validation.penugasan.PenugasanRules;
import id.pamong.validation.tipologi.TipologiRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Keeps README true: its code is that of an example that runs, its outputs are what they print, and
 * its figures are counted. With {@code -Dpamong.golden.update=true} it writes them into the page
 * instead.
 */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Path EXAMPLES = Path.of("src/main/java/id/pamong/examples");
  private static final boolean UPDATE = Boolean.getBoolean("pamong.golden.update");

  @ParameterizedTest
  @CsvSource({"SusunKeputusan, susun-keputusan", "TentukanAlamat, tentukan-alamat"})
  void codeIsThatOfTheExample(String example, String snippet) throws IOException {
    String source = Files.readString(EXAMPLES.resolve(example + ".java"));
    Matcher code =
        Pattern.compile("( *)// snippet:" + snippet + "\n(.*?)\n *// end", Pattern.DOTALL)
            .matcher(source);
    assertThat(code.find()).isTrue();
    assertBlock("snippet:" + snippet, "java", code.group(2).stripIndent());
  }

  @ParameterizedTest
  @CsvSource({"SusunKeputusan, susun-keputusan", "TentukanAlamat, tentukan-alamat"})
  void outputIsWhatTheExamplePrints(String example, String snippet) throws IOException {
    String printed =
        Files.readString(
            Path.of("src/test/resources/id/pamong/examples").resolve(example + ".txt"));
    assertBlock("output:" + snippet, "text", printed.stripTrailing());
  }

  @Test
  void countsTheRules() throws IOException {
    int rules = PelimpahanRules.all().rules().size();
    assertThat(Files.readString(README))
        .contains("(`pelimpahan-wewenang`): " + rules + " rules")
        .contains("(`penetapan-forkopimcam`, " + ForkopimcamRules.all().rules().size() + " rules)")
        .contains("(`surat-mandat`, " + MandatRules.all().rules().size() + ")")
        .contains("(`pengangkatan-pejabat`, " + PengangkatanRules.all().rules().size() + ";")
        .contains("(`penataan-wilayah`, " + PenataanRules.all().rules().size() + ")")
        .contains("(`tipologi-kecamatan`, " + TipologiRules.all().rules().size() + ")")
        .contains("(`penugasan-desa`, " + PenugasanRules.all().rules().size() + ")");
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> targets =
        Pattern.compile("]\\(([^)#:]+)\\)")
            .matcher(Files.readString(README))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(targets)
        .isNotEmpty()
        .allSatisfy(target -> assertThat(README.resolveSibling(target)).exists());
  }

  private static void assertBlock(String marker, String language, String expected)
      throws IOException {
    String page = Files.readString(README);
    Matcher block =
        Pattern.compile("<!-- " + marker + " -->\n```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(page);
    assertThat(block.find()).as("block %s of README", marker).isTrue();
    if (UPDATE) {
      Files.writeString(
          README,
          page.substring(0, block.start(1)) + expected + "\n" + page.substring(block.end(1)));
    } else {
      assertThat(block.group(1)).isEqualTo(expected + "\n");
    }
  }
}
