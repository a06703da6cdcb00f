package id.pamong.validation.dokumen;

import static id.pamong.validation.register.NationalLaw.PP_96_2012;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Whom a sekretaris daerah is not above, though both serve the same region.
 *
 * <p>Camat and kepala dinas answer to the head of region through him, which puts them under the
 * head alone: UU 23/2014 Pasal 218 ayat (3), which speaks of the dinas of a provinsi too (Pasal 209
 * ayat (1) huruf d), and 224 ayat (1). The general part of the elucidation of PP 19/2008 says that
 * "melalui" does not make the camat his subordinate, and that of PP 18/2016 that he controls the
 * administration of what they account for, and no more.
 *
 * <p>The staff of a kecamatan helps the camat (Pasal 225 ayat (3)), and the lurah, who answers to
 * the camat, is of it (Pasal 229 ayat (2)). A unit of integrated services works by authority that
 * the head of region gives to who leads it (PP 96/2012 Pasal 16 ayat (1)); none of the laws that
 * are held puts it under the secretariat.
 */
public final class SekretarisDaerah {

  private static final DasarHukum OF_DINAS = pasal(UU_23_2014, "218 ayat (3)");
  private static final DasarHukum OF_CAMAT = pasal(UU_23_2014, "224 ayat (1)");
  private static final DasarHukum OF_KECAMATAN = pasal(UU_23_2014, "225 ayat (3)");
  private static final DasarHukum OF_KELURAHAN = pasal(UU_23_2014, "229 ayat (2)");
  private static final DasarHukum OF_UNIT = pasal(PP_96_2012, "16 ayat (1)");

  /** In the order of the law. */
  private static final List<DasarHukum> PLACING =
      List.of(OF_DINAS, OF_CAMAT, OF_KECAMATAN, OF_KELURAHAN, OF_UNIT);

  private static final Map<Jabatan, DasarHukum> PLACED =
      Map.of(
          Jabatan.KEPALA_DINAS,
          OF_DINAS,
          Jabatan.CAMAT,
          OF_CAMAT,
          Jabatan.SEKRETARIS_KECAMATAN,
          OF_KECAMATAN,
          Jabatan.KEPALA_SEKSI_KECAMATAN,
          OF_KECAMATAN,
          Jabatan.LURAH,
          OF_KELURAHAN,
          Jabatan.SEKRETARIS_KELURAHAN,
          OF_KELURAHAN,
          Jabatan.KEPALA_SEKSI_KELURAHAN,
          OF_KELURAHAN,
          Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU,
          OF_UNIT);

  private SekretarisDaerah() {}

  /**
   * Tells whether a sekretaris daerah gives to an office of his own region that another is above.
   * The law of Jakarta is not held, nor that of a lurah of Yogyakarta; that another region's are
   * not below him says another rule.
   *
   * @param giver the office that gives
   * @param receiver the office that receives
   * @return true for a sekretaris daerah and an office that law places elsewhere
   */
  public static boolean isNotAbove(JabatanWilayah giver, JabatanWilayah receiver) {
    return giver.jabatan() == Jabatan.SEKRETARIS_DAERAH
        && !RegionFacts.isInJakarta(giver.wilayah())
        && SusunanJabatan.isSesuaiWilayah(giver)
        && SusunanJabatan.isSesuaiWilayah(receiver)
        && PLACED.containsKey(receiver.jabatan())
        && isOfHisRegion(giver.wilayah(), receiver);
  }

  /**
   * Returns the articles that place offices under another than the sekretaris daerah.
   *
   * @param offices the offices
   * @return the articles, in the order of the law; none for an office of which no law that is held
   *     says it
   */
  public static List<DasarHukum> placing(Collection<Jabatan> offices) {
    return PLACING.stream()
        .filter(article -> offices.stream().map(PLACED::get).anyMatch(article::equals))
        .toList();
  }

  private static boolean isOfHisRegion(KodeWilayah own, JabatanWilayah receiver) {
    KodeWilayah other = receiver.wilayah();
    return own.equals(other)
        || (own.tingkat() == Tingkat.KABUPATEN_KOTA
            && own.contains(other)
            && (other.tingkat() == Tingkat.KECAMATAN || other.isKelurahan()));
  }
}
