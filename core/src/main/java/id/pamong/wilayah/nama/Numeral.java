package id.pamong.wilayah.nama;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A numeral from 1 to 99 in a name. Simpang Empat and Simpang 4 are one name, as {@link NameForm}
 * makes one of Simpang IV and Simpang 4. Immutable and thread-safe.
 *
 * @param digits such as {@code 4}
 * @param words such as {@code empat}, {@code dua puluh sembilan}
 */
public record Numeral(String digits, List<String> words) {

  private static final List<String> UNITS =
      List.of("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    for (String unit : UNITS.subList(1, UNITS.size())) {
      VALUES.put(unit, UNITS.indexOf(unit));
    }
  }

  private static final int TEN = 10;

  /** Makes a numeral. */
  public Numeral {
    words = List.copyOf(words);
  }

  /** A numeral among the words of a name. */
  private record Place(int value, int from, int to) {}

  /**
   * Returns the numerals in a name.
   *
   * @param name the words in their form
   * @return the numerals in their order; those with a letter, such as {@code 2a}, are none
   */
  public static List<Numeral> in(List<String> name) {
    return places(name).stream().map(place -> of(place.value)).toList();
  }

  /**
   * Returns a name with all its numerals in digits and with all in words.
   *
   * @param name the words in their form
   * @return other names than this one, none if it has no numeral or is nothing else
   */
  public static List<List<String>> otherwise(List<String> name) {
    List<Place> places = places(name);
    if (places.isEmpty()
        || (places.size() == 1 && places.get(0).to - places.get(0).from == name.size())) {
      return List.of();
    }
    List<List<String>> others = new ArrayList<>(2);
    List<List<String>> both =
        List.of(
            with(name, places, numeral -> List.of(numeral.digits)),
            with(name, places, Numeral::words));
    for (List<String> other : both) {
      if (!other.equals(name)) {
        others.add(other);
      }
    }
    return others;
  }

  private static List<String> with(
      List<String> name, List<Place> places, Function<Numeral, List<String>> written) {
    List<String> words = new ArrayList<>(name.size());
    int from = 0;
    for (Place place : places) {
      words.addAll(name.subList(from, place.from));
      words.addAll(written.apply(of(place.value)));
      from = place.to;
    }
    words.addAll(name.subList(from, name.size()));
    return words;
  }

  /**
   * Says whether the letters of a name have the numeral, in digits or in words.
   *
   * @param key a name in its form without blanks
   * @return true for {@code simpang4} and {@code simpangempat}
   */
  public boolean isIn(String key) {
    return key.contains(digits) || key.contains(String.join("", words));
  }

  private static Numeral of(int value) {
    int ones = value % TEN;
    List<String> words = new ArrayList<>();
    if (value == TEN || value == TEN + 1) {
      words.add(value == TEN ? "sepuluh" : "sebelas");
    } else if (value > TEN && value < 2 * TEN) {
      words.addAll(List.of(UNITS.get(ones), "belas"));
    } else {
      if (value > TEN) {
        words.addAll(List.of(UNITS.get(value / TEN), "puluh"));
      }
      if (ones > 0) {
        words.add(UNITS.get(ones));
      }
    }
    return new Numeral(Integer.toString(value), words);
  }

  private static List<Place> places(List<String> name) {
    List<Place> places = List.of();
    int at = 0;
    while (at < name.size()) {
      Optional<Place> found = place(name, at);
      if (found.isPresent() && places.isEmpty()) {
        places = new ArrayList<>(2);
      }
      if (found.isPresent()) {
        places.add(found.get());
      }
      at = found.map(Place::to).orElse(at + 1);
    }
    return places;
  }

  private static Optional<Place> place(List<String> name, int at) {
    String word = name.get(at);
    int number = number(word);
    int unit = number > 0 ? 0 : unit(name, at);
    if (number > 0) {
      return Optional.of(new Place(number, at, at + 1));
    }
    if (unit == 0) {
      return Optional.empty();
    }
    String next = at + 1 < name.size() ? name.get(at + 1) : "";
    if (next.equals("belas")) {
      return Optional.of(new Place(TEN + unit, at, at + 2));
    }
    if (next.equals("puluh")) {
      int ones = unit(name, at + 2);
      return Optional.of(new Place(TEN * unit + ones, at, ones > 0 ? at + 3 : at + 2));
    }
    return Optional.of(new Place(unit, at, at + 1));
  }

  /** Returns the value of digits or of ten and eleven, 0 for any other word. */
  private static int number(String word) {
    char first = word.charAt(0);
    if (first == 's' && (word.equals("sepuluh") || word.equals("sebelas"))) {
      return word.equals("sepuluh") ? TEN : TEN + 1;
    }
    boolean isNumber =
        word.length() <= 2
            && Character.digit(first, TEN) > 0
            && Character.digit(word.charAt(word.length() - 1), TEN) >= 0
            && word.charAt(word.length() - 1) <= '9'
            && first <= '9';
    return isNumber ? Integer.parseInt(word) : 0;
  }

  private static int unit(List<String> name, int at) {
    return at < name.size() ? VALUES.getOrDefault(name.get(at), 0) : 0;
  }
}
