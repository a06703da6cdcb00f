package id.pamong.wilayah.alamat;

import java.util.Set;

/**
 * One way to read a text as an address.
 *
 * @param alamat the parts
 * @param leftAside what is no name of a region
 * @param unexplained how many words were left aside that nothing explains
 * @param isGuess whether the way counts only if it leads to a region
 */
record Way(Alamat alamat, Set<JenisSisa> leftAside, int unexplained, boolean isGuess) {

  Way {
    leftAside = Set.copyOf(leftAside);
  }
}
