package id.pamong.wilayah;

import id.pamong.value.Reason;

/** The reasons for which {@link KodeWilayah} refuses a text or parts. */
public enum KodeWilayahReason implements Reason {
  /** Nothing was given. */
  EMPTY("not be empty"),
  /** A blank of any kind, inside or around the code. */
  BLANK("have no blanks"),
  /** A digit of another script or a full-width digit, such as {@code ３}. */
  NON_ASCII_DIGIT("be written with the digits 0 to 9"),
  /** A letter. */
  LETTER("have no letters"),
  /** Any other sign than a digit or a dot. */
  ILLEGAL_CHARACTER("have digits and dots only"),
  /** A dot that is missing, doubled, at an end or at a wrong place. */
  MISPLACED_DOT("have its dots as in '35.78.01.1001', or none"),
  /** A zero is missing, as spreadsheets lose it: {@code 11.1} for {@code 11.10}. */
  LOST_ZERO("have all its zeros (2, 2, 2 and 4 digits); a zero was lost"),
  /**
   * Seven digits: the form of a kecamatan code of Badan Pusat Statistik, which is another code
   * system.
   */
  BPS_KECAMATAN("have 2, 4, 6 or 10 digits; 7 digits are a code of BPS"),
  /** An island code such as {@code 35.29.40001}, which names no region. */
  ISLAND("be the code of a region, not of an island"),
  /** Too few digits. */
  TOO_SHORT("have 2, 4, 6 or 10 digits"),
  /** More digits or parts than a village code has. */
  TOO_LONG("have at most 10 digits"),
  /** A part of zeros only. */
  ZERO_PART("have no part of zeros only"),
  /** A provinsi outside 11 to 99, or a part that is no such number. */
  PROVINSI_OUT_OF_RANGE("begin with a provinsi from 11 to 99"),
  /** A kabupaten/kota outside 1 to 99; from parts only. */
  KABUPATEN_KOTA_OUT_OF_RANGE("have a kabupaten/kota from 01 to 99"),
  /** The number 70 between kabupaten (01–69) and kota (71–99), which is never given. */
  KABUPATEN_KOTA_UNUSED("have a kabupaten (01 to 69) or a kota (71 to 99)"),
  /** A kecamatan outside 1 to 99; from parts only. */
  KECAMATAN_OUT_OF_RANGE("have a kecamatan from 01 to 99"),
  /** A village number that begins with none of 1 (kelurahan), 2 (desa), 3 (desa adat). */
  VILLAGE_KIND("have a village number that begins with 1, 2 or 3");

  private final String rule;

  KodeWilayahReason(String rule) {
    this.rule = rule;
  }

  @Override
  public String rule() {
    return rule;
  }
}
