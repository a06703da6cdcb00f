package id.pamong.value;

import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of reading a text that may be wrong: a value, or the reason why there is none.
 *
 * <p>Immutable, and thread-safe when the value is.
 *
 * @param <T> the value type
 */
public sealed interface Parsed<T> {

  /**
   * A text that was read.
   *
   * @param value the value
   * @param <T> the value type
   */
  record Valid<T>(T value) implements Parsed<T> {}

  /**
   * A text that was refused.
   *
   * @param reason the rule that was broken
   * @param position the 0-based place in the text at which it was broken
   * @param message the text for people
   * @param <T> the value type
   */
  record Invalid<T>(Reason reason, int position, String message) implements Parsed<T> {}

  /**
   * Makes the outcome of a text that was read.
   *
   * @param value the value
   * @param <T> the value type
   * @return the outcome
   */
  static <T> Parsed<T> valid(T value) {
    return new Valid<>(value);
  }

  /**
   * Makes the outcome of a text that was refused, with the message of {@link
   * InvalidValueException#message}.
   *
   * @param what the name of the value type for people, such as {@code region code}
   * @param reason the rule that was broken
   * @param position the 0-based place in the text at which it was broken
   * @param value the text as given, or masked where it is personal
   * @param <T> the value type
   * @return the outcome
   */
  static <T> Parsed<T> invalid(String what, Reason reason, int position, CharSequence value) {
    return new Invalid<>(reason, position, InvalidValueException.message(what, reason, value));
  }

  /**
   * Says whether there is a value.
   *
   * @return true for {@link Valid}
   */
  default boolean isValid() {
    return this instanceof Valid;
  }

  /**
   * Returns the value if there is one.
   *
   * @return the value, or empty when the text was refused
   */
  default Optional<T> toOptional() {
    return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
  }

  /**
   * Returns the value or throws.
   *
   * @return the value
   * @throws InvalidValueException if the text was refused, with its reason and position
   */
  default T orElseThrow() {
    if (this instanceof Valid<T> valid) {
      return valid.value();
    }
    Invalid<T> invalid = (Invalid<T>) this;
    throw new InvalidValueException(invalid.reason(), invalid.position(), invalid.message());
  }

  /**
   * Applies a function to the value; a refusal stays as it is.
   *
   * @param function what to apply
   * @param <R> the type of the result
   * @return the outcome with the function's result, or the same refusal
   */
  default <R> Parsed<R> map(Function<? super T, ? extends R> function) {
    if (this instanceof Valid<T> valid) {
      return new Valid<>(function.apply(valid.value()));
    }
    Invalid<T> invalid = (Invalid<T>) this;
    return new Invalid<>(invalid.reason(), invalid.position(), invalid.message());
  }
}
