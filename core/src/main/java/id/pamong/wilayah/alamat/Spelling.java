package id.pamong.wilayah.alamat;

import id.pamong.wilayah.nama.Typos;
import java.util.ArrayList;
import java.util.List;

/**
 * A form of a part that may be misspelt, ready to be compared with many names. Not thread-safe.
 *
 * @param form the form
 * @param typos its key, ready to be compared
 * @param signature of its key
 */
record Spelling(Part.Form form, Typos typos, long signature) {

  /** Returns the forms of a part that may be misspelt. */
  static List<Spelling> of(Part part) {
    List<Spelling> spellings = new ArrayList<>();
    for (Part.Form form : part.forms()) {
      String key = form.key();
      if (part.mayBeMisspelt(form)
          && !part.isShortened(form)
          && !Character.isDigit(key.charAt(0))) {
        spellings.add(new Spelling(form, Typos.of(key), Typos.signature(key)));
      }
    }
    return spellings;
  }
}
