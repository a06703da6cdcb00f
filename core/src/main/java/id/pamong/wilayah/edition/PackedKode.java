package id.pamong.wilayah.edition;

import id.pamong.wilayah.Tingkat;

/** Arithmetic on {@code KodeWilayah.packed()}, for tables of many codes. */
final class PackedKode {

  private static final int VILLAGE_BITS = 12;
  private static final int PART_BITS = 7;

  private PackedKode() {}

  /** Returns how many of the last bits are free for what lies inside a region of this code. */
  static int freeBits(long packed) {
    if ((packed & mask(VILLAGE_BITS)) != 0) {
      return 0;
    }
    if ((packed & mask(VILLAGE_BITS + PART_BITS)) != 0) {
      return VILLAGE_BITS;
    }
    return (packed & mask(VILLAGE_BITS + 2 * PART_BITS)) != 0
        ? VILLAGE_BITS + PART_BITS
        : VILLAGE_BITS + 2 * PART_BITS;
  }

  /** Returns the level as a number, 0 for a provinsi. */
  static int level(long packed) {
    return switch (freeBits(packed)) {
      case 0 -> 3;
      case VILLAGE_BITS -> 2;
      case VILLAGE_BITS + PART_BITS -> 1;
      default -> 0;
    };
  }

  static Tingkat tingkat(long packed) {
    return switch (level(packed)) {
      case 0 -> Tingkat.PROVINSI;
      case 1 -> Tingkat.KABUPATEN_KOTA;
      case 2 -> Tingkat.KECAMATAN;
      default -> Tingkat.DESA_KELURAHAN;
    };
  }

  /** Returns the code one level up, 0 for a provinsi. */
  static long induk(long packed) {
    int bits = freeBits(packed);
    int up = bits == 0 ? VILLAGE_BITS : bits + PART_BITS;
    return up > VILLAGE_BITS + 2 * PART_BITS ? 0 : packed >> up << up;
  }

  /** Returns the first number after all codes inside a region. */
  static long end(long packed) {
    return packed + (1L << freeBits(packed));
  }

  private static long mask(int bits) {
    return (1L << bits) - 1;
  }
}
