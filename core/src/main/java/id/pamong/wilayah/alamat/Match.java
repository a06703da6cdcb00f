package id.pamong.wilayah.alamat;

import java.util.Optional;

/**
 * How well a part of an address agrees with the name of a region.
 *
 * @param quality 1 if it is the same, 0 if it has nothing in common
 * @param sebab what is wrong with the spelling
 * @param isKindRead whether a word of a kind before the name was read as such
 */
record Match(float quality, Optional<SebabPerbaikan> sebab, boolean isKindRead) {

  static final Match NONE = new Match(0, Optional.empty(), false);

  boolean isExact() {
    return quality == 1;
  }

  Match orBetter(Match other) {
    return other.quality > quality ? other : this;
  }
}
