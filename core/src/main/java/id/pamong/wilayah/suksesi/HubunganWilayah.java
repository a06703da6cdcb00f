package id.pamong.wilayah.suksesi;

/**
 * How a region of one edition and a region of the next one hang together.
 *
 * <p>Source: Permendagri 58/2021 on changes of codes; the reading of lists is of this library.
 */
public enum HubunganWilayah {
  /** The same region under the same code. */
  TETAP,
  /** The same region under the same code, with a name that an instrument of law changed. */
  GANTI_NAMA,
  /** The same region under another code. */
  GANTI_KODE,
  /** The same region under another code, since it became a kelurahan, a desa or a desa adat. */
  GANTI_STATUS,
  /** Several regions became one. */
  GABUNG,
  /** A region ended and was divided among several. */
  PISAH,
  /** The old region is one of several that cannot be told apart. */
  MUNGKIN,
  /** The new region was carved out of the old one, which goes on. Never a successor. */
  PECAHAN,
  /** The old region was abolished. */
  HAPUS,
  /** The code of the old region ended, and no successor is known. */
  TANPA_PENERUS,
  /** The code of the new region began, and nothing is known of where it came from. */
  TANPA_ASAL;

  /**
   * Says whether the new region takes the place of the old one, surely or possibly.
   *
   * @return false for {@link #PECAHAN} and for what has one side only
   */
  public boolean isPenerus() {
    return switch (this) {
      case TETAP, GANTI_NAMA, GANTI_KODE, GANTI_STATUS, GABUNG, PISAH, MUNGKIN -> true;
      case PECAHAN, HAPUS, TANPA_PENERUS, TANPA_ASAL -> false;
    };
  }

  /**
   * Says whether this ends the old code's standing for its region.
   *
   * @return true for another code, a merger, a division and an end
   */
  public boolean isEndOfCode() {
    return switch (this) {
      case GANTI_KODE, GANTI_STATUS, GABUNG, PISAH, MUNGKIN, HAPUS, TANPA_PENERUS -> true;
      case TETAP, GANTI_NAMA, PECAHAN, TANPA_ASAL -> false;
    };
  }
}
