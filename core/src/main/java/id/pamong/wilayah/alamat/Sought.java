package id.pamong.wilayah.alamat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part made ready to be compared with many names of an edition, with what was found out about it.
 * Not thread-safe.
 */
final class Sought {

  final Part part;

  /** The keys of the forms that are names, -1 for the others. */
  final int[] keys;

  /** The forms that may be misspelt or abbreviations. */
  final List<Spelling> spellings;

  /** By the key of a name. */
  final Map<Integer, Match> matches = new HashMap<>();

  /** By the region around. */
  final Map<Integer, List<Integer>> found = new HashMap<>();

  /** Whether some name of the country is so similar that the part can be a wrong one. */
  Optional<Boolean> mayBeWrong = Optional.empty();

  private final AddressIndex index;
  private Optional<Set<String>> directions = Optional.empty();

  Sought(AddressIndex index, Part part) {
    this.index = index;
    this.part = part;
    this.keys = new int[part.forms().size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = index.keys.find(part.forms().get(i).key());
    }
    this.spellings = part.spellings();
  }

  /** Returns the directions in any form. */
  Set<String> directions() {
    if (directions.isEmpty()) {
      Set<String> all = new HashSet<>();
      part.forms().forEach(form -> all.addAll(Directions.in(form.key())));
      directions = Optional.of(all);
    }
    return directions.get();
  }

  /** Says whether a name may be a form that is misspelt or abbreviated; false is certain. */
  boolean mayBe(int key) {
    long signature = index.keys.signature(key);
    for (Spelling spelling : spellings) {
      // Most names differ in so many letters that their lengths need not be fetched.
      if (spelling.mayHaveLetters(signature)
          && (spelling.mayBeMisspelt(signature, index.keys.length(key))
              || spelling.mayBeAbbreviated(signature, index.keys.length(key)))) {
        return true;
      }
    }
    return false;
  }
}
