package id.pamong.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private final List<String> taken = new ArrayList<>();
  private final DocumentReader reader =
      new DocumentReader(
          (source, line, json) ->
              taken.add(source + "=" + new String(json, StandardCharsets.UTF_8)));

  @Test
  void wholeStreamIsOneDocument() throws IOException {
    reader.readWhole("x", in("{}\n{}\n"));
    assertThat(taken).containsExactly("x={}\n{}\n");
  }

  @Test
  void eachLineIsOneDocument() throws IOException {
    reader.readLines("x", in("{}\r\n\n\t\nnull\n[]"));
    assertThat(taken).containsExactly("x:1={}", "x:4=null", "x:5=[]");
  }

  @Test
  void streamWithoutLinesIsOneEmptyDocument() throws IOException {
    reader.readLines("x", in(""));
    reader.readAny("y", in(" \n\n"));
    assertThat(taken).containsExactly("x=", "y=");
  }

  @Test
  void unknownFormIsLinesWhereTheFirstIsAnObject() throws IOException {
    reader.readAny("x", in("\n{\"a\":\"}{\\\"\"}\n[]\n"));
    assertThat(taken).containsExactly("x:2={\"a\":\"}{\\\"\"}", "x:3=[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{bad", "null", "{", "[]", "{\"a\":\"x", "\uFEFF{}", "{} {}"})
  void unknownFormIsLinesWhereTheSecondIsAnObject(String first) throws IOException {
    reader.readAny("x", in("\n" + first + "\n\n{\"a\":1}\nnull"));
    assertThat(taken).containsExactly("x:2=" + first, "x:4={\"a\":1}", "x:5=null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n\"a\":1}\n",
        "{\"a\":\n{\"b\":1}\n}\n",
        "{\"a\":[\n{},\n{}]}\n",
        "{\"a\":1,\n\"b\": [ \n\n{}\n]}\n",
        "\n\n[\n{}\n]",
        "null\nnull\n",
        "null\n[]\n{}"
      })
  void unknownFormIsOneDocumentOtherwise(String text) throws IOException {
    reader.readAny("x", in(text));
    assertThat(taken).containsExactly("x=" + text);
  }

  @Test
  void unknownFormOfOneLineIsOneDocument() throws IOException {
    reader.readAny("x", in("\n{\"a\":1}\n\n"));
    assertThat(taken).containsExactly("x={\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", " {} ", "{\"a\":{\"b\":[1]}}", "{\"}\":\"\\\"{\"}"})
  void wholeObjectIsSeen(String line) {
    assertThat(JsonObjects.isWholeObject(line.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "}", "{\"a\":{}", "[]", "{\"}", "{\"a\\\"}", "{},", ",{}", "x{}"})
  void partOfAnObjectIsSeen(String line) {
    assertThat(JsonObjects.isWholeObject(line.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void lineKeepsOneByteMoreThanAllowed() throws IOException {
    LineReader lines = new LineReader(in("abcdef\ngh\n"), 3);
    assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("abcd");
    assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("gh");
    assertThat(lines.number()).isEqualTo(2);
    assertThat(lines.next()).isNull();
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
