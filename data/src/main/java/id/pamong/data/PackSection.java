package id.pamong.data;

/** The places of the sections in a pack; see {@link WilayahPack}. */
final class PackSection {

  static final int EDITIONS = 0;
  static final int NUMBERS = 1;
  static final int MASKS = 2;
  static final int LENGTHS = 3;
  static final int CHILD_COUNTS = 4;
  static final int NAME_SPANS = 5;
  static final int NAMES = 6;
  static final int OTHER_KEYS = 7;
  static final int OTHER_LENGTHS = 8;
  static final int OTHER_NAMES = 9;
  static final int COUNT = 10;

  private PackSection() {}
}
