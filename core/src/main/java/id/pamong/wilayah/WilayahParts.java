package id.pamong.wilayah;

/** The checks that the constructors of all regions share. */
final class WilayahParts {

  private WilayahParts() {}

  static void check(boolean kindFits, String kind, KodeWilayah kode, String nama) {
    if (!kindFits) {
      throw new IllegalArgumentException(
          "code of a " + kind + " must be of this kind, but was '" + kode + "'");
    }
    if (nama.isBlank()) {
      throw new IllegalArgumentException(
          "name of region " + kode + " must not be blank, but was '" + nama + "'");
    }
  }
}
