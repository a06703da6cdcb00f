package id.pamong.wewenang.syarat;

/**
 * The places in a list of conditions that are not met.
 *
 * @param bits a bit for each of the first 64 places
 * @param isWhole whether the bits tell all; else every place from 64 on may be unmet
 */
record Unmet(long bits, boolean isWhole) {

  static final Unmet NONE = new Unmet(0, true);

  /** Returns the first place from one on that may be unmet; a large number if there is none. */
  int next(int from) {
    if (from < Long.SIZE) {
      long left = bits >>> from << from;
      if (left != 0) {
        return Long.numberOfTrailingZeros(left);
      }
    }
    return isWhole ? Integer.MAX_VALUE : Math.max(from, Long.SIZE);
  }

  /** Returns these places with one more. */
  Unmet with(int place) {
    return place < Long.SIZE ? new Unmet(bits | 1L << place, isWhole) : new Unmet(bits, false);
  }
}
