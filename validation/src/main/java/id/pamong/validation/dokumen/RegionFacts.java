package id.pamong.validation.dokumen;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.Check;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.wilayah.KodeWilayah;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Facts of a region code that rules of several document types ask for. */
public final class RegionFacts {

  /** Aceh, DKI Jakarta, DI Yogyakarta and the provinces of Papua. */
  private static final Set<Integer> SPECIAL = Set.of(11, 31, 34, 91, 92, 93, 94, 95, 96);

  private static final String DAERAH = "/daerah";

  private static final int JAKARTA = 31;

  private static final int YOGYAKARTA = 34;

  private RegionFacts() {}

  /**
   * Tells whether special law applies in the region.
   *
   * @param kode the code
   * @return true in Aceh, DKI Jakarta, DI Yogyakarta and the provinces of Papua
   */
  public static boolean isSpecial(KodeWilayah kode) {
    return SPECIAL.stream().map(KodeWilayah::of).anyMatch(kode.provinsi()::equals);
  }

  /**
   * Tells whether the region lies in DKI Jakarta, whose kota and kabupaten have no head of their
   * own autonomy.
   *
   * @param kode the code
   * @return true in DKI Jakarta
   */
  public static boolean isInJakarta(KodeWilayah kode) {
    return kode.provinsi().equals(KodeWilayah.of(JAKARTA));
  }

  /**
   * Tells whether the region lies in Daerah Istimewa Yogyakarta, where a lurah leads a kalurahan,
   * which has the code of a desa.
   *
   * @param kode the code
   * @return true in Daerah Istimewa Yogyakarta
   */
  public static boolean isInYogyakarta(KodeWilayah kode) {
    return kode.provinsi().equals(KodeWilayah.of(YOGYAKARTA));
  }

  /**
   * Returns a check that finds each code of which the day of the document knows, does not know, or
   * may not know a region.
   *
   * @param truth what the day tells of the region of a code that is found
   * @param codes the codes that can be of the document, by their place in it
   * @param <D> the document type
   * @return the check
   */
  public static <D> Check<D> whereExistenceIs(
      Truth truth, BiFunction<D, RuleContext, Map<String, KodeWilayah>> codes) {
    return (document, context, found) ->
        codes
            .apply(document, context)
            .forEach(
                (path, kode) -> {
                  if (context.exists(kode) == truth) {
                    found
                        .at(path)
                        .with("kode", kode)
                        .with("edisi", context.edisi().edition().id())
                        .report();
                  }
                });
  }

  /**
   * Returns a check that finds each code that lies outside the region of the document. A code that
   * the day does not know, such as one of before a split, is the fault of another rule.
   *
   * @param codes the codes that can be of the document, by their place in it; its own region stands
   *     at {@code /daerah}, and without one nothing is found
   * @param <D> the document type
   * @return the check
   */
  public static <D> Check<D> outsideDaerah(Function<D, Map<String, KodeWilayah>> codes) {
    return (document, context, found) -> {
      Map<String, KodeWilayah> all = codes.apply(document);
      Optional.ofNullable(all.get(DAERAH))
          .filter(own -> context.exists(own) == Truth.YES)
          .ifPresent(
              own ->
                  all.forEach(
                      (path, kode) -> {
                        if (!path.equals(DAERAH)
                            && !own.contains(kode)
                            && context.exists(kode) == Truth.YES) {
                          found.at(path).with("kode", kode).with("daerah", own).report();
                        }
                      }));
    };
  }

  /**
   * Returns the head of the kabupaten or kota that a region is or lies in.
   *
   * @param kode the code
   * @return bupati or wali kota; empty for a provinsi
   */
  public static Optional<Jabatan> headOver(KodeWilayah kode) {
    return kode.kabupatenKota().map(own -> own.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI);
  }

  /**
   * Returns the decision of a head of region.
   *
   * @param head bupati or wali kota
   * @return the kind of instrument
   */
  public static JenisInstrumen keputusan(Jabatan head) {
    return head == Jabatan.WALI_KOTA
        ? JenisInstrumen.KEPUTUSAN_WALI_KOTA
        : JenisInstrumen.KEPUTUSAN_BUPATI;
  }

  /**
   * Returns the regulation of a head of region.
   *
   * @param head bupati or wali kota
   * @return the kind of instrument
   */
  public static JenisInstrumen peraturan(Jabatan head) {
    return head == Jabatan.WALI_KOTA
        ? JenisInstrumen.PERATURAN_WALI_KOTA
        : JenisInstrumen.PERATURAN_BUPATI;
  }
}
