package id.pamong.testing;

/** A way in which people get a name wrong when they type it. */
public enum Distortion {
  /** Two neighbouring letters change places: {@code Merauek}. */
  SWAP,
  /** A letter is left out: {@code Meruke}. */
  DROP,
  /** A letter is replaced by another: {@code Merauje}. */
  SUBSTITUTION,
  /** A word is shortened: {@code Tj. Priok}, {@code Mrk}. */
  ABBREVIATION
}
