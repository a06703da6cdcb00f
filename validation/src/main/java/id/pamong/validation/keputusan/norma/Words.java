package id.pamong.validation.keputusan.norma;

import id.pamong.validation.dokumen.DecisionDocuments;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of services and measures as they are compared: case, blanks, the kinds of dashes and
 * quotation marks and brackets, a full stop at the end, and older spelling do not tell them apart.
 */
public final class Words {

  /** What is not seen: characters of no width, soft hyphens. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile(" ?[\\p{Pd}\u2212] ?");
  private static final Pattern QUOTES = Pattern.compile("[\"'`\u00b4\u201a\u201e\\p{Pi}\\p{Pf}]");
  private static final Pattern OPENED = Pattern.compile(" ?[(\\[{] ?");
  private static final Pattern CLOSED = Pattern.compile(" ?[)\\]}](?= ?[\\p{L}\\p{N}]) ?");
  private static final Pattern LAST_CLOSED = Pattern.compile(" ?[)\\]}]");
  private static final Pattern END = Pattern.compile("[. ]+$");

  /** Before the spelling of today: ijin, perijinan, nonperijinan. */
  private static final Pattern IJIN = Pattern.compile("(?U)\\b(non)?(per)?ijin(an)?(nya)?\\b");

  private static final Pattern NON = Pattern.compile("(?U)\\bnon[ -](?=perizinan)");
  private static final Pattern WALIKOTA = Pattern.compile("(?U)\\bwalikota\\b");

  private static final Pattern LICENCE =
      Pattern.compile("(?U)\\b(" + DecisionDocuments.LICENCES + ")\\b");

  private static final Pattern ABBREVIATION =
      Pattern.compile("[(\\[{]\\s*([\\p{L}\\p{N}-]{2,12})\\s*[)\\]}][\\s\\p{Z}.]*$");

  private static final boolean[] USUAL = usual();

  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}\\p{Z}]+");

  private Words() {}

  /** Tells whether a service, as a key, is a licence by its name: that is no task by law. */
  public static boolean isLicence(String key) {
    return LICENCE.matcher(key).find();
  }

  public static String key(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String key = form(text);
    key = IJIN.matcher(key).replaceAll("$1$2izin$3$4");
    key = NON.matcher(key).replaceAll("non");
    return WALIKOTA.matcher(key).replaceAll("wali kota");
  }

  /** Tells whether two names of one key differ by their spelling, and not only by how they look. */
  public static boolean isSpelledApart(String one, String other) {
    return !one.equals(other) && key(one).equals(key(other)) && !form(one).equals(form(other));
  }

  /** Returns a name without punctuation and blanks, as in {@code A-1} and {@code A1}. */
  static String bare(String text) {
    return PUNCTUATION.matcher(key(text).replace("&", " dan ")).replaceAll("");
  }

  /** Returns the abbreviation in brackets at the end of a name, and what stands before it. */
  static Optional<Abbreviated> abbreviated(String text) {
    Matcher end = ABBREVIATION.matcher(text);
    boolean isAbbreviated =
        end.find() && end.start() > 0 && abbreviates(end.group(1), text.substring(0, end.start()));
    return isAbbreviated
        ? Optional.of(new Abbreviated(text.substring(0, end.start()), end.group(1)))
        : Optional.empty();
  }

  /**
   * A name with its abbreviation.
   *
   * @param words the name, such as {@code Izin Mendirikan Bangunan}
   * @param letters the abbreviation, such as {@code IMB}
   */
  record Abbreviated(String words, String letters) {}

  /** Whether the letters are those with which words begin, or stand in capitals beside others. */
  private static boolean abbreviates(String letters, String words) {
    boolean isCapital =
        letters.equals(letters.toUpperCase(Locale.ROOT))
            && !words.equals(words.toUpperCase(Locale.ROOT));
    String wanted = letters.toLowerCase(Locale.ROOT);
    int found = 0;
    for (String word : SPACES.split(words.strip().toLowerCase(Locale.ROOT), -1)) {
      if (found < wanted.length() && !word.isEmpty() && word.charAt(0) == wanted.charAt(found)) {
        found++;
      }
    }
    return isCapital || found == wanted.length();
  }

  /** How a text reads: in one case, with single spaces, one kind of dash and no quotation marks. */
  private static String form(String text) {
    String form = SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
    form = QUOTES.matcher(DASHES.matcher(form).replaceAll("-")).replaceAll("");
    form = CLOSED.matcher(OPENED.matcher(form).replaceAll(" (")).replaceAll(") ");
    form = LAST_CLOSED.matcher(form).replaceAll(")").strip();
    form = END.matcher(form).replaceAll("").toLowerCase(Locale.ROOT);
    return form.isEmpty() ? text.toLowerCase(Locale.ROOT) : form;
  }

  /**
   * Tells whether a text is its own form but for its case: words of letters and digits with single
   * spaces between them, and none that has another spelling.
   */
  private static boolean isPlain(String text) {
    boolean wasSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c == ' ';
      if (isBracket(c) && !isPlainBracket(text, i)) {
        return false;
      }
      if (isSpace ? wasSpace : !isUsual(c) || (wasSpace && mayBeSpelled(text, i))) {
        return false;
      }
      wasSpace = isSpace || c == '(';
    }
    return !wasSpace;
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == ')';
  }

  /** A bracket that opens a word behind a space, or closes one before a space or the end. */
  private static boolean isPlainBracket(String text, int at) {
    boolean opens = text.charAt(at) == '(';
    int before = opens ? at - 1 : at + 1;
    int inside = opens ? at + 1 : at - 1;
    boolean isApart = before < 0 || before == text.length() || text.charAt(before) == ' ';
    boolean isWord =
        inside >= 0 && inside < text.length() && Character.isLetterOrDigit(text.charAt(inside));
    return isApart && isWord && before >= 0;
  }

  /** Letters, but for the one of older spelling, digits, and marks that stay as they are. */
  private static boolean isUsual(char c) {
    return c < USUAL.length && USUAL[c];
  }

  private static boolean[] usual() {
    boolean[] all = new boolean['z' + 1];
    "abcdefghiklmnopqrstuvwxyzABCDEFGHIKLMNOPQRSTUVWXYZ0123456789()/,"
        .chars()
        .forEach(c -> all[c] = true);
    return all;
  }

  private static boolean mayBeSpelled(String text, int start) {
    return switch (text.charAt(start)) {
      case 'n', 'N' -> text.regionMatches(/* ignoreCase= */ true, start, "non", 0, 3);
      case 'w', 'W' -> text.regionMatches(/* ignoreCase= */ true, start, "walik", 0, 5);
      default -> false;
    };
  }
}
