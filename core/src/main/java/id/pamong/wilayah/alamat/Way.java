package id.pamong.wilayah.alamat;

import java.util.List;
import java.util.Set;

/**
 * One way to read a text as an address.
 *
 * @param alamat the parts
 * @param leftAside what is no name of a region
 * @param unexplained how many words were left aside that nothing explains
 * @param others names of other regions that were left aside, which may contradict the parts
 * @param isGuess whether the way counts only if it leads to a region
 */
record Way(
    Alamat alamat,
    Set<JenisSisa> leftAside,
    int unexplained,
    List<OtherName> others,
    boolean isGuess) {

  Way {
    leftAside = Set.copyOf(leftAside);
    others = List.copyOf(others);
  }
}
