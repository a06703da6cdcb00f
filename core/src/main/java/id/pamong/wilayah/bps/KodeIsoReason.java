package id.pamong.wilayah.bps;

import id.pamong.value.Reason;

/** The reasons for which {@link KodeIso} refuses a text. */
public enum KodeIsoReason implements Reason {
  /** Another form than {@code ID-} and two capital letters. */
  FORM("look like 'ID-JI'"),
  /** The form is right, but the standard gives this code to nothing in Indonesia. */
  UNKNOWN("be a code of ISO 3166-2:ID");

  private final String rule;

  KodeIsoReason(String rule) {
    this.rule = rule;
  }

  @Override
  public String rule() {
    return rule;
  }
}
