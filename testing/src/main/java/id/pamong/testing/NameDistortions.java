package id.pamong.testing;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Mistypes names of regions, to measure searches and to test forms with. The same seed gives the
 * same errors on every machine.
 *
 * <p>Only letters are touched, each of a word as likely as any other, the first one too; but an
 * abbreviation keeps the first. A word keeps two letters at least. A name without a word of three
 * letters is left as it is. Not thread-safe.
 */
public final class NameDistortions {

  private static final List<Distortion> KINDS = List.of(Distortion.values());

  /** Of twenty drawn names so many are of each level; there are few provinsi and many villages. */
  private static final Map<Tingkat, Integer> SHARES =
      new EnumMap<>(
          Map.of(
              Tingkat.PROVINSI, 1,
              Tingkat.KABUPATEN_KOTA, 3,
              Tingkat.KECAMATAN, 6,
              Tingkat.DESA_KELURAHAN, 10));

  private final SplittableRandom random;

  private NameDistortions(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * Makes a source of errors.
   *
   * @param seed any number
   * @return the source
   */
  public static NameDistortions seeded(long seed) {
    return new NameDistortions(seed);
  }

  /**
   * Draws regions of an edition and mistypes their names: the provinsi by turns, so that each has
   * as many as any other; of twenty regions one provinsi, three kabupaten or kota, six kecamatan
   * and ten villages; the kinds of errors by turns; every third name with two errors.
   *
   * @param catalog the regions
   * @param edition one of its editions
   * @param count how many, 0 or more
   * @return the names, of which some may name several regions
   */
  public List<DistortedName> draw(WilayahCatalog catalog, WilayahEdition edition, int count) {
    List<Wilayah> provinces = catalog.all(Tingkat.PROVINSI, edition).toList();
    List<DistortedName> drawn = new ArrayList<>(count);
    for (int i = 0; drawn.size() < count; i++) {
      Wilayah wilayah = provinces.get(i % provinces.size());
      Tingkat tingkat = level(drawn.size() % 20);
      while (wilayah.tingkat() != tingkat) {
        List<Wilayah> children = catalog.children(wilayah);
        if (children.isEmpty()) {
          break;
        }
        wilayah = children.get(random.nextInt(children.size()));
      }
      Distortion first = KINDS.get(drawn.size() % KINDS.size());
      List<Distortion> distortions =
          drawn.size() % 3 == 0 ? List.of(first, KINDS.get(random.nextInt(3))) : List.of(first);
      String text = distort(wilayah.nama(), distortions);
      if (wilayah.tingkat() == tingkat && !text.equals(wilayah.nama())) {
        drawn.add(new DistortedName(wilayah, text, distortions));
      }
    }
    return List.copyOf(drawn);
  }

  private static Tingkat level(int turn) {
    int left = turn;
    for (Map.Entry<Tingkat, Integer> share : SHARES.entrySet()) {
      left -= share.getValue();
      if (left < 0) {
        return share.getKey();
      }
    }
    throw new IllegalArgumentException("turn must be below the sum of shares, but was " + turn);
  }

  /**
   * Mistypes a name. A kabupaten or kota keeps the word of its kind.
   *
   * @param name such as {@code Kabupaten Merauke}
   * @param distortions what to do, in this order
   * @return such as {@code Kabupaten Meruake}; the name itself if none of its words is long enough
   */
  public String distort(String name, List<Distortion> distortions) {
    String kind = name.startsWith("Kabupaten ") ? "Kabupaten " : "";
    kind = name.startsWith("Kota ") ? "Kota " : kind;
    String text = name.substring(kind.length());
    for (Distortion distortion : distortions) {
      text = distortion == Distortion.ABBREVIATION ? abbreviate(text) : mistype(text, distortion);
    }
    return kind + text;
  }

  private String mistype(String text, Distortion distortion) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isOfLongWord(text, i) && (distortion != Distortion.SWAP || canSwap(text, i))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return text;
    }
    int at = places.get(random.nextInt(places.size()));
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    return switch (distortion) {
      case SWAP ->
          before
              + withCase(after.charAt(0), text.charAt(at))
              + withCase(text.charAt(at), after.charAt(0))
              + after.substring(1);
      case DROP -> before + dropped(text, at);
      default -> before + withCase(otherLetter(text.charAt(at)), text.charAt(at)) + after;
    };
  }

  /** Returns what follows a letter that is left out; a new first letter takes over its case. */
  private static String dropped(String text, int at) {
    if (!isLetter(text, at + 1)) {
      return text.substring(at + 1);
    }
    char next = text.charAt(at + 1);
    boolean isFirst = !isLetter(text, at - 1);
    return (isFirst ? withCase(next, text.charAt(at)) : next) + text.substring(at + 2);
  }

  private static char withCase(char letter, char example) {
    return Character.isUpperCase(example)
        ? Character.toUpperCase(letter)
        : Character.toLowerCase(letter);
  }

  /** Says whether a letter belongs to a word of three letters or more. */
  private static boolean isOfLongWord(String text, int at) {
    int from = at;
    while (isLetter(text, from - 1)) {
      from--;
    }
    return isLetter(text, at) && isLetter(text, from + 1) && isLetter(text, from + 2);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean canSwap(String text, int at) {
    return isLetter(text, at + 1)
        && Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(text.charAt(at + 1));
  }

  private char otherLetter(char letter) {
    char other = (char) ('a' + random.nextInt(25));
    return other >= Character.toLowerCase(letter) ? (char) (other + 1) : other;
  }

  private String abbreviate(String text) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      List<String> usual = UsualAbbreviations.of(words[i].toLowerCase(Locale.ROOT));
      if (words.length > 1 && !usual.isEmpty()) {
        words[i] = usual.get(random.nextInt(usual.size()));
        return String.join(" ", words);
      }
    }
    int at = random.nextInt(words.length);
    words[at] = shortened(words[at], words.length > 1);
    return String.join(" ", words);
  }

  /** Beside another word three letters are enough; alone a word keeps all consonants. */
  private String shortened(String word, boolean isBesideOther) {
    if (word.length() < 4 || !word.chars().allMatch(Character::isLetter)) {
      return mistype(word, Distortion.DROP);
    }
    if (isBesideOther && random.nextInt(2) == 0) {
      return word.substring(0, 3) + ".";
    }
    String rest = word.substring(1).replaceAll("[aeiou]", "");
    return rest.isEmpty() ? mistype(word, Distortion.DROP) : word.charAt(0) + rest;
  }
}
