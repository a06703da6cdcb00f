package id.pamong.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a single value must keep to beyond its type, for the reader and for the schema alike. */
sealed interface Constraint {

  /** Returns why a value is refused, or empty if it is not. */
  Optional<ScalarReason> refuse(Object value);

  /** Adds the constraint to a schema. */
  void describe(ObjectNode schema);

  /** Any value of the type. */
  record None() implements Constraint {
    @Override
    public Optional<ScalarReason> refuse(Object value) {
      return Optional.empty();
    }

    @Override
    public void describe(ObjectNode schema) {}
  }

  /** A text with something in it that is seen. */
  record NotBlank() implements Constraint {

    /** White space of every width, marks of direction, soft hyphens, and what has no width. */
    private static final String WHITE =
        "\\u0009-\\u000d\\u001c-\\u0020\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f"
            + "\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u206f\\u3000\\ufeff";

    private static final Pattern UNSEEN = Pattern.compile("[" + WHITE + "]*");

    /** White space, something else, and no NUL anywhere. */
    private static final String FORM = "^[" + WHITE + "]*[^\\u0000" + WHITE + "][^\\u0000]*$";

    @Override
    public Optional<ScalarReason> refuse(Object value) {
      return UNSEEN.matcher((String) value).matches()
          ? Optional.of(ScalarReason.BLANK_TEXT)
          : Optional.empty();
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("pattern", FORM);
    }
  }

  /** A whole number in a range, both ends included. */
  record Between(int least, int greatest) implements Constraint {
    @Override
    public Optional<ScalarReason> refuse(Object value) {
      int number = (Integer) value;
      return number < least || number > greatest
          ? Optional.of(ScalarReason.OUT_OF_RANGE)
          : Optional.empty();
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("minimum", least).put("maximum", greatest);
    }
  }

  /** A decimal number of zero or more. */
  record NotNegative() implements Constraint {
    @Override
    public Optional<ScalarReason> refuse(Object value) {
      return ((BigDecimal) value).signum() < 0
          ? Optional.of(ScalarReason.NEGATIVE)
          : Optional.empty();
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("minimum", 0);
    }
  }
}
