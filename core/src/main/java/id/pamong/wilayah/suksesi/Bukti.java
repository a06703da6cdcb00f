package id.pamong.wilayah.suksesi;

/**
 * What a succession rests on, strongest first. Names are compared without regard to capitals,
 * blanks, apostrophes and the kind of numeral; they are never compared nationwide.
 *
 * <p>Source: of this library.
 */
public enum Bukti {
  /** Both editions have the code, and nothing speaks against its being the same region. */
  KODE_SAMA,
  /** A law, regulation or decree states it; the basis names it. */
  HUKUM,
  /**
   * A kecamatan of the kabupaten or kota that the old one became, which shares more than half of
   * the villages of each, by their names. A kecamatan is its villages: two whose names were swapped
   * did not swap places.
   */
  ISI_SAMA,
  /** A village of equal name, the only one, inside the kecamatan that the old one became. */
  NAMA_SAMA_SEKECAMATAN,
  /** A village of similar name, the only one, inside the kecamatan that the old one became. */
  NAMA_MIRIP_SEKECAMATAN,
  /**
   * A kecamatan of equal name in the kabupaten or kota that the old one became; or a village whose
   * name is the only equal one both among those that the kabupaten or kota lost and among those
   * that it gained.
   */
  NAMA_SAMA_SEKABUPATEN,
  /** As {@link #NAMA_SAMA_SEKABUPATEN}, with a similar name. */
  NAMA_MIRIP_SEKABUPATEN,
  /**
   * A kabupaten or kota of equal name and kind, the only one among the codes that are new in the
   * provinsi or stand in a new provinsi.
   */
  NAMA_SAMA_SEPROVINSI,
  /** Nothing speaks for any successor. */
  TIDAK_ADA;

  /**
   * Returns the weaker of two grades, which is the grade of a path that needs both.
   *
   * @param other another grade
   * @return this one or the other
   */
  public Bukti weaker(Bukti other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Says whether this grade rests on names alone.
   *
   * @return true for the grades of equal and of similar names, and of equal villages
   */
  public boolean isNama() {
    return switch (this) {
      case KODE_SAMA, HUKUM, TIDAK_ADA -> false;
      case ISI_SAMA,
          NAMA_SAMA_SEKECAMATAN,
          NAMA_MIRIP_SEKECAMATAN,
          NAMA_SAMA_SEKABUPATEN,
          NAMA_MIRIP_SEKABUPATEN,
          NAMA_SAMA_SEPROVINSI ->
          true;
    };
  }
}
