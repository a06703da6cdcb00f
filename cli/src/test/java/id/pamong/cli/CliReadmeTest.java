package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps the console blocks of README true: each command prints what stands below it. With {@code
 * -Dpamong.golden.update=true} the answers are written into the page instead.
 */
class CliReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Pattern BLOCK =
      Pattern.compile("```console\n\\$ \\./pamong ([^\n]*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SAMPLE =
      Pattern.compile("```text\n(examples/berkas.*?)```", Pattern.DOTALL);
  private static final String RULES = "aturan ";
  private static final Pattern HEAD = Pattern.compile("(.*) \\| head -n (\\d+)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void commandsPrintWhatThePageSays() throws IOException {
    String page = Files.readString(README);
    StringBuilder renewed = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      String answer = answer(block.group(1));
      block.appendReplacement(
          renewed,
          Matcher.quoteReplacement(
              "```console\n$ ./pamong " + block.group(1) + "\n" + answer + "```"));
    }
    block.appendTail(renewed);
    assertThat(BLOCK.matcher(page).results().count()).isGreaterThanOrEqualTo(5);
    if (Boolean.getBoolean("pamong.golden.update")) {
      Files.writeString(README, renewed);
    } else {
      assertThat(page).isEqualTo(renewed.toString());
    }
  }

  /**
   * The first sample of the page is cut: what stands there is told of the examples, line by line.
   */
  @Test
  void firstSampleIsPartOfTheReport() throws IOException {
    String page = Files.readString(README);
    Matcher sample = SAMPLE.matcher(page);
    assertThat(sample.find()).isTrue();
    List<String> told = whole("check examples/berkas").lines().toList();
    String renewed =
        sample
            .group(1)
            .lines()
            .map(line -> line.startsWith(RULES) ? rules(told) : line)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("pamong.golden.update")) {
      Files.writeString(README, page.replace(sample.group(1), renewed));
    } else {
      assertThat(sample.group(1)).isEqualTo(renewed);
    }
    assertThat(told).containsAll(renewed.lines().filter(line -> !line.equals("…")).toList());
  }

  private static String rules(List<String> told) {
    return told.stream().filter(line -> line.startsWith(RULES)).findFirst().orElseThrow();
  }

  /** Runs a command, and keeps the first lines alone where it is followed by {@code head}. */
  private static String answer(String line) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      return whole(line);
    }
    return whole(head.group(1))
        .lines()
        .limit(Long.parseLong(head.group(2)))
        .map(one -> one + "\n")
        .collect(Collectors.joining());
  }

  private static String whole(String line) {
    List<String> args = new ArrayList<>();
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      String word = words.group(1) == null ? words.group(2) : words.group(1);
      args.add(word.startsWith("examples/") ? "../" + word : word);
    }
    Ran ran = Ran.pamong(args.toArray(new String[0]));
    assertThat(ran.err()).as(line).isEmpty();
    return ran.out().replace("../examples/", "examples/");
  }
}
