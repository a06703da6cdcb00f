package id.pamong.wilayah.search;

/** How a word that was typed agrees with the word of a name, the closest first. */
public enum MatchKind {
  /** The code of the region was typed: {@code 93.01}. */
  CODE,
  /** The same word, apart from case, accents, apostrophes and the kind of numeral. */
  EXACT,
  /** The same letters, parted otherwise: {@code Karangpilang} and {@code Karang Pilang}. */
  JOINED,
  /** One stands for the other: {@code Tj.} and {@code Tanjung}. */
  ABBREVIATION,
  /** The name was typed in English: {@code East Java} and {@code Jawa Timur}. */
  ENGLISH,
  /** What was typed is a former name of a region above: {@code Mamuju Utara} and Pasangkayu. */
  FORMER_NAME,
  /** The word begins with what was typed. */
  PREFIX,
  /** The two differ by typing errors. */
  TYPO,
  /** The word tells the kind of the region: {@code Kec.} before the name of a kecamatan. */
  LEVEL,
  /** The word agrees with nothing in the names of the region and of those above it. */
  NONE
}
