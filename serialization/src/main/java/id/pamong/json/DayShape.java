package id.pamong.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.value.Parsed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day, written as {@code 2014-12-06}; the years 0001 to 9999, for there was no year 0. */
record DayShape() implements ScalarShape {

  private static final String YEAR = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";

  /** The days of the calendar, with the lengths of its months and its leap years. */
  private static final String FORM =
      "("
          + YEAR
          + "-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
          + "|(0[13-9]|1[0-2])-(29|30)"
          + "|(0[13578]|1[02])-31)"
          + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)";

  private static final Pattern PATTERN = Pattern.compile(FORM);
  private static final int LAST_YEAR = 9999;

  @Override
  public String type() {
    return "date";
  }

  @Override
  public JsonKind kind() {
    return JsonKind.STRING;
  }

  @Override
  public Parsed<?> read(JsonNode node) {
    String text = node.textValue();
    return PATTERN.matcher(text).matches()
        ? Parsed.valid(LocalDate.parse(text))
        : Parsed.invalid(type(), ScalarReason.NOT_A_DAY, 0, Shown.text(text));
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    LocalDate day = (LocalDate) value;
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "day of a document must lie in the years 1 to 9999, but was '" + day + "'");
    }
    out.writeString(day.toString());
  }

  @Override
  public void describe(ObjectNode schema) {
    schema.put("format", "date").put("pattern", "^" + FORM + "$");
  }
}
