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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What became of the codes that instruments name, each read by the edition of the day on which the
 * instrument was set. Without a succession each code means one region for all time. Thread-safe.
 */
public final class CodeHistory {

  private final Optional<Suksesi> suksesi;
  private final List<WilayahEdition> editions;

  /** The first days of the editions. */
  private final long[] starts;

  private final ConcurrentMap<Named, NamedRegion> named = new ConcurrentHashMap<>();

  private record Named(KodeWilayah kode, WilayahEdition dari, WilayahEdition ke) {}

  public CodeHistory(Optional<Suksesi> suksesi) {
    this.suksesi = suksesi;
    this.editions = suksesi.map(one -> one.catalog().editions()).orElse(List.of());
    this.starts = editions.stream().mapToLong(one -> one.inForceFrom().toEpochDay()).toArray();
  }

  /**
   * Returns a region that an instrument of a day, counted from 1970-01-01, names, as an edition has
   * it; empty if as it is.
   */
  public Optional<NamedRegion> find(KodeWilayah kode, long setDay, WilayahEdition edition) {
    if (suksesi.isEmpty()) {
      return Optional.empty();
    }
    WilayahEdition then = editionOf(setDay);
    if (then.equals(edition)) {
      return Optional.empty();
    }
    NamedRegion region =
        named.computeIfAbsent(
            new Named(kode, then, edition),
            key -> NamedRegion.follow(suksesi.get(), kode, then, edition));
    return Optional.of(region).filter(one -> !one.isSame());
  }

  private Optional<NamedRegion> find(KodeWilayah kode, LocalDate from, LocalDate to) {
    return suksesi.isEmpty()
        ? Optional.empty()
        : find(kode, from.toEpochDay(), editionOf(to.toEpochDay()));
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
    return then == Hasil.TIDAK ? later(kode, from, other, to) : then;
  }

  /** Returns whether a region that is named on one day is, or lies in, one named on another. */
  Hasil within(KodeWilayah kode, LocalDate from, KodeWilayah outer, LocalDate to) {
    Hasil then =
        find(kode, from, to)
            .map(region -> region.within(outer))
            .orElseGet(() -> Hasil.of(outer.equals(kode) || outer.contains(kode)));
    return then == Hasil.TIDAK ? later(kode, from, outer, to) : then;
  }

  /** A code that was used before it was: it may be meant for the region that has it later. */
  private Hasil later(KodeWilayah kode, LocalDate from, KodeWilayah outer, LocalDate used) {
    return laterEdition(outer, used)
        .flatMap(edition -> find(kode, from.toEpochDay(), edition))
        .filter(region -> region.within(outer) != Hasil.TIDAK)
        .map(region -> Hasil.TIDAK_DIKETAHUI)
        .orElse(Hasil.TIDAK);
  }

  /** Returns the first edition that has a code, where that of a day has it not. */
  Optional<WilayahEdition> laterEdition(KodeWilayah kode, LocalDate day) {
    if (suksesi.isEmpty() || has(editionOf(day.toEpochDay()), kode)) {
      return Optional.empty();
    }
    return editions.stream()
        .filter(edition -> edition.inForceFrom().isAfter(day) && has(edition, kode))
        .findFirst();
  }

  /** Returns the edition of a day, and whether it is exact for it; none without a succession. */
  Optional<EditionOnDate> editionOn(LocalDate day) {
    return suksesi.map(one -> one.catalog().editionOn(day));
  }

  /** Returns the code that a region of one edition bears in another, where law states it. */
  Optional<KodeWilayah> codeIn(WilayahEdition edition, KodeWilayah kode, WilayahEdition from) {
    return suksesi
        .map(one -> NamedRegion.follow(one, kode, from, edition))
        .filter(region -> !region.isSame() && region.isStated() && region.penerus().size() == 1)
        .map(NamedRegion::now);
  }

  boolean has(WilayahEdition edition, KodeWilayah kode) {
    return suksesi.flatMap(one -> one.catalog().find(kode, edition)).isPresent();
  }
}
