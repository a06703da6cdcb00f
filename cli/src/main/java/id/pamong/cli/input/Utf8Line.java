package id.pamong.cli.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the bytes of a line as UTF-8. */
public final class Utf8Line {

  private Utf8Line() {}

  /** Tells whether a line is of UTF-16: it begins with its mark, or has the NUL of its letters. */
  public static boolean isWide(byte[] line) {
    for (byte one : line) {
      if (one == 0) {
        return true;
      }
    }
    return line.length > 1 && (line[0] == (byte) 0xff || line[0] == (byte) 0xfe);
  }

  /** Returns the text of a line in which each byte that is not UTF-8 is the sign for that. */
  public static String decodeAsFarAsPossible(byte[] line, long number) {
    return decode(line, number).orElseGet(() -> new String(line, StandardCharsets.UTF_8));
  }

  /**
   * Returns the text of a line of a number, from 1, without the mark that a first line may begin
   * with. Empty for bytes that are not UTF-8, or that hold a NUL as UTF-16 does in every letter.
   */
  public static Optional<String> decode(byte[] line, long number) {
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
