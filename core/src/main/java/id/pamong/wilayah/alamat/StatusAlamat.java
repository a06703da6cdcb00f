package id.pamong.wilayah.alamat;

/** How an address was understood. */
public enum StatusAlamat {
  /** Every part that was given agrees with one region and with those above it. */
  COCOK,
  /** One region is meant, but something given was wrong; each cause is told. */
  DIPERBAIKI,
  /** Several regions may be meant, or it is not certain enough which; none is chosen. */
  RAGU,
  /** No region agrees well enough; the candidates are the nearest there is, if any. */
  TIDAK_DITEMUKAN;

  /**
   * Says whether one region was found.
   *
   * @return true for {@link #COCOK} and {@link #DIPERBAIKI}
   */
  public boolean isFound() {
    return this == COCOK || this == DIPERBAIKI;
  }
}
