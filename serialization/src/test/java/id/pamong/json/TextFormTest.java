package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Pasal;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The patterns of the schema against the value types themselves. */
class TextFormTest {

  private static final Pattern KODE = pattern(KodeWilayah.class);
  private static final Pattern PASAL = pattern(Pasal.class);

  private static Pattern pattern(Class<?> type) {
    return Pattern.compile(TextForm.of(type).orElseThrow().pattern());
  }

  @Test
  void everyTextOfUpToSixDigitsIsACodeForBothOrNeither() {
    for (int length = 0; length <= 6; length++) {
      int count = (int) Math.pow(10, length);
      for (int i = 0; i < count; i++) {
        assertSameCode(length == 0 ? "" : ("%0" + length + "d").formatted(i));
      }
    }
  }

  @Test
  void everyVillageNumberIsACodeForBothOrNeither() {
    for (int i = 0; i < 10_000; i++) {
      assertSameCode("35.78.01.%04d".formatted(i));
      assertSameCode("357801%04d".formatted(i));
    }
  }

  @Property(tries = 5000)
  void everyTextOfDigitsAndDotsIsACodeForBothOrNeither(@ForAll("almostCodes") String text) {
    assertSameCode(text);
  }

  @Provide
  Arbitrary<String> almostCodes() {
    Arbitrary<String> parts =
        Arbitraries.of("35", "78", "01", "70", "00", "10", "99", "1001", "3000", "1", "101", "");
    return parts.list().ofMaxSize(5).flatMap(p -> Arbitraries.of(".", "").map(d -> join(p, d)));
  }

  private static String join(List<String> parts, String dot) {
    return String.join(dot, parts);
  }

  private static void assertSameCode(String text) {
    boolean isCode = KodeWilayah.tryParse(text).isValid();
    if (KODE.matcher(text).matches() != isCode) {
      throw new AssertionError(text + " is " + isCode);
    }
  }

  @Property(tries = 5000)
  void everyTextIsAPlaceForBothOrNeither(@ForAll("almostPlaces") String text) {
    assertThat(PASAL.matcher(text).matches()).as(text).isEqualTo(isPasal(text));
  }

  @Provide
  Arbitrary<String> almostPlaces() {
    return Arbitraries.of(
            "1",
            "226",
            "0",
            "12345",
            "12A",
            " ayat (1)",
            " ayat (0)",
            " ayat (12a)",
            " ayat 1",
            " huruf a",
            " huruf abc",
            " angka 7",
            " angka 100",
            " ",
            "Pasal ")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  private static boolean isPasal(String text) {
    try {
      Pasal.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void examplesAreRight() {
    assertThat(KODE.matcher("35.78.01.1001").matches()).isTrue();
    assertThat(PASAL.matcher("226 ayat (3)").matches()).isTrue();
    assertThat(TextForm.of(String.class)).isEmpty();
  }
}
