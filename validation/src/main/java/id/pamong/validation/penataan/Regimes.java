package id.pamong.validation.penataan;

import java.time.LocalDate;

/** The days on which the law changed; each is the first day of the new law. */
final class Regimes {

  /** PP 19/2008 came into force (Pasal 38); before it the law of kecamatan is not held here. */
  static final LocalDate PP_19_2008 = LocalDate.of(2008, 2, 28);

  /** UU 23/2014 came into force and revoked UU 32/2004 (Pasal 409 and 411). */
  static final LocalDate UU_23_2014 = LocalDate.of(2014, 10, 2);

  /** PP 17/2018 came into force and revoked PP 19/2008 and PP 73/2005 (Pasal 36 and 37). */
  static final LocalDate PP_17_2018 = LocalDate.of(2018, 5, 8);

  private Regimes() {}
}
