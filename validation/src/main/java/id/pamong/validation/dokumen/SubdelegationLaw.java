package id.pamong.validation.dokumen;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.validation.Truth;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.Optional;

/**
 * Which regulations let a delegation be handed on inside a kabupaten or kota, and which carry it.
 *
 * <p>Source: UU 30/2014 Pasal 13 ayat (3) and ayat (4) huruf a and b.
 */
public final class SubdelegationLaw {

  /**
   * Their texts were searched, and none says that what a bupati or wali kota delegates may be
   * handed on; PP 96/2012 speaks of it only as other regulations have it.
   */
  private static final List<InstrumenHukum> SILENT =
      List.of(
          NationalLaw.UU_12_2011,
          NationalLaw.UU_25_2009,
          NationalLaw.UU_6_2014,
          NationalLaw.UU_23_2014,
          NationalLaw.UU_30_2014,
          NationalLaw.PP_19_2008,
          NationalLaw.PP_96_2012,
          NationalLaw.PP_43_2014,
          NationalLaw.PP_18_2016,
          NationalLaw.PP_17_2018,
          NationalLaw.PP_12_2022);

  private SubdelegationLaw() {}

  /**
   * Tells whether a regulation is one whose text says of no delegation that it may be handed on, so
   * that naming it does not tell what allows it.
   *
   * @param cited the instrument
   * @return true for such as PP 17/2018, and UU 30/2014 itself, which asks for another regulation
   */
  public static boolean isSilent(InstrumenHukum cited) {
    return DelegatingLaw.isAmong(SILENT, cited);
  }

  /**
   * Tells whether a regulation binds the government of a kabupaten or kota, so that it can let a
   * delegation be handed on there: a national one, one of its provinsi, or its own.
   *
   * @param cited the instrument
   * @param own the kabupaten or kota
   * @param catalog the regions
   * @param edition the regions of the day
   * @return no for what is no regulation; unknown for one of the provinsi from which a young one
   *     was split, made before that one was at work, and for one that may be its own under a code
   *     that it no longer has
   */
  public static Truth binds(
      InstrumenHukum cited, KodeWilayah own, WilayahCatalog catalog, EditionOnDate edition) {
    JenisInstrumen jenis = cited.jenis();
    if (jenis.sifat() != SifatInstrumen.PERATURAN) {
      return Truth.NO;
    }
    if (!jenis.isDaerah()) {
      return Truth.YES;
    }
    Optional<KodeWilayah> issuer = cited.daerah();
    if (isOfProvinsi(jenis)) {
      return issuer.equals(Optional.of(own.provinsi()))
          ? Truth.YES
          : CitedIssuer.mayGoOn(cited, own) ? Truth.UNKNOWN : Truth.NO;
    }
    if (!isOwn(jenis, own)) {
      return Truth.NO;
    }
    return issuer.equals(own.kabupatenKota())
        ? Truth.YES
        : CitedIssuer.mayBeFormerCode(cited, own, catalog, edition) ? Truth.UNKNOWN : Truth.NO;
  }

  /**
   * Tells whether a regulation of a kind carries what is handed on inside a kabupaten or kota. It
   * is laid down in a regulation and done inside the same government; whether one of the provinsi
   * or of the nation does, the law leaves open.
   *
   * @param jenis the kind
   * @param own the kabupaten or kota
   * @return no for what is no regulation, and for one of another government beside or below it
   */
  public static Truth carries(JenisInstrumen jenis, KodeWilayah own) {
    if (jenis.sifat() != SifatInstrumen.PERATURAN) {
      return Truth.NO;
    }
    if (isOwn(jenis, own)) {
      return Truth.YES;
    }
    return !jenis.isDaerah() || isOfProvinsi(jenis) ? Truth.UNKNOWN : Truth.NO;
  }

  private static boolean isOfProvinsi(JenisInstrumen jenis) {
    return jenis == JenisInstrumen.PERDA_PROVINSI || jenis == JenisInstrumen.PERATURAN_GUBERNUR;
  }

  /** Whether a kabupaten or kota issues a kind itself; a desa is another government. */
  private static boolean isOwn(JenisInstrumen jenis, KodeWilayah own) {
    return jenis == JenisInstrumen.PERDA_KABUPATEN_KOTA
        || RegionFacts.headOver(own)
            .filter(head -> jenis == RegionFacts.peraturan(head))
            .isPresent();
  }
}
