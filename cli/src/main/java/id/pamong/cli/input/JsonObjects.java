package id.pamong.cli.input;

import java.nio.charset.StandardCharsets;

/** Looks at bytes that may be JSON without reading them. */
final class JsonObjects {

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private JsonObjects() {}

  /** Tells whether a line opens and closes an object and is nothing else, whatever is in it. */
  static boolean isWholeObject(byte[] line) {
    String text = text(line);
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return false;
    }
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inText) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inText = false;
        }
      } else if (c == '"') {
        inText = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    return depth == 0 && !inText;
  }

  /** Tells whether a line ends where an object may follow in a sound document. */
  static boolean isOpenForValue(byte[] line) {
    String text = text(line);
    return text.endsWith("[") || text.endsWith(":") || text.endsWith(",");
  }

  /** Returns a line as one character a byte, without blanks around it. */
  private static String text(byte[] line) {
    String text = new String(line, StandardCharsets.ISO_8859_1);
    return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(3) : text).strip();
  }
}
