package id.pamong.validation.kepaladaerah;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.mandat.SusunanJabatan;

/**
 * One who signs, by how he stands to the work of a head of region. A penjabat, whom the President
 * or the Menteri appoints, signs as the head; a Plh or Plt of a head is his wakil or the sekretaris
 * daerah, or comes to nothing of his work.
 *
 * <p>Source: UU 23/2014 Pasal 65 ayat (4) to (6), 86 and 88.
 */
public enum Signer {
  /** The head himself, or a penjabat. */
  HEAD,
  /** The wakil, who has tasks and authority of the head while the head cannot. */
  DEPUTY,
  /** The sekretaris daerah, who has the daily work where the wakil cannot either. */
  SECRETARY,
  /** Another, to whom nothing of that work comes. */
  OTHER;

  /**
   * Returns how an office stands to the work of the head of its region.
   *
   * @param office the office, such as a wakil bupati of 35.12
   * @return the way; {@link #OTHER} for the wali kota and bupati of Jakarta, who are no heads
   */
  public static Signer of(JabatanWilayah office) {
    if (SusunanJabatan.isKepalaDaerah(office)) {
      return HEAD;
    }
    return switch (office.jabatan()) {
      case WAKIL_GUBERNUR, WAKIL_BUPATI, WAKIL_WALI_KOTA -> DEPUTY;
      case SEKRETARIS_DAERAH -> SECRETARY;
      default -> OTHER;
    };
  }
}
