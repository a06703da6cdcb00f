package id.pamong.validation.dokumen;

import static java.util.Collections.disjoint;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.validation.RuleContext;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Facts of the issuer of an instrument that a document cites. */
public final class CitedIssuer {

  private static final List<Young> YOUNG_PROVINSI =
      List.of(
          new Young(65, 64, 2012),
          new Young(93, 91, 2022),
          new Young(94, 91, 2022),
          new Young(95, 91, 2022),
          new Young(96, 92, 2022));

  /**
   * Kalimantan Utara (UU 20/2012) and the provinces of Papua that were split off (UU 14, 15, 16 and
   * 29/2022), with the provinsi that each was a part of and the year in which it was formed.
   */
  private record Young(int provinsi, int former, int year) {}

  private CitedIssuer() {}

  /**
   * Tells whether an instrument of a region is one that does not bind another region.
   *
   * @param cited the instrument
   * @param own the kabupaten or kota that cites it
   * @param context the law and the regions of the day
   * @return false for national instruments, and where the issuer may be the region itself
   */
  public static boolean isOfAnotherRegion(
      InstrumenHukum cited, KodeWilayah own, RuleContext context) {
    return cited
        .daerah()
        .filter(issuer -> !binds(issuer, own) && !mayGoOn(cited, own))
        .filter(issuer -> !mayBeFormerCode(cited, own, context))
        .isPresent();
  }

  /**
   * Tells whether the issuer of an instrument may be a kabupaten or kota under a code that it no
   * longer has. The editions tell by the name; of codes older than the first edition nothing can be
   * told.
   *
   * @param instrumen the instrument
   * @param own the kabupaten or kota
   * @param context the law and the regions of the day
   * @return true if it may be
   */
  public static boolean mayBeFormerCode(
      InstrumenHukum instrumen, KodeWilayah own, RuleContext context) {
    return mayBeFormerCode(instrumen, own, context.catalog(), context.edisi());
  }

  static boolean mayBeFormerCode(
      InstrumenHukum instrumen, KodeWilayah own, WilayahCatalog catalog, EditionOnDate edition) {
    Optional<KodeWilayah> former = instrumen.daerah().flatMap(KodeWilayah::kabupatenKota);
    if (former.isEmpty() || catalog.find(former.get(), edition.edition()).isPresent()) {
      return false;
    }
    List<String> names = names(former.get(), catalog);
    return names.isEmpty()
        ? instrumen.tahun() < catalog.editions().get(0).inForceFrom().getYear()
        : former.get().isKota() == own.isKota() && !disjoint(names, names(own, catalog));
  }

  /**
   * Tells whether an instrument is later than a day, by its own day or else by its year.
   *
   * @param instrumen the instrument
   * @param tanggal the day
   * @return true if it is
   */
  public static boolean isLater(InstrumenHukum instrumen, LocalDate tanggal) {
    return instrumen
        .tanggal()
        .map(day -> day.isAfter(tanggal))
        .orElse(instrumen.tahun() > tanggal.getYear());
  }

  private static boolean binds(KodeWilayah issuer, KodeWilayah own) {
    return issuer.equals(own) || issuer.contains(own) || own.contains(issuer);
  }

  /**
   * A young provinsi may still apply the regulations of the one that it was split from: those from
   * before, and those from while it was not yet at work, the year of its formation and the next.
   */
  static boolean mayGoOn(InstrumenHukum cited, KodeWilayah own) {
    return YOUNG_PROVINSI.stream()
        .filter(young -> own.provinsi().equals(KodeWilayah.of(young.provinsi())))
        .filter(young -> cited.tahun() <= young.year() + 1)
        .anyMatch(young -> cited.daerah().equals(Optional.of(KodeWilayah.of(young.former()))));
  }

  /**
   * Tells whether an instrument of a provinsi is older than the provinsi, so that there is none as
   * it is cited. Of a kabupaten or kota nothing is told: it may be older than its code.
   *
   * @param instrumen the instrument
   * @return the year in which the provinsi was formed, if it is known to be a later one
   */
  public static OptionalInt laterFormation(InstrumenHukum instrumen) {
    return YOUNG_PROVINSI.stream()
        .filter(young -> instrumen.tahun() < young.year())
        .filter(young -> instrumen.daerah().equals(Optional.of(KodeWilayah.of(young.provinsi()))))
        .mapToInt(Young::year)
        .findFirst();
  }

  private static List<String> names(KodeWilayah kode, WilayahCatalog catalog) {
    return catalog.editions().stream()
        .flatMap(edition -> catalog.find(kode, edition).stream())
        .map(Wilayah::nama)
        .toList();
  }
}
