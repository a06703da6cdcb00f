package id.pamong.wilayah.alamat;

/** In which way the chunks of an address are given to its parts. */
enum ReadingStyle {
  /** As most addresses are written: from the village up, each kind before its name. */
  USUAL,
  /** A word of a kind that may begin a name does: Kota Baru, Negeri Katon. */
  KINDS_ARE_NAMES,
  /** What follows the word of a kind is one name, be it on the list or not. */
  WHOLE_KINDS,
  /** Several names may stand in a chunk, from the village up. */
  SEVERAL_IN_A_CHUNK,
  /** Several names may stand in a chunk, from the provinsi down. */
  SEVERAL_IN_A_CHUNK_FROM_TOP,
  /** From the provinsi down. */
  FROM_TOP,
  /** From the provinsi down, and words of kinds begin names. */
  FROM_TOP_KINDS_ARE_NAMES,
  /** What is left over, or looks like a street, is the misspelt name of a village. */
  REST_IS_VILLAGE;

  boolean areKindsNames() {
    return this == KINDS_ARE_NAMES || this == FROM_TOP_KINDS_ARE_NAMES;
  }

  boolean isFromTop() {
    return this == FROM_TOP
        || this == FROM_TOP_KINDS_ARE_NAMES
        || this == SEVERAL_IN_A_CHUNK_FROM_TOP;
  }

  boolean areSeveralInAChunk() {
    return this == SEVERAL_IN_A_CHUNK || this == SEVERAL_IN_A_CHUNK_FROM_TOP;
  }
}
