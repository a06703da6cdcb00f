package id.pamong.value;

/**
 * The refusal of a text or of parts that no value can be made of; the one family of exceptions that
 * all value types throw.
 *
 * <p>The message reads {@code <what> must <rule>, but was '<value>'}. A value type that holds a
 * personal number passes the value masked, so that a message may be shown.
 */
public class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_SHOWN = 40;

  private final Reason reason;
  private final int position;

  /**
   * Makes a refusal.
   *
   * @param reason the rule that was broken
   * @param position the 0-based place in the text at which it was broken
   * @param message the text for people, as {@link #message} writes it
   */
  public InvalidValueException(Reason reason, int position, String message) {
    super(message);
    this.reason = reason;
    this.position = position;
  }

  /**
   * Writes the message of a refusal: long values are cut after 40 characters, and control and
   * format characters are shown by their number in hexadecimal.
   *
   * @param what the name of the value type for people, such as {@code region code}
   * @param reason the rule that was broken
   * @param value the text as given, or masked where it is personal
   * @return the message, in lower case and without a full stop
   */
  public static String message(String what, Reason reason, CharSequence value) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(value.length(), LONGEST_SHOWN);
    if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      int type = Character.getType(c);
      if (Character.isISOControl(c)
          || type == Character.FORMAT
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        shown.append(String.format("\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    if (end < value.length()) {
      shown.append('…');
    }
    return what + " must " + reason.rule() + ", but was '" + shown + "'";
  }

  /**
   * Returns the rule that was broken.
   *
   * @return a constant of the value type's enum of reasons
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns the code of the reason.
   *
   * @return a code in kebab case, such as {@code lost-zero}
   */
  public String code() {
    return reason.code();
  }

  /**
   * Returns the place at which the rule was broken.
   *
   * @return a 0-based index of a {@code char} in the text; its length where something is missing at
   *     the end
   */
  public int position() {
    return position;
  }
}
