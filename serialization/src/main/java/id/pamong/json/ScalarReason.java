package id.pamong.json;

import id.pamong.value.Reason;

/** The reasons for which a scalar is refused that is of the right kind. */
enum ScalarReason implements Reason {
  NOT_A_DAY("be a day of the calendar written as YYYY-MM-DD"),
  UNKNOWN_NAME("be one of the allowed names"),
  OUT_OF_RANGE("lie in its range"),
  NEGATIVE("not be negative"),
  BLANK_TEXT("not be blank"),
  EMPTY_LIST("have at least one element"),
  BAD_FORM("have the form of its type");

  private final String rule;

  ScalarReason(String rule) {
    this.rule = rule;
  }

  @Override
  public String rule() {
    return rule;
  }
}
