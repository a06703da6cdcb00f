package id.pamong.cli.wilayah;

import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Printable;
import id.pamong.finding.PersonalNumbers;
import id.pamong.value.Parsed;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Finds regions in the edition that the options ask for: the newest unless told otherwise. */
public final class WilayahLookup {

  private final Invocation invocation;
  private final WilayahCatalog catalog;
  private final Optional<LocalDate> date;
  private final EditionOnDate on;

  private WilayahLookup(Invocation invocation, Optional<LocalDate> date, EditionOnDate on) {
    this.invocation = invocation;
    this.catalog = invocation.catalog();
    this.date = date;
    this.on = on;
  }

  static WilayahLookup of(Invocation invocation) {
    return new WilayahLookup(invocation, invocation.date(), edition(invocation));
  }

  /** Returns the edition that the options ask for, and whether it is exact on the day asked for. */
  public static EditionOnDate edition(Invocation invocation) {
    Optional<LocalDate> date = invocation.date();
    Optional<WilayahEdition> edition = invocation.edition();
    if (edition.isPresent()) {
      return new EditionOnDate(edition.get(), date.map(edition.get()::isExactOn).orElse(true));
    }
    WilayahCatalog catalog = invocation.catalog();
    return date.map(catalog::editionOn).orElseGet(() -> new EditionOnDate(catalog.newest(), true));
  }

  WilayahAnswer find(String text) {
    Parsed<KodeWilayah> parsed = KodeWilayah.tryParse(text);
    if (parsed instanceof Parsed.Invalid<KodeWilayah> invalid) {
      return malformed(invocation, text, invalid);
    }
    KodeWilayah kode = parsed.orElseThrow();
    Optional<Wilayah> wilayah = catalog.find(kode, on.edition());
    if (wilayah.isEmpty()) {
      return WilayahAnswer.Refused.unknown(text, unknown(kode));
    }
    return new WilayahAnswer.Found(wilayah.get(), catalog.path(wilayah.get()), on.exact(), date);
  }

  static WilayahAnswer.Refused malformed(
      Invocation invocation, String text, Parsed.Invalid<KodeWilayah> invalid) {
    String code = invalid.reason().code();
    String shown = PersonalNumbers.maskedInTable(text);
    // Where nothing was given, there is no place in it either.
    String key = text.isEmpty() ? "kode.malformed" : "kode.malformed-at";
    String message =
        invocation
            .texts()
            .get(
                key,
                Printable.cut(shown),
                invocation.language().messages().reason(code),
                invalid.position());
    return new WilayahAnswer.Refused(shown, code, message, OptionalInt.of(invalid.position()));
  }

  private String unknown(KodeWilayah kode) {
    List<Wilayah> others = catalog.findEver(kode);
    if (others.isEmpty()) {
      return invocation.texts().get("kode.unknown", kode, on.edition().id());
    }
    String elsewhere =
        others.stream()
            .map(other -> other.edisi().id() + " (" + other.nama() + ")")
            .collect(Collectors.joining(", "));
    return invocation.texts().get("kode.unknown-here", kode, on.edition().id(), elsewhere);
  }
}
