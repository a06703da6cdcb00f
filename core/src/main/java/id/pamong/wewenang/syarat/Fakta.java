package id.pamong.wewenang.syarat;

import id.pamong.hukum.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The facts that a condition looked at, such as a day and a period: a list of texts that are
 * written when they are read, since most conditions of a large set are never shown. Immutable and
 * thread-safe, as the values are.
 *
 * <p>A period reads {@code [2021-04-01, 2026-04-01)}, a number has no exponent unless it has more
 * than 40 digits, what is absent is empty, and all else reads as its {@code toString}.
 */
public final class Fakta extends AbstractList<String> implements RandomAccess {

  private static final Fakta NONE = new Fakta(new Object[0]);

  /** No measure of the world has as many digits before or after its point. */
  private static final int LONGEST = 40;

  private final Object[] values;

  private Fakta(Object[] values) {
    this.values = values;
  }

  /**
   * Returns facts of values.
   *
   * @param values the values; each immutable
   * @return the facts
   */
  public static Fakta of(Object... values) {
    return values.length == 0 ? NONE : new Fakta(values.clone());
  }

  /**
   * Returns facts that cannot change: these themselves where they cannot.
   *
   * @param fakta the facts
   * @return the same facts
   */
  public static List<String> copyOf(List<String> fakta) {
    return fakta instanceof Fakta ? fakta : List.copyOf(fakta);
  }

  @Override
  public String get(int index) {
    return text(values[index]);
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Fakta::text).orElse("");
    }
    if (value instanceof Periode periode) {
      return "["
          + periode.mulai()
          + ", "
          + periode.akhir().map(LocalDate::toString).orElse("∞")
          + ")";
    }
    return value instanceof BigDecimal number && Math.abs(number.scale()) <= LONGEST
        ? number.toPlainString()
        : value.toString();
  }

  @Override
  public int size() {
    return values.length;
  }
}
