package id.pamong.validation.forkopimcam;

import java.time.LocalDate;

/** The days on which the law of Forkopimcam changed; each is the first day of the new law. */
final class Regimes {

  /** UU 23/2014 came into force (Pasal 411) and founded the forum (Pasal 26). */
  static final LocalDate UU_23_2014 = LocalDate.of(2014, 10, 2);

  /** PP 17/2018 came into force (Pasal 37). */
  static final LocalDate PP_17_2018 = LocalDate.of(2018, 5, 8);

  /** PP 12/2022 came into force (Pasal 33) and ended Pasal 15 and 16 of PP 17/2018 (Pasal 32). */
  static final LocalDate PP_12_2022 = LocalDate.of(2022, 2, 25);

  /** The last of the six months in which older forums adapt to PP 12/2022 (Pasal 31 ayat (2)). */
  static final LocalDate PENYESUAIAN = LocalDate.of(2022, 8, 25);

  private Regimes() {}
}
