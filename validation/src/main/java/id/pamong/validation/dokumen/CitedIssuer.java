package id.pamong.validation.dokumen;

import static java.util.Collections.disjoint;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts of the issuer of an instrument that a document cites. */
public final class CitedIssuer {

  /** Kalimantan Utara and the provinces of Papua that were split off in 2022. */
  private static final Set<Integer> YOUNG_PROVINSI = Set.of(65, 93, 94, 95, 96);

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
        .filter(issuer -> !binds(issuer, own) && !mayGoOn(issuer, own))
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
    Optional<KodeWilayah> former = instrumen.daerah().flatMap(KodeWilayah::kabupatenKota);
    if (former.isEmpty() || context.exists(former.get()) == Truth.YES) {
      return false;
    }
    List<WilayahEdition> editions = context.catalog().editions();
    List<String> names = names(former.get(), context);
    return names.isEmpty()
        ? instrumen.tahun() < editions.get(0).inForceFrom().getYear()
        : former.get().isKota() == own.isKota() && !disjoint(names, names(own, context));
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

  /** A young provinsi may still apply the regulations of the one that it was split from. */
  private static boolean mayGoOn(KodeWilayah issuer, KodeWilayah own) {
    return issuer.tingkat() == Tingkat.PROVINSI
        && YOUNG_PROVINSI.stream().map(KodeWilayah::of).anyMatch(own.provinsi()::equals);
  }

  private static List<String> names(KodeWilayah kode, RuleContext context) {
    return context.catalog().editions().stream()
        .flatMap(edition -> context.catalog().find(kode, edition).stream())
        .map(Wilayah::nama)
        .toList();
  }
}
