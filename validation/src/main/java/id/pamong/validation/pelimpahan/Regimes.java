package id.pamong.validation.pelimpahan;

import java.time.LocalDate;

/**
 * The days on which the law of delegation to camat changed; each is the first day of the new law.
 */
final class Regimes {

  /** PP 19/2008 came into force (Pasal 38); before it the law of camat is not held here. */
  static final LocalDate PP_19_2008 = LocalDate.of(2008, 2, 28);

  /** PP 96/2012 came into force. */
  static final LocalDate PP_96_2012 = LocalDate.of(2012, 10, 30);

  /** UU 6/2014 came into force and revoked Pasal 200 to 216 of UU 32/2004 (Pasal 121). */
  static final LocalDate UU_6_2014 = LocalDate.of(2014, 1, 15);

  /** UU 23/2014 came into force and revoked UU 32/2004 (Pasal 409 and 411). */
  static final LocalDate UU_23_2014 = LocalDate.of(2014, 10, 2);

  /** UU 30/2014 came into force (Pasal 89). */
  static final LocalDate UU_30_2014 = LocalDate.of(2014, 10, 17);

  /** PP 17/2018 came into force and revoked PP 19/2008 and PP 73/2005 (Pasal 36 and 37). */
  static final LocalDate PP_17_2018 = LocalDate.of(2018, 5, 8);

  private Regimes() {}
}
