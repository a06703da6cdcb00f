package id.pamong.json;

import id.pamong.finding.StructuralRule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: no more of them than allowed, and nothing but UTF-8. */
final class Utf8Input {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ReadLimits limits;
  private final Faults faults;

  Utf8Input(ReadLimits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** Returns the text without its byte order mark, or null where a fault was added. */
  @Nullable String decode(byte[] bytes) {
    if (bytes.length > limits.bytes()) {
      tooLarge();
      return null;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return withoutMark(decoder.decode(in).toString());
    } catch (CharacterCodingException e) {
      faults.at(Place.root(), StructuralRule.BUKAN_UTF8).with("position", in.position()).add();
      return null;
    }
  }

  /** Checks a text that was decoded by somebody else. */
  @Nullable String check(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
    }
    if (bytes > limits.bytes()) {
      tooLarge();
      return null;
    }
    int lone = loneSurrogate(text);
    if (lone >= 0) {
      faults.at(Place.root(), StructuralRule.BUKAN_UTF8).with("position", lone).add();
      return null;
    }
    return withoutMark(text);
  }

  /** Returns the index of the first surrogate without its other half, or -1. */
  static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  private void tooLarge() {
    faults
        .at(Place.root(), StructuralRule.TERLALU_BESAR)
        .with("what", "bytes")
        .with("limit", limits.bytes())
        .add();
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
