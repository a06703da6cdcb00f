package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;

/**
 * A set of levels. Immutable.
 *
 * @param bits one for each level, the provinsi first
 */
record Levels(int bits) {

  private static final Levels[] ALL = all();

  static final Levels NONE = ALL[0];

  private static Levels[] all() {
    Levels[] all = new Levels[1 << Tingkat.values().length];
    for (int bits = 0; bits < all.length; bits++) {
      all[bits] = new Levels(bits);
    }
    return all;
  }

  static Levels of(int bits) {
    return ALL[bits];
  }

  boolean has(Tingkat tingkat) {
    return (bits & bit(tingkat)) != 0;
  }

  Levels and(Tingkat tingkat) {
    return of(bits | bit(tingkat));
  }

  Levels and(Levels others) {
    return of(bits | others.bits);
  }

  private static int bit(Tingkat tingkat) {
    return switch (tingkat) {
      case PROVINSI -> 1;
      case KABUPATEN_KOTA -> 2;
      case KECAMATAN -> 4;
      case DESA_KELURAHAN -> 8;
    };
  }
}
