package id.pamong.testing;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.Periode;
import id.pamong.validation.RuleEntry;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The days that a decree is drawn from, in pieces between which the law or the region edition
 * changed; the first and the last day of a piece are drawn more often than those between.
 * Immutable.
 *
 * @param pieces the pieces, each with an end
 */
record Days(List<Periode> pieces) {

  /** PP 19/2008 came into force. */
  static final LocalDate PP_19_2008 = start(NationalLaw.PP_19_2008);

  /** UU 23/2014 came into force. */
  static final LocalDate UU_23_2014 = start(NationalLaw.UU_23_2014);

  /** UU 30/2014 came into force. */
  static final LocalDate UU_30_2014 = start(NationalLaw.UU_30_2014);

  /** PP 18/2016 came into force. */
  static final LocalDate PP_18_2016 = start(NationalLaw.PP_18_2016);

  /** PP 17/2018 came into force. */
  static final LocalDate PP_17_2018 = start(NationalLaw.PP_17_2018);

  /** PP 96/2012 came into force. */
  static final LocalDate PP_96_2012 = start(NationalLaw.PP_96_2012);

  /** UU 6/2014 came into force. */
  static final LocalDate UU_6_2014 = start(NationalLaw.UU_6_2014);

  /** PP 12/2022 came into force. */
  static final LocalDate PP_12_2022 = start(NationalLaw.PP_12_2022);

  /** The days whose law the rules hold, as far as decrees are drawn. */
  private static final Periode COVERED =
      Periode.of(start(NationalLaw.PP_19_2008), LocalDate.of(2026, 7, 1));

  /** Takes a copy. */
  Days {
    pieces = List.copyOf(pieces);
  }

  static Days all() {
    return cut(List.of(COVERED));
  }

  /** Returns the days that some entry of a rule judges. */
  static Days of(List<RuleEntry> entries) {
    return cut(entries.stream().map(RuleEntry::periode).toList());
  }

  static Days of(LocalDate mulai, LocalDate akhir) {
    return cut(List.of(Periode.of(mulai, akhir)));
  }

  static Days on(LocalDate tanggal) {
    return new Days(List.of(Periode.of(tanggal, tanggal.plusDays(1))));
  }

  /** Returns the days for which the region edition is exact. */
  Days exact() {
    return only(piece -> OfficialWilayah.catalog().editionOn(piece.mulai()).exact());
  }

  /** Returns the days for which the region edition is not exact. */
  Days inexact() {
    return only(piece -> !OfficialWilayah.catalog().editionOn(piece.mulai()).exact());
  }

  /** Returns the pieces that begin on a day or later. */
  Days from(LocalDate day) {
    return only(piece -> !piece.mulai().isBefore(day));
  }

  LocalDate draw(Choices choices) {
    Periode piece = choices.of(pieces);
    LocalDate mulai = piece.mulai();
    int length = (int) ChronoUnit.DAYS.between(mulai, piece.akhir().orElseThrow());
    int inside = choices.below(length);
    return switch (choices.below(6)) {
      case 0 -> mulai;
      case 1 -> mulai.plusDays(length - 1L);
      default -> mulai.plusDays(inside);
    };
  }

  private Days only(Predicate<Periode> wanted) {
    return new Days(pieces.stream().filter(wanted).toList());
  }

  private static Days cut(List<Periode> periods) {
    List<Periode> pieces = new ArrayList<>();
    for (Periode periode : periods) {
      LocalDate mulai = later(periode.mulai(), COVERED.mulai());
      LocalDate end = COVERED.akhir().orElseThrow();
      LocalDate akhir = periode.akhir().filter(end::isAfter).orElse(end);
      for (LocalDate boundary : boundaries()) {
        if (boundary.isAfter(mulai) && boundary.isBefore(akhir)) {
          pieces.add(Periode.of(mulai, boundary));
          mulai = boundary;
        }
      }
      if (mulai.isBefore(akhir)) {
        pieces.add(Periode.of(mulai, akhir));
      }
    }
    return new Days(pieces);
  }

  private static TreeSet<LocalDate> boundaries() {
    TreeSet<LocalDate> days =
        new TreeSet<>(
            List.of(
                start(NationalLaw.UU_12_2011),
                PP_96_2012,
                UU_6_2014,
                UU_23_2014,
                UU_30_2014,
                PP_18_2016,
                PP_17_2018,
                PP_12_2022));
    for (WilayahEdition edition : OfficialWilayah.catalog().editions()) {
      days.add(edition.inForceFrom());
      Optional<LocalDate> last = edition.exactUntil();
      last.ifPresent(day -> days.add(day.plusDays(1)));
    }
    return days;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate start(InstrumenHukum instrumen) {
    return InstrumentRegister.official().getPeriode(instrumen).mulai();
  }
}
