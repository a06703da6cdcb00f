package id.pamong.wilayah;

/** What all regions have: a code, an edition, and a name or where to read it. */
abstract class NamedWilayah {

  private final KodeWilayah kode;

  /** The name, or the {@link NameSource} that has it. */
  private final Object nama;

  private final WilayahEdition edisi;

  NamedWilayah(boolean kindFits, String kind, KodeWilayah kode, Object nama, WilayahEdition edisi) {
    if (!kindFits) {
      throw new IllegalArgumentException(
          "code of a " + kind + " must be of this kind, but was '" + kode + "'");
    }
    this.kode = kode;
    this.nama = nama;
    this.edisi = edisi;
  }

  static Object check(KodeWilayah kode, String nama) {
    if (nama.isBlank()) {
      throw new IllegalArgumentException(
          "name of region " + kode + " must not be blank, but was '" + nama + "'");
    }
    return nama;
  }

  /**
   * Returns the code.
   *
   * @return a code of this region's kind
   */
  public KodeWilayah kode() {
    return kode;
  }

  /**
   * Returns the name as the edition has it, after the repairs that the data list.
   *
   * @return such as {@code Jawa Timur}, {@code Kota Surabaya}, {@code Karang Pilang}
   */
  public String nama() {
    return nama instanceof NameSource source ? source.name(kode, edisi) : (String) nama;
  }

  /**
   * Returns the edition of the official list that has this region.
   *
   * @return the edition
   */
  public WilayahEdition edisi() {
    return edisi;
  }

  /**
   * Says whether another region has the same code, name and edition.
   *
   * @param other any object
   * @return true for the same region
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof NamedWilayah wilayah
        && kode.equals(wilayah.kode)
        && edisi.equals(wilayah.edisi)
        && nama().equals(wilayah.nama());
  }

  @Override
  public int hashCode() {
    return 31 * kode.hashCode() + edisi.id().hashCode();
  }

  /**
   * Returns the kind with code, name and edition.
   *
   * @return such as {@code Desa[kode=91.03.02.2001, nama=Nolokla, edisi=permendagri-72-2019]}
   */
  @Override
  public String toString() {
    return getClass().getSimpleName()
        + "[kode="
        + kode
        + ", nama="
        + nama()
        + ", edisi="
        + edisi
        + "]";
  }
}
