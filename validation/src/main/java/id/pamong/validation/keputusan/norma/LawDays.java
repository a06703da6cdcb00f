package id.pamong.validation.keputusan.norma;

import java.time.LocalDate;
import java.util.List;

/** The days on which the law of authority changed. */
public final class LawDays {

  /** UU 32/2004: the earliest law on regional government that is held here. */
  public static final LocalDate UU_32_2004 = LocalDate.of(2004, 10, 15);

  /** PP 19/2008: the criteria of what a camat is given. */
  public static final LocalDate PP_19_2008 = LocalDate.of(2008, 2, 28);

  /** PP 96/2012 lets units of integrated services receive. */
  public static final LocalDate PP_96_2012 = LocalDate.of(2012, 10, 30);

  /** UU 6/2014: services reach a desa by assignment alone. */
  public static final LocalDate UU_6_2014 = LocalDate.of(2014, 1, 15);

  /** PP 18/2016: what a unit of integrated services is given stands in a peraturan. */
  public static final LocalDate PP_18_2016 = LocalDate.of(2016, 6, 19);

  /** UU 23/2014: mapping, keputusan, and the affairs divided anew. */
  public static final LocalDate UU_23_2014 = LocalDate.of(2014, 10, 2);

  /** UU 30/2014: delegation, mandate, limits, classes of fault. */
  public static final LocalDate UU_30_2014 = LocalDate.of(2014, 10, 17);

  /** PP 17/2018 replaces PP 19/2008. */
  public static final LocalDate PP_17_2018 = LocalDate.of(2018, 5, 8);

  /** The days on which the law that judges an act changed. */
  public static final List<LocalDate> ALL = List.of(UU_32_2004, UU_23_2014, UU_30_2014, PP_17_2018);

  private LawDays() {}

  public static boolean isSince(LocalDate day, LocalDate start) {
    return !day.isBefore(start);
  }
}
