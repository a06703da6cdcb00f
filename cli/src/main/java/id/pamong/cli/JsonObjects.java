package id.pamong.cli;

/** Looks at bytes that may be JSON without reading them. */
final class JsonObjects {

  private JsonObjects() {}

  /** Tells whether a line opens and closes exactly one object, whatever is in it. */
  static boolean isWholeObject(byte[] line) {
    int depth = 0;
    boolean inText = false;
    boolean closed = false;
    for (int i = 0; i < line.length; i++) {
      byte b = line[i];
      if (inText) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          inText = false;
        }
      } else if (b == '"') {
        inText = true;
      } else if (b == '{') {
        depth++;
      } else if (b == '}') {
        depth--;
        closed = depth == 0;
      }
    }
    return closed && depth == 0 && !inText;
  }
}
