package id.pamong.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What bytes are as text: their encoding, told by their mark, or why they are none. Without a mark
 * they are UTF-8; what is no UTF-8 becomes {@link #BAD}, so that its line can be told.
 */
record TextInput(Reader reader, Charset charset, boolean mark, Optional<CsvRule> fault) {

  /** Stands for bytes that are no character. */
  static final char BAD = '\uFFFD';

  private static final int LOOKED_AT = 8_192;

  /** So many control characters may stand in a text by accident. */
  private static final int FEW = 8;

  static TextInput open(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, LOOKED_AT);
    byte[] first = bytes.readNBytes(LOOKED_AT);
    bytes.unread(first);
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (startsWith(first, 0xFF, 0xFE, 0, 0) || startsWith(first, 0, 0, 0xFE, 0xFF)) {
      return refused(bytes, CsvRule.PENGODEAN);
    } else if (startsWith(first, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (startsWith(first, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else {
      Optional<CsvRule> fault = fault(first);
      if (fault.isPresent()) {
        return refused(bytes, fault.get());
      }
    }
    bytes.skipNBytes(mark);
    Reader reader =
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    return new TextInput(reader, charset, mark > 0, Optional.empty());
  }

  private static TextInput refused(InputStream in, CsvRule fault) {
    Charset charset = StandardCharsets.UTF_8;
    return new TextInput(new InputStreamReader(in, charset), charset, false, Optional.of(fault));
  }

  /** Text has no zero bytes, unless it is UTF-16, whose ASCII has one in every second place. */
  private static Optional<CsvRule> fault(byte[] first) {
    int[] zeros = new int[2];
    int controls = 0;
    for (int i = 0; i < first.length; i++) {
      if (first[i] == 0) {
        zeros[i & 1]++;
      } else if (first[i] > 0 && first[i] < ' ' && "\t\n\r\f".indexOf(first[i]) < 0) {
        controls++;
      }
    }
    int many = first.length / 4;
    if (Math.max(zeros[0], zeros[1]) > many && Math.min(zeros[0], zeros[1]) <= many / 10) {
      return Optional.of(CsvRule.PENGODEAN);
    }
    boolean binary =
        zeros[0] + zeros[1] > 0
            || controls > Math.max(FEW, first.length / 20)
            || startsWith(first, 'P', 'K', 3, 4)
            || startsWith(first, '%', 'P', 'D', 'F')
            || startsWith(first, 0x1F, 0x8B);
    return binary ? Optional.of(CsvRule.BUKAN_TEKS) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
