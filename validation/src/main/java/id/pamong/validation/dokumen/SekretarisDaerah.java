package id.pamong.validation.dokumen;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wilayah.Tingkat;

/**
 * Whom a sekretaris daerah is not above: camat and kepala dinas answer to the head of region
 * through him, which puts them under the head alone.
 *
 * <p>Source: UU 23/2014 Pasal 218 ayat (3), which speaks of the dinas of a provinsi too (Pasal 209
 * ayat (1) huruf d), and 224 ayat (1); the general part of the elucidation of PP 19/2008 says that
 * "melalui" does not make the camat his subordinate, and that of PP 18/2016 that he controls the
 * administration of what they account for, and no more.
 */
public final class SekretarisDaerah {

  private SekretarisDaerah() {}

  /**
   * Tells whether a sekretaris daerah gives to a camat or kepala dinas of his own region. The law
   * of Jakarta is not held; that another region's are not below him says another rule.
   *
   * @param giver the office that gives
   * @param receiver the office that receives
   * @return true for a sekretaris daerah and an office that answers through him
   */
  public static boolean isNotAbove(JabatanWilayah giver, JabatanWilayah receiver) {
    return giver.jabatan() == Jabatan.SEKRETARIS_DAERAH
        && !RegionFacts.isInJakarta(giver.wilayah())
        && SusunanJabatan.isSesuaiWilayah(giver)
        && SusunanJabatan.isSesuaiWilayah(receiver)
        && answersThroughHim(giver, receiver);
  }

  private static boolean answersThroughHim(JabatanWilayah giver, JabatanWilayah receiver) {
    return switch (receiver.jabatan()) {
      case KEPALA_DINAS -> giver.wilayah().equals(receiver.wilayah());
      case CAMAT ->
          giver.wilayah().tingkat() == Tingkat.KABUPATEN_KOTA
              && giver.wilayah().contains(receiver.wilayah());
      default -> false;
    };
  }
}
