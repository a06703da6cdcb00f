package id.pamong.data.compiler;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The mechanical repairs of a name, in the order in which they are made. */
enum NameRule {
  /** Blanks around the name, and more than one between words. */
  BLANKS(false, name -> name.strip().replaceAll("\\s+", " ")),
  /** A quotation mark or a typographic apostrophe where an apostrophe belongs: {@code Ra"as}. */
  APOSTROPHE(false, name -> name.replaceAll("[\"\u2018\u2019`\u00B4]", "'")),
  /** The mark of a footnote that was copied with the name: {@code Teuw*} of 91.20.07.2005. */
  FOOTNOTE_MARK(false, name -> name.replaceAll(" ?\\*+$", "")),
  /** A full stop after the name: {@code Murung A.} */
  TRAILING_DOT(false, name -> name.replaceAll(" ?\\.+$", "")),
  /** Letters set apart: {@code P A P U A}. */
  SPACED_LETTERS(true, name -> Words.SPACED.matcher(name).matches() ? name.replace(" ", "") : name),
  /** Abbreviated words: {@code KAB. ADM. KEP. SERIBU}, {@code DKI JAKARTA}. */
  ABBREVIATION(
      true,
      name ->
          name.replaceFirst("^KAB\\.? ", "KABUPATEN ")
              .replaceFirst("^(KABUPATEN|KOTA) ADM\\.? ", "$1 ADMINISTRASI ")
              .replaceFirst("\\bKEP\\. ", "KEPULAUAN ")
              .replaceFirst("^DKI ", "DAERAH KHUSUS IBUKOTA ")),
  /** A name in capitals. */
  CAPITALS(true, Words::titleCase);

  private final boolean upperLevelsOnly;

  /** A function without state. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final UnaryOperator<String> repair;

  NameRule(boolean upperLevelsOnly, UnaryOperator<String> repair) {
    this.upperLevelsOnly = upperLevelsOnly;
    this.repair = repair;
  }

  /** Says whether only the names of provinsi, kabupaten and kota are repaired so. */
  boolean upperLevelsOnly() {
    return upperLevelsOnly;
  }

  String apply(String name) {
    return repair.apply(name);
  }

  /** The name of this rule in the list of repairs. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How words are told apart and written. */
  private static final class Words {

    static final Pattern SPACED = Pattern.compile("\\p{L}( \\p{L})+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*");

    static String titleCase(String name) {
      if (!name.equals(name.toUpperCase(Locale.ROOT))) {
        return name;
      }
      return WORD.matcher(name)
          .replaceAll(
              match -> {
                String word = match.group();
                return word.equals("DAN")
                    ? "dan"
                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
              });
    }
  }
}
