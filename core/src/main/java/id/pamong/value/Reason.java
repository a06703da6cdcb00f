package id.pamong.value;

import java.io.Serializable;
import java.util.Locale;

/**
 * The reason for which a value type refuses a text, such as {@code lost-zero}.
 *
 * <p>Each value type has an enum of its own reasons. A reason says which rule was broken; it never
 * holds the text itself, so that it may be shown and logged for personal numbers too.
 */
public interface Reason extends Serializable {

  /**
   * Returns the name of the constant, as {@link Enum#name()} gives it.
   *
   * @return upper case words joined by underscores
   */
  String name();

  /**
   * Returns what the value must do, as it stands after "must" in a message.
   *
   * @return a few words in lower case, without a full stop
   */
  String rule();

  /**
   * Returns the stable code of this reason, for programs.
   *
   * @return the name in kebab case, such as {@code lost-zero}
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
