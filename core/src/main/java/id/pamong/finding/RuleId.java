package id.pamong.finding;

import java.util.regex.Pattern;

/**
 * The stable name of a rule, such as {@code pelimpahan.pemberi-bukan-kepala-daerah}. Immutable and
 * thread-safe.
 *
 * <p>Ids are append-only: one that was published is never renamed and never means another rule.
 *
 * @param value the name: subject, dot, kebab-case sentence
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

  /** Refuses a name of another form. */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "rule id must look like 'subject.kebab-case', but was '" + value + "'");
    }
  }

  /**
   * Obtains a rule id from its text.
   *
   * @param text the name
   * @return the id
   * @throws IllegalArgumentException if the text has another form
   */
  public static RuleId parse(String text) {
    return new RuleId(text);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
