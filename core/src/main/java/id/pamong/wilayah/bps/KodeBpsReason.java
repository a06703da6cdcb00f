package id.pamong.wilayah.bps;

import id.pamong.value.Reason;

/** The reasons for which {@link KodeBps} refuses a text. */
public enum KodeBpsReason implements Reason {
  /** Nothing was given. */
  EMPTY("not be empty"),
  /** A blank of any kind, inside or around the code. */
  BLANK("have no blanks"),
  /** A dot, which codes of the Ministry of Home Affairs have and these have not. */
  DOT("have no dots; a code with dots is one of Kemendagri"),
  /** Any other sign than a digit 0 to 9. */
  ILLEGAL_CHARACTER("have digits 0 to 9 only"),
  /** Six digits: a kecamatan of the Ministry of Home Affairs; here it has seven. */
  KEMENDAGRI_KECAMATAN("have 2, 4, 7 or 10 digits; 6 digits are a code of Kemendagri"),
  /** Another number of digits. */
  LENGTH("have 2, 4, 7 or 10 digits"),
  /** A provinsi outside 11 to 99. */
  PROVINSI_OUT_OF_RANGE("begin with a provinsi from 11 to 99"),
  /** A part of zeros only. */
  ZERO_PART("have no part of zeros only");

  private final String rule;

  KodeBpsReason(String rule) {
    this.rule = rule;
  }

  @Override
  public String rule() {
    return rule;
  }
}
