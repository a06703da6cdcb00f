package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.RegionTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the parts of an address with the names of an edition. */
final class PartMatcher {

  static final float WRITTEN_OUT = 0.97f;
  private static final float LEAST = 0.5f;

  /** Pakam 1 may be short for Pakam 1 and 2, but is no certain match. */
  private static final float OTHER_NUMBER = 0.6f;

  /** Padang Laweh S is not Padang Laweh, but may be meant for that as well as for another. */
  private static final float OTHER_LETTER = 0.6f;

  /** Jayapura may be short for Jayapura Utara as well as for Jayapura Selatan. */
  private static final float BEGINNING = 0.8f;

  private static final int MOST_ERRORS = 3;
  private static final Match CODE = new Match(1, Optional.empty(), false);

  private final AddressIndex index;
  private final Map<Part, Sought> parts = new HashMap<>();

  PartMatcher(AddressIndex index) {
    this.index = index;
  }

  private Sought sought(Part part) {
    Sought known = parts.get(part);
    if (known == null) {
      known = new Sought(index, part);
      parts.put(part, known);
    }
    return known;
  }

  /** Compares a part with a region of its level. */
  Match match(Part part, int region) {
    if (part.kode().isPresent()) {
      boolean same = index.tree.kode(region).equals(part.kode().get());
      return same ? CODE : Match.NONE;
    }
    return match(sought(part), index.keyOf(region));
  }

  private Match match(Sought sought, int key) {
    Match exact = exact(sought, key);
    if (exact.isExact() || (exact.quality() == 0 && !sought.mayBe(key))) {
      return exact;
    }
    Match known = sought.matches.get(key);
    if (known == null) {
      known = inexact(exact, sought, key);
      sought.matches.put(key, known);
    }
    return known;
  }

  private Match inexact(Match exact, Sought sought, int key) {
    Match best = exact.orBetter(misspelt(sought, key));
    return best.quality() > 0 ? best : abbreviated(sought, key);
  }

  private static Match exact(Sought sought, int key) {
    Match best = Match.NONE;
    for (int i = 0; i < sought.keys.length; i++) {
      if (sought.keys[i] == key) {
        best = best.orBetter(exact(sought.part.forms().get(i)));
      }
    }
    return best;
  }

  private static Match exact(Part.Form form) {
    return switch (form.origin()) {
      case TYPED -> new Match(1, Optional.empty(), form.isWithoutKind());
      case WRITTEN_OUT, COMPLETED ->
          new Match(WRITTEN_OUT, Optional.of(SebabPerbaikan.SINGKATAN), form.isWithoutKind());
      case FORMER, PART_OF_FORMER ->
          new Match(WRITTEN_OUT, Optional.of(SebabPerbaikan.NAMA_LAMA), form.isWithoutKind());
      case ENGLISH ->
          new Match(WRITTEN_OUT, Optional.of(SebabPerbaikan.NAMA_INGGRIS), form.isWithoutKind());
    };
  }

  private Match misspelt(Sought sought, int key) {
    Match best = Match.NONE;
    for (Spelling spelling : sought.spellings) {
      if (!spelling.mayBeMisspelt(index.keys.signature(key), index.keys.length(key))) {
        continue;
      }
      Part.Form form = spelling.form();
      int limit = spelling.tolerated(index.keys.length(key));
      int errors = index.keys.errors(key, spelling.typos(), spelling.signature(), limit);
      if (errors > 0
          && errors <= limit
          && isSameNumber(sought.part, form.key(), key)
          && isSameDirection(sought, form, key)) {
        int length = Math.max(form.key().length(), index.keys.length(key));
        float quality = 1 - 1.25f * errors / (length + 1);
        quality -= form.origin() == Part.Origin.WRITTEN_OUT ? 1 - WRITTEN_OUT : 0;
        quality =
            isSameLetter(sought.part.letter(form), key) ? quality : Math.min(quality, OTHER_LETTER);
        if (quality > LEAST) {
          best =
              best.orBetter(
                  new Match(quality, Optional.of(SebabPerbaikan.EJAAN), form.isWithoutKind()));
        }
      }
    }
    return best;
  }

