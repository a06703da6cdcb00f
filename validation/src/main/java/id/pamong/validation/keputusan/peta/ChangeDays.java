package id.pamong.validation.keputusan.peta;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.instrumen.LastDay;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.MovedAssignment;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.validation.keputusan.syarat.Attributions;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The days of a period on which an answer may change: those that the instruments state, those of
 * the law, and those of the editions of the regions. Between two of them it is the same, so that no
 * day is sampled.
 */
final class ChangeDays {

  private final Periode period;
  private final List<LocalDate> holidays;
  private final NavigableSet<LocalDate> days = new TreeSet<>();

  /**
   * Makes the days that a period has of itself.
   *
   * @param holidays the national holidays that are stated
   */
  ChangeDays(Periode period, List<LocalDate> holidays, WilayahCatalog catalog) {
    this.period = period;
    this.holidays = holidays;
    days.add(period.mulai());
    LawDays.ALL.forEach(this::add);
    // The open clauses of the tasks by law begin with the laws that have them.
    for (Jabatan jabatan : Jabatan.values()) {
      Law.tasks(jabatan).days().forEach(this::add);
    }
    for (WilayahEdition edition : catalog.editions()) {
      add(edition.inForceFrom());
      edition.exactUntil().ifPresent(last -> add(last.plusDays(1)));
    }
  }

  private ChangeDays(ChangeDays other) {
    this.period = other.period;
    this.holidays = other.holidays;
    this.days.addAll(other.days);
  }

  /** Returns these days with those on which grants, or their attribution by law, change. */
  ChangeDays with(
      String service,
      Collection<PreparedGrant> grants,
      Collection<MovedAssignment> assignments,
      Collection<Assistance> assistance) {
    ChangeDays more = new ChangeDays(this);
    Attributions.periods(Words.key(service)).forEach(more::add);
    grants.forEach(more::add);
    assignments.forEach(moved -> more.add(moved.one()));
    assistance.forEach(more::add);
    return more;
  }

  private void add(LocalDate day) {
    if (period.contains(day)) {
      days.add(day);
    }
  }

  private void add(Periode some) {
    add(some.mulai());
    some.akhir().ifPresent(this::add);
  }

  private void add(LastDay end) {
    add(end.stated());
    add(end.sure());
    add(end.latest());
  }

  private void add(Ending ending) {
    add(ending.day());
    add(ending.openFrom());
  }

  private void add(PreparedGrant prepared) {
    Grant grant = prepared.grant();
    add(grant.set());
    add(grant.decree().instrumen().efektif());
    prepared.periode().ifPresent(this::add);
    prepared.lastDay(List.of()).ifPresent(this::add);
    prepared.lastDay(holidays).ifPresent(this::add);
    prepared.limits().periode().ifPresent(this::add);
    prepared.limits().lastDay(List.of()).ifPresent(this::add);
    prepared.limits().lastDay(holidays).ifPresent(this::add);
    prepared.endings().forEach(this::add);
    prepared.endingsOfAmended().forEach(this::add);
    Optional<Subdelegasi> clause = grant.decree().subdelegasi();
    clause.flatMap(Subdelegasi::tanggal).ifPresent(this::add);
    clause.flatMap(Subdelegasi::mulaiDilaksanakan).ifPresent(this::add);
  }

  private void add(Assistance one) {
    add(one.document().tanggal());
    one.document().periode().ifPresent(this::add);
    one.endings().values().forEach(some -> some.forEach(ending -> add(ending.day())));
  }

  private void add(Assignment one) {
    add(one.document().tanggal());
    one.document().periode().ifPresent(this::add);
    one.endings().forEach(ending -> add(ending.day()));
  }

  /** Returns the first days of the parts, in order; the first is that of the period. */
  NavigableSet<LocalDate> days() {
    return days;
  }

  /** Returns the parts, in order. */
  List<Periode> parts() {
    return days.stream().map(this::from).toList();
  }

  /** Adds the days of others, so that they are parts of this time too. */
  void addAll(ChangeDays others) {
    days.addAll(others.days);
  }

  /** Returns the part that begins on one of the days. */
  Periode from(LocalDate day) {
    LocalDate next = days.higher(day);
    return new Periode(day, next == null ? period.akhir() : Optional.of(next));
  }
}
