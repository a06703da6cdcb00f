package id.pamong.wilayah.alamat;

import id.pamong.wilayah.nama.Typos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form of a part, ready to be compared with many names. Not thread-safe. */
final class Spelling {

  private static final int SHORTEST_ABBREVIATION = 2;

  private final Part.Form form;
  private final long signature;
  private final boolean mayBeMisspelt;

  /** How many bits of the signature may differ. */
  private final int most;

  private Optional<Typos> typos = Optional.empty();

  private Spelling(Part.Form form, boolean mayBeMisspelt) {
    this.form = form;
    this.signature = Typos.signature(form.key());
    this.mayBeMisspelt = mayBeMisspelt;
    this.most = 2 * ofLength(form.key().length());
  }

  /** Returns the forms of a part that may be misspelt or abbreviations. */
  static List<Spelling> of(Part part) {
    List<Spelling> spellings = new ArrayList<>();
    for (Part.Form form : part.forms()) {
      if (part.mayBeMisspelt(form)) {
        boolean hasErrors = !part.isShortened(form) && !Character.isDigit(form.key().charAt(0));
        spellings.add(new Spelling(form, hasErrors));
      }
    }
    return spellings;
  }

  Part.Form form() {
    return form;
  }

  /** Returns how many letters it has. */
  int length() {
    return form.key().length();
  }

  /** Returns the {@link Typos#signature} of its key. */
  long signature() {
    return signature;
  }

  /**
   * Returns how many errors are tolerated beside a name of a length; an abbreviation, or a number,
   * may have none.
   */
  int tolerated(int length) {
    return mayBeMisspelt ? ofLength(Math.min(length(), length)) : 0;
  }

  /** Among siblings more errors can be told apart than in the whole country. */
  static int ofLength(int length) {
    return length < 3 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3;
  }

  /** Says whether it may be a name of these letters, of whatever length. */
  boolean mayHaveLetters(long signatureOfName) {
    return Long.bitCount(signature ^ signatureOfName) <= most
        || (signature & ~signatureOfName) == 0;
  }

  /** Says whether it may be a name that is misspelt; that it may not is certain. */
  boolean mayBeMisspelt(long signatureOfName, int lengthOfName) {
    int limit = tolerated(lengthOfName);
    return limit > 0
        && Math.abs(length() - lengthOfName) <= limit
        && Long.bitCount(signature ^ signatureOfName) <= 2 * limit;
  }

  /** Says whether it may be a name that is abbreviated; that it may not is certain. */
  boolean mayBeAbbreviated(long signatureOfName, int lengthOfName) {
    return length() >= SHORTEST_ABBREVIATION
        && length() < lengthOfName
        && (signature & ~signatureOfName) == 0;
  }

  /** Returns its key, ready to be compared. */
  Typos typos() {
    Typos ready = typos.orElseGet(() -> Typos.of(form.key()));
    if (typos.isEmpty()) {
      typos = Optional.of(ready);
    }
    return ready;
  }
}
