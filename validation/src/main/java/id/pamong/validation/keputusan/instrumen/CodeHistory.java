package id.pamong.validation.keputusan.instrumen;

import id.pamong.validation.keputusan.norma.NamedRegion;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * What became of the codes that instruments name, each read by the edition of the day on which the
 * instrument was set. Without a succession each code means one region for all time. Thread-safe.
 */
public final class CodeHistory {

  private final Optional<Suksesi> suksesi;
  private final List<WilayahEdition> editions;

  /** The editions that list a part of the country while another one lists the whole. */
  private final List<WilayahEdition> partial;

  /** The first days of the editions. */
  private final long[] starts;

  private final ConcurrentMap<Named, NamedRegion> named = new ConcurrentHashMap<>();

  private record Named(KodeWilayah kode, WilayahEdition dari, WilayahEdition ke) {}

  public CodeHistory(Optional<Suksesi> suksesi) {
    this.suksesi = suksesi;
    this.editions = suksesi.map(one -> one.catalog().editions()).orElse(List.of());
    List<WilayahEdition> parts =
        editions.stream().filter(one -> suksesi.orElseThrow().catalog().isPartial(one)).toList();
    this.partial = parts.size() == editions.size() ? List.of() : parts;
    this.starts = editions.stream().mapToLong(one -> one.inForceFrom().toEpochDay()).toArray();
  }

  /**
   * Returns a region that an instrument of a day, counted from 1970-01-01, names, as an edition has
   * it; empty if as it is. Under a code that was not in use on the day it is the region that bore
   * it before, or bears it later.
   */
  public Optional<NamedRegion> find(KodeWilayah kode, long setDay, WilayahEdition edition) {
    if (suksesi.isEmpty()) {
      return Optional.empty();
    }
    List<WilayahEdition> read = readings(kode, setDay);
    if (read.isEmpty() || (read.size() == 1 && read.get(0).equals(edition))) {
      return Optional.empty();
    }
    return Optional.of(
            NamedRegion.any(read.stream().map(from -> named(kode, from, edition)).toList()))
        .filter(one -> !one.isSame());
  }

  private NamedRegion named(KodeWilayah kode, WilayahEdition from, WilayahEdition to) {
    return named.computeIfAbsent(
        new Named(kode, from, to),
        key -> NamedRegion.follow(suksesi.orElseThrow(), kode, from, to));
  }

  /**
   * The editions by which a code of a day is read: that of the day, or else the last before it and
   * the first after it that have the code.
   */
  private List<WilayahEdition> readings(KodeWilayah kode, long day) {
    WilayahEdition then = editionOf(day);
    return has(then, kode)
        ? List.of(then)
        : Stream.of(earlierEdition(kode, then), laterEdition(kode, then))
            .flatMap(Optional::stream)
            .toList();
  }

  private Optional<NamedRegion> find(KodeWilayah kode, LocalDate from, LocalDate to) {
    return suksesi.isEmpty()
        ? Optional.empty()
        : find(kode, from.toEpochDay(), editionOf(to.toEpochDay()));
  }

  private WilayahEdition editionOf(LocalDate day) {
    return editionOf(day.toEpochDay());
  }

  private WilayahEdition editionOf(long day) {
    int last = 0;
    for (int i = 0; i < starts.length; i++) {
      last = day >= starts[i] ? i : last;
    }
    return editions.get(last);
  }

  /** Returns whether a region that is named on one day is the one that is named on another. */
  Hasil same(KodeWilayah kode, LocalDate from, KodeWilayah other, LocalDate to) {
    Hasil then =
        find(kode, from, to)
            .map(region -> region.is(other))
            .orElseGet(() -> Hasil.of(kode.equals(other)));
    return then == Hasil.TIDAK ? byOtherDay(kode, from, other, to) : then;
  }

