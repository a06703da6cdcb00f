package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.RegionTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Compares the parts of an address with the names of an edition. */
final class PartMatcher {

  static final float WRITTEN_OUT = 0.97f;
  private static final float LEAST = 0.5f;

  /** Pakam 1 may be short for Pakam 1 and 2, but is no certain match. */
  private static final float OTHER_NUMBER = 0.6f;

  /** Jayapura may be short for Jayapura Utara as well as for Jayapura Selatan. */
  private static final float BEGINNING = 0.8f;

  private static final int MOST_ERRORS = 3;
  private static final int SHORTEST_ABBREVIATION = 2;

  private final AddressIndex index;
  private final Map<Place, Match> matches = new HashMap<>();
  private final Map<Place, List<Integer>> found = new HashMap<>();

  /** Of each part its forms that may be misspelt. */
  private final Map<Part, List<Spelling>> spellings = new HashMap<>();

  /** Of each part the keys of its forms that are names, -1 for the others. */
  private final Map<Part, int[]> keysOfForms = new HashMap<>();

  /** A part, and a region or the key of one. */
  private record Place(Part part, int at) {}

  PartMatcher(AddressIndex index) {
    this.index = index;
  }

  /** Compares a part with a region of its level. */
  Match match(Part part, int region) {
    if (part.kode().isPresent()) {
      boolean same = index.tree.kode(region).equals(part.kode().get());
      return same ? new Match(1, Optional.empty(), false) : Match.NONE;
    }
    Match exact = exact(part, region);
    return exact.isExact()
        ? exact
        : matches.computeIfAbsent(
            new Place(part, index.keyOf(region)), missing -> inexact(exact, part, region));
  }

  private Match inexact(Match exact, Part part, int region) {
    Match best = exact.orBetter(misspelt(part, region));
    return best.quality() > 0 ? best : abbreviated(part, region);
  }

  private Match exact(Part part, int region) {
    int key = index.keyOf(region);
    int[] keys = keysOfForms(part);
    Match best = Match.NONE;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == key) {
        best = best.orBetter(exact(part.forms().get(i)));
      }
    }
    return best;
  }

  private int[] keysOfForms(Part part) {
    int[] known = keysOfForms.get(part);
    if (known == null) {
      known = new int[part.forms().size()];
      for (int i = 0; i < known.length; i++) {
        known[i] = index.keys.find(part.forms().get(i).key());
      }
      keysOfForms.put(part, known);
    }
    return known;
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

  private Match misspelt(Part part, int region) {
    int key = index.keyOf(region);
    Match best = Match.NONE;
    for (Spelling spelling : spellings.computeIfAbsent(part, Spelling::of)) {
      Part.Form form = spelling.form();
      int limit = tolerated(Math.min(form.key().length(), index.keys.length(key)));
      if (limit > 0) {
        int errors = index.keys.errors(key, spelling.typos(), spelling.signature(), limit);
        if (errors > 0
            && errors <= limit
            && isSameNumber(form.key(), key)
            && isSameDirection(part, form, key)) {
          int length = Math.max(form.key().length(), index.keys.length(key));
          float quality = 1 - 1.25f * errors / (length + 1);
          quality -= form.origin() == Part.Origin.WRITTEN_OUT ? 1 - WRITTEN_OUT : 0;
          if (quality > LEAST) {
            best =
                best.orBetter(
                    new Match(quality, Optional.of(SebabPerbaikan.EJAAN), form.isWithoutKind()));
          }
        }
      }
    }
    return best;
  }

  /** A numeral is never a misspelt other one: Pakam 1 and Pakam 2 are two places. */
  private boolean isSameNumber(String one, int key) {
    String digits = digits(one);
    return index.keys.hasDigit(key)
        ? digits.equals(digits(index.keys.text(key)))
        : digits.isEmpty();
  }

  /** Utara is never a misspelt Barat: Ulak Karang Utara and Ulak Karang Barat are two places. */
  private boolean isSameDirection(Part part, Part.Form form, int key) {
    Set<String> listed = Directions.in(index.keys.text(key));
    if (!listed.containsAll(Directions.in(form.key()))) {
      return false;
    }
    // What stands for a direction, such as Utr, is no other one either.
    Set<String> meant = new HashSet<>();
    part.forms().forEach(other -> meant.addAll(Directions.in(other.key())));
    return meant.isEmpty() || listed.isEmpty() || !Collections.disjoint(meant, listed);
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

  /** Among siblings more errors can be told apart than in the whole country. */
  private static int tolerated(int length) {
    return length < 3 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3;
  }

  private Match abbreviated(Part part, int region) {
    int key = index.keyOf(region);
    Match best = Match.NONE;
    for (Part.Form form : part.forms()) {
      if (part.mayBeMisspelt(form) && form.key().length() >= SHORTEST_ABBREVIATION) {
        int leftOut = index.keys.abbreviatedBy(key, form.key());
        float share = (float) form.key().length() / index.keys.length(key);
        boolean isBegin = leftOut >= 0 && index.keys.begins(key, form.key());
        float quality = isBegin ? BEGINNING : 0.6f + 0.35f * share - 0.02f * leftOut;
        if (leftOut >= 0 && !isSameNumber(form.key(), key)) {
          quality = Math.min(quality, OTHER_NUMBER);
        }
        if (leftOut >= 0 && quality > LEAST && isSameDirection(part, form, key)) {
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
    return found.computeIfAbsent(new Place(part, around), missing -> search(part, around));
  }

  private List<Integer> search(Part part, int around) {
    List<Integer> found = findExactly(part, around);
    if (!found.isEmpty() || part.kode().isPresent()) {
      return found;
    }
    boolean isFew = around != RegionTree.NONE || part.tingkat().compareTo(Tingkat.KECAMATAN) < 0;
    if (isFew) {
      eachOfLevel(
          part,
          around,
          region -> {
            if (match(part, region).quality() > 0) {
              found.add(region);
            }
          });
    } else {
      findSimilar(part, found);
    }
    return found;
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
    for (int key : keysOfForms(part)) {
      if (key >= 0) {
        for (int i = index.regions.start(key); i < index.regions.end(key); i++) {
          int region = index.regions.at(i);
          boolean isInside = region >= from && region < to;
          if (isInside && index.tree.tingkat(region) == part.tingkat() && !found.contains(region)) {
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
  private void findSimilar(Part part, List<Integer> similar) {
    BitSet keys = new BitSet();
    for (Part.Form form : part.forms()) {
      if (part.mayBeMisspelt(form)) {
        index.keys.similar(form.key(), MOST_ERRORS, (key, errors) -> keys.set(key));
        index.keys.abbreviated(form.key(), (key, leftOut) -> keys.set(key));
      }
    }
    for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
      for (int i = index.regions.start(key); i < index.regions.end(key); i++) {
        int region = index.regions.at(i);
        if (index.tree.tingkat(region) == part.tingkat() && match(part, region).quality() > 0) {
          similar.add(region);
        }
      }
    }
  }

  private void eachOfLevel(Part part, int around, IntConsumer action) {
    int region = around == RegionTree.NONE ? 0 : around;
    int end = around == RegionTree.NONE ? index.tree.size() : index.tree.end(around);
    while (region < end) {
      int order = index.tree.tingkat(region).compareTo(part.tingkat());
      if (order == 0) {
        action.accept(region);
      }
      region = order >= 0 ? index.tree.end(region) : region + 1;
    }
  }
}
