package id.pamong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps GLOSSARY.md whole: every public type of a domain package, and none that is gone. */
class GlossaryTest {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:final |sealed |abstract )*(?:class|interface|enum|record) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wilayah",
        "wilayah.suksesi",
        "wilayah.search",
        "wilayah.alamat",
        "hukum",
        "pemerintahan",
        "layanan",
        "wewenang"
      })
  void glossaryHasExactlyTheTypesOfThePackage(String room) throws IOException {
    assertThat(listed(room)).isEqualTo(declared(room));
  }

  @Test
  void everyEntryNamesItsSource() throws IOException {
    assertThat(Files.readAllLines(Path.of("../GLOSSARY.md")))
        .filteredOn(line -> ROW.matcher(line).find())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).doesNotEndWith("|  |").doesNotEndWith("||"));
  }

  private static Set<String> declared(String room) throws IOException {
    Set<String> types = new TreeSet<>();
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/id/pamong", room.replace('.', '/')))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = PUBLIC_TYPE.matcher(Files.readString(file));
        if (matcher.find()) {
          types.add(matcher.group(1));
        }
      }
    }
    return types;
  }

  private static Set<String> listed(String room) throws IOException {
    String page = Files.readString(Path.of("../GLOSSARY.md"));
    int start = page.indexOf("(`id.pamong." + room + "`)");
    int end = page.indexOf("\n## ", start);
    Set<String> types = new TreeSet<>();
    Matcher matcher = ROW.matcher(page.substring(start, end));
    while (matcher.find()) {
      types.add(matcher.group(1));
    }
    return types;
  }
}