  /** Returns whether a region that is named on one day is, or lies in, one named on another. */
  Hasil within(KodeWilayah kode, LocalDate from, KodeWilayah outer, LocalDate to) {
    Hasil then =
        find(kode, from, to)
            .map(region -> region.within(outer))
            .orElseGet(() -> Hasil.of(outer.equals(kode) || outer.contains(kode)));
    return then == Hasil.TIDAK ? byOtherDay(kode, from, outer, to) : then;
  }

  /**
   * A code that was used before it was in use, or after: it may be meant for the region that has it
   * later, or had it.
   */
  private Hasil byOtherDay(KodeWilayah kode, LocalDate from, KodeWilayah outer, LocalDate used) {
    return isOfOtherDay(outer, used)
            && readings(outer, used.toEpochDay()).stream()
                .flatMap(edition -> find(kode, from.toEpochDay(), edition).stream())
                .anyMatch(region -> region.within(outer) != Hasil.TIDAK)
        ? Hasil.TIDAK_DIKETAHUI
        : Hasil.TIDAK;
  }

  /** Tells whether the edition of a day lacks a code, and an earlier or a later one has it. */
  public boolean isOfOtherDay(KodeWilayah kode, LocalDate day) {
    return suksesi.isPresent()
        && !has(editionOf(day), kode)
        && !readings(kode, day.toEpochDay()).isEmpty();
  }

  /**
   * Returns the codes that a region bore on a day which is named by one of another day, as far as
   * it may be any of them; none of a code that was in use then, or that nothing is known of.
   */
  public Set<KodeWilayah> codesOn(KodeWilayah kode, LocalDate day) {
    Set<KodeWilayah> all = new TreeSet<>();
    regionsOn(kode, day).forEach(region -> all.addAll(region.penerus()));
    return all;
  }

  /** Returns the one code of those, where law states it. */
  public Optional<KodeWilayah> codeOn(KodeWilayah kode, LocalDate day) {
    Set<KodeWilayah> all = codesOn(kode, day);
    return all.size() == 1 && regionsOn(kode, day).stream().allMatch(NamedRegion::isStated)
        ? Optional.of(all.iterator().next())
        : Optional.empty();
  }

  private List<NamedRegion> regionsOn(KodeWilayah kode, LocalDate day) {
    if (!isOfOtherDay(kode, day)) {
      return List.of();
    }
    WilayahEdition then = editionOf(day);
    return readings(kode, day.toEpochDay()).stream()
        .map(edition -> named(kode, edition, then))
        .filter(region -> !region.isSame())
        .toList();
  }

  /** Returns the first edition after that of a day which has a code, where that has it not. */
  Optional<WilayahEdition> laterEdition(KodeWilayah kode, LocalDate day) {
    return suksesi.isEmpty() ? Optional.empty() : laterEdition(kode, editionOf(day));
  }

  private Optional<WilayahEdition> laterEdition(KodeWilayah kode, WilayahEdition then) {
    return has(then, kode)
        ? Optional.empty()
        : editions.stream()
            .skip(editions.indexOf(then) + 1L)
            .filter(edition -> has(edition, kode))
            .findFirst();
  }

  /**
   * Returns the last edition before that of a day which has a code, where that has it not: the code
   * had ended. A list of a part of the country does not tell.
   */
  Optional<WilayahEdition> earlierEdition(KodeWilayah kode, LocalDate day) {
    return suksesi.isEmpty() ? Optional.empty() : earlierEdition(kode, editionOf(day));
  }

  private Optional<WilayahEdition> earlierEdition(KodeWilayah kode, WilayahEdition then) {
    return has(then, kode) || partial.contains(then)
        ? Optional.empty()
        : editions.stream()
            .limit(editions.indexOf(then))
            .filter(edition -> has(edition, kode))
            .reduce((first, second) -> second);
  }

  /** Returns the edition of a day, and whether it is exact for it; none without a succession. */
  Optional<EditionOnDate> editionOn(LocalDate day) {
    return suksesi.map(one -> one.catalog().editionOn(day));
  }

  boolean has(WilayahEdition edition, KodeWilayah kode) {
    return suksesi.flatMap(one -> one.catalog().find(kode, edition)).isPresent();
  }
}
