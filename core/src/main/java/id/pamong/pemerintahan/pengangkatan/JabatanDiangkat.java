package id.pamong.pemerintahan.pengangkatan;

import id.pamong.wilayah.Tingkat;

/**
 * An office that the head of the kabupaten or kota fills.
 *
 * <p>Source: UU 23/2014 Pasal 224 ayat (2) and Pasal 229 ayat (3).
 */
public enum JabatanDiangkat {
  /** Leads a kecamatan. */
  CAMAT(Tingkat.KECAMATAN),
  /** Leads a kelurahan. */
  LURAH(Tingkat.DESA_KELURAHAN);

  private final Tingkat tingkat;

  JabatanDiangkat(Tingkat tingkat) {
    this.tingkat = tingkat;
  }

  /**
   * Returns the level of the region that the office serves.
   *
   * @return the level
   */
  public Tingkat tingkat() {
    return tingkat;
  }
}
