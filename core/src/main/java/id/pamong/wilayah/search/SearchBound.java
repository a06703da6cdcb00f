package id.pamong.wilayah.search;

/** A bound that a search came up against, so that something was left aside. */
public enum SearchBound {
  /** Only the first 1,000 characters of the text were read. */
  TEXT,
  /** Only the first 24 words were looked for, and of each the first 40 letters. */
  WORDS,
  /** Words that many regions have were not followed to the last region. */
  CANDIDATES,
  /** There are more hits than were asked for. */
  LIMIT
}
