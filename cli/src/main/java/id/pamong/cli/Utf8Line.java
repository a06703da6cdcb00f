package id.pamong.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the bytes of a line as UTF-8. */
final class Utf8Line {

  private Utf8Line() {}

  /**
   * Returns the text of a line of a number, from 1, without the mark that a first line may begin
   * with. Empty for bytes that are not UTF-8, or that hold a NUL as UTF-16 does in every letter.
   */
  static Optional<String> decode(byte[] line, long number) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    if (text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return Optional.of(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
