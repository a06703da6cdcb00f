package id.pamong.finding;

/**
 * A place in a JSON document, such as {@code /penerima/0/wilayah}; empty for the whole document.
 * Immutable and thread-safe.
 *
 * <p>Source: RFC 6901.
 *
 * @param value the pointer
 */
public record JsonPointer(String value) implements Comparable<JsonPointer> {

  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer("");

  /** Refuses a text that is no pointer. */
  public JsonPointer {
    if (!value.isEmpty() && value.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "JSON pointer must be empty or start with '/', but was '" + value + "'");
    }
  }

  /**
   * Obtains a pointer from its text.
   *
   * @param text the pointer, such as {@code /penerima/0}
   * @return the pointer
   * @throws IllegalArgumentException if the text is not empty and does not start with a slash
   */
  public static JsonPointer parse(String text) {
    return new JsonPointer(text);
  }

  /**
   * Returns the pointer to a property of the object at this place.
   *
   * @param property the name of the property, unescaped
   * @return the longer pointer
   */
  public JsonPointer property(String property) {
    return new JsonPointer(value + "/" + property.replace("~", "~0").replace("/", "~1"));
  }

  /**
   * Returns the pointer to an element of the array at this place.
   *
   * @param index the index, from 0
   * @return the longer pointer
   */
  public JsonPointer index(int index) {
    return new JsonPointer(value + "/" + index);
  }

  /**
   * Compares in document order: step by step, array indices as numbers.
   *
   * @param other the other pointer
   * @return a negative number, zero or a positive number
   */
  @Override
  public int compareTo(JsonPointer other) {
    String[] mine = value.split("/", -1);
    String[] theirs = other.value.split("/", -1);
    for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
      int order = compareSteps(mine[i], theirs[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.length, theirs.length);
  }

  private static int compareSteps(String mine, String theirs) {
    if (isIndex(mine) && isIndex(theirs) && mine.length() != theirs.length()) {
      return Integer.compare(mine.length(), theirs.length());
    }
    return mine.compareTo(theirs);
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public String toString() {
    return value;
  }
}
