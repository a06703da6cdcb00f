package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that stand under version control and are compared with what the code gives. With {@code
 * -Dpamong.golden.update=true} they are written instead.
 */
final class Golden {

  static final Path RULES_PAGE = Path.of("..", "docs", "RULES.md");
  static final Path RULE_IDS = resource("rule-ids.txt");
  static final Path API = resource("api.txt");

  private Golden() {}

  static boolean isUpdate() {
    return Boolean.getBoolean("pamong.golden.update");
  }

  static void assertSame(Path file, String actual) throws IOException {
    if (isUpdate()) {
      write(file, actual);
    }
    assertThat(read(file))
        .as("%s; rewrite it with -Dpamong.golden.update=true", file)
        .isEqualTo(actual);
  }

  static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  static List<String> lines(Path file) throws IOException {
    return read(file).lines().toList();
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path resource(String name) {
    return Path.of("src", "test", "resources", name);
  }
}
