package id.pamong.pemerintahan.penataan;

import java.util.Optional;

/**
 * A deliberation, with how many of its members took part. Immutable and thread-safe.
 *
 * <p>Source: UU 23/2014 Pasal 222 ayat (4); PP 17/2018 Pasal 6, 9 and 22; PP 19/2008 Pasal 4 huruf
 * c and d.
 *
 * @param forum the body
 * @param seluruhnya how many members it has
 * @param hadir how many of them attended or decided
 * @param sepakat whether it agreed, if stated
 */
public record Musyawarah(
    ForumMusyawarah forum, int seluruhnya, int hadir, Optional<Boolean> sepakat) {

  /** Refuses negative counts. */
  public Musyawarah {
    if (seluruhnya < 0 || hadir < 0) {
      throw new IllegalArgumentException("counts of a musyawarah must not be negative");
    }
  }
}
