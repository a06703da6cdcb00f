package id.pamong.finding;

import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A typed value that a finding speaks of: text, a number, a day, a region code, or several texts.
 * Immutable and thread-safe.
 *
 * <p>Personal numbers do not belong in a finding.
 */
public sealed interface FindingValue {

  /**
   * Returns the value as it stands in a sentence.
   *
   * @return the text
   */
  String teks();

  /**
   * A text, such as the name of an office.
   *
   * @param value the text
   */
  record Text(String value) implements FindingValue {
    @Override
    public String teks() {
      return value;
    }
  }

  /**
   * A number.
   *
   * @param value the number
   */
  record Amount(BigDecimal value) implements FindingValue {
    @Override
    public String teks() {
      return value.toPlainString();
    }
  }

  /**
   * A day.
   *
   * @param value the day
   */
  record Day(LocalDate value) implements FindingValue {
    @Override
    public String teks() {
      return value.toString();
    }
  }

  /**
   * A region code.
   *
   * @param value the code
   */
  record Kode(KodeWilayah value) implements FindingValue {
    @Override
    public String teks() {
      return value.toString();
    }
  }

  /**
   * Several texts, in order.
   *
   * @param values the texts
   */
  record Texts(List<String> values) implements FindingValue {
    /** Takes a copy. */
    public Texts {
      values = List.copyOf(values);
    }

    @Override
    public String teks() {
      return String.join(", ", values);
    }
  }
}