  /** A letter that is a word of its own is no error in another word, nor left out. */
  private boolean isSameLetter(String letter, int key) {
    return letter.isEmpty() || (index.endsInLetter(key) && index.keys.text(key).endsWith(letter));
  }

  /**
   * A numeral is never a misspelt other one, nor another word: Pakam 1 and Pakam 2 are two places,
   * Were Lima and Were Lama too.
   */
  private boolean isSameNumber(Part part, String one, int key) {
    if (!part.hasNumeralsOf(index.keys.text(key))) {
      return false;
    }
    String digits = digits(one);
    return index.keys.hasDigit(key)
        ? digits.equals(digits(index.keys.text(key)))
        : digits.isEmpty();
  }

  /** Utara is never a misspelt Barat: Ulak Karang Utara and Ulak Karang Barat are two places. */
  private boolean isSameDirection(Sought sought, Part.Form form, int key) {
    // What stands for a direction, such as Utr, is no other one either.
    Set<String> meant = sought.directions();
    if (meant.isEmpty()) {
      return true;
    }
    Set<String> listed = Directions.in(index.keys.text(key));
    if (!listed.containsAll(Directions.in(form.key()))) {
      return false;
    }
    return listed.isEmpty() || !Collections.disjoint(meant, listed);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      // The letter of 2a at the end is part of the number.
      boolean isLettered = i == text.length() - 1 && i > 0 && Character.isDigit(text.charAt(i - 1));
      if (Character.isDigit(text.charAt(i)) || isLettered) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  private Match abbreviated(Sought sought, int key) {
    Match best = Match.NONE;
    for (Spelling spelling : sought.spellings) {
      Part.Form form = spelling.form();
      boolean mayBe = spelling.mayBeAbbreviated(index.keys.signature(key), index.keys.length(key));
      int leftOut = mayBe ? index.keys.abbreviatedBy(key, form.key()) : -1;
      if (leftOut >= 0) {
        float share = (float) form.key().length() / index.keys.length(key);
        boolean isBegin = index.keys.begins(key, form.key());
        float quality = isBegin ? BEGINNING : 0.6f + 0.35f * share - 0.02f * leftOut;
        if (!isSameNumber(sought.part, form.key(), key)) {
          quality = Math.min(quality, OTHER_NUMBER);
        }
        boolean isLettered = !sought.part.letter(form).isEmpty();
        if (isLettered && sought.part.tingkat().compareTo(Tingkat.KABUPATEN_KOTA) > 0) {
          quality = Math.min(quality, OTHER_LETTER);
        }
        if (quality > LEAST && isSameDirection(sought, form, key)) {
          best =
              best.orBetter(
                  new Match(quality, Optional.of(SebabPerbaikan.SINGKATAN), form.isWithoutKind()));
        }
      }
    }
    return best;
  }

  /**
   * Finds the regions of the level of a part inside a region that agree with it: those of exactly
   * this name if there are any, otherwise all that are similar.
   *
   * @param around the region, or {@link RegionTree#NONE} for the whole country
   */
  List<Integer> find(Part part, int around) {
    Sought sought = sought(part);
    List<Integer> known = sought.found.get(around);
    if (known == null) {
      known = search(sought, around);
      sought.found.put(around, known);
    }
    return known;
  }

  private List<Integer> search(Sought sought, int around) {
    Part part = sought.part;
    List<Integer> found = findExactly(part, around);
    if (!found.isEmpty() || part.kode().isPresent()) {
      return found;
    }
    boolean isFew = around != RegionTree.NONE || part.tingkat().compareTo(Tingkat.KECAMATAN) < 0;
    if (isFew) {
      int region = around == RegionTree.NONE ? 0 : around;
      int end = around == RegionTree.NONE ? index.tree.size() : index.tree.end(around);
      while (region < end) {
        int order = index.tree.tingkat(region).compareTo(part.tingkat());
        if (order == 0 && match(sought, index.keyOf(region)).quality() > 0) {
          found.add(region);
        }
        region = order >= 0 ? index.tree.end(region) : region + 1;
      }
    } else {
      findSimilar(sought, found);
    }
    return found;
  }

  /** Returns how well the best region of the country agrees with a part. */
  float mostQuality(Part part) {
    if (part.kode().isPresent()) {
      return 1;
    }
    float most = 0;
    for (int region : find(part, RegionTree.NONE)) {
      most = Math.max(most, match(part, region).quality());
    }
    return most;
  }

  /**
   * Says whether some region of the country agrees so well with a part that the part may be its
   * name.
   */
  boolean isLike(Part part, float quality) {
    Sought sought = sought(part);
    if (sought.mayBeWrong.isEmpty()) {
      sought.mayBeWrong =
          Optional.of(
              find(part, RegionTree.NONE).stream()
                  .anyMatch(region -> match(part, region).quality() >= quality));
    }
    return sought.mayBeWrong.get();
  }

  /** Finds the regions inside a region that have exactly the name or code of a part. */
  List<Integer> findExactly(Part part, int around) {
    int from = around == RegionTree.NONE ? 0 : around;
    int to = around == RegionTree.NONE ? index.tree.size() : index.tree.end(around);
    List<Integer> found = new ArrayList<>();
    if (part.kode().isPresent()) {
      int region = index.tree.find(part.kode().get());
      if (region >= from && region < to) {
        found.add(region);
      }
      return found;
    }
    for (int key : sought(part).keys) {
      if (key >= 0) {
        for (int i = index.regions.firstNotBefore(key, from); i < index.regions.end(key); i++) {
          int region = index.regions.at(i);
          if (region >= to) {
            break;
          }
          if (index.tree.tingkat(region) == part.tingkat() && !found.contains(region)) {
            found.add(region);
          }
        }
      }
    }
    return found;
  }

  /**
   * Finds the regions of the country that have exactly the name of a part, of its level or of an
   * upper one below the provinsi; where the kind is given, those of the level alone.
   */
  List<Integer> namesakes(Part part) {
    List<Integer> found = new ArrayList<>();
    for (Part.Form form : part.forms()) {
      int key = form.origin() == Part.Origin.TYPED ? index.keys.find(form.key()) : -1;
      for (int i = key < 0 ? 0 : index.regions.start(key);
          key >= 0 && i < index.regions.end(key);
          i++) {
        Tingkat tingkat = index.tree.tingkat(index.regions.at(i));
        boolean isUpper =
            part.kind().isEmpty()
                && tingkat != Tingkat.PROVINSI
                && tingkat.compareTo(part.tingkat()) < 0;
        if (isUpper || tingkat == part.tingkat()) {
          found.add(index.regions.at(i));
        }
      }
    }
    return found;
  }

  /** Finds the regions of the country whose names are similar, by their keys. */
  private void findSimilar(Sought sought, List<Integer> similar) {
    Part part = sought.part;
    BitSet keys = new BitSet();
    for (Part.Form form : part.forms()) {
      if (part.mayBeMisspelt(form)) {
        int most = mostErrors(part, form.key().length());
        if (most > 0) {
          index.keys.similar(form.key(), most, (key, errors) -> keys.set(key));
        }
        index.keys.abbreviated(form.key(), (key, leftOut) -> keys.set(key));
      }
    }
    for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
      if (index.has(part.tingkat(), key) && match(sought, key).quality() > 0) {
        for (int i = index.regions.start(key); i < index.regions.end(key); i++) {
          int region = index.regions.at(i);
          if (index.tree.tingkat(region) == part.tingkat()) {
            similar.add(region);
          }
        }
      }
    }
  }

  /**
   * Returns how many errors a name may have to be looked at: what is tolerated, or more where it
   * may be much longer than another form that abbreviates it.
   */
  private static int mostErrors(Part part, int length) {
    for (Part.Form form : part.forms()) {
      if (3 * form.key().length() < length + MOST_ERRORS) {
        return MOST_ERRORS;
      }
    }
    return Spelling.ofLength(length);
  }
}
