package id.pamong.cli.wilayah;

import id.pamong.cli.console.Invocation;
import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Jejak;
import java.util.List;
import java.util.Optional;

/** Follows codes from the edition asked for, or else from the newest one that has them. */
final class TraceLookup {

  private final Invocation invocation;
  private final Optional<WilayahEdition> from;
  private final WilayahEdition to;

  TraceLookup(Invocation invocation, Optional<WilayahEdition> from, WilayahEdition to) {
    this.invocation = invocation;
    this.from = from;
    this.to = to;
  }

  TraceAnswer trace(String text) {
    Parsed<KodeWilayah> parsed = KodeWilayah.tryParse(text);
    if (parsed instanceof Parsed.Invalid<KodeWilayah> invalid) {
      return new TraceAnswer.Malformed(WilayahLookup.malformed(invocation, text, invalid));
    }
    KodeWilayah kode = parsed.orElseThrow();
    List<Wilayah> ever = invocation.catalog().findEver(kode);
    WilayahEdition start =
        from.orElseGet(() -> ever.isEmpty() ? to : ever.get(ever.size() - 1).edisi());
    Jejak jejak = invocation.suksesi().trace(kode, start, to);
    return new TraceAnswer.Traced(
        jejak,
        invocation.catalog().find(kode, start),
        invocation.catalog().find(kode, to),
        ever,
        outside(jejak, ever));
  }

  /** What a code that stayed was called before the way begins. */
  private List<Jejak> outside(Jejak jejak, List<Wilayah> ever) {
    List<WilayahEdition> editions = invocation.catalog().editions();
    int start = Math.min(editions.indexOf(jejak.dari()), editions.indexOf(jejak.ke()));
    return ever.stream()
        .map(Wilayah::edisi)
        .filter(edition -> editions.indexOf(edition) < start)
        .limit(1)
        .map(first -> invocation.suksesi().trace(jejak.kode(), first, editions.get(start)))
        .toList();
  }
}
