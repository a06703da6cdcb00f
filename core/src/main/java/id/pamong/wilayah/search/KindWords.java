package id.pamong.wilayah.search;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.Lexicon;
import java.util.List;

/** The words before a name that people leave out, as terms of a lexicon. Immutable. */
final class KindWords {

  private final int[] first;
  private final int[] further;
  private final int[] provinsi;
  private final int kepulauan;

  KindWords(Lexicon lexicon) {
    first = terms(lexicon, List.of("kota", "kabupaten"));
    further = terms(lexicon, List.of("administrasi", "kepulauan"));
    kepulauan = lexicon.find("kepulauan");
    provinsi = terms(lexicon, List.of("daerah", "khusus", "ibukota", "istimewa"));
  }

  private static int[] terms(Lexicon lexicon, List<String> words) {
    return words.stream().mapToInt(lexicon::find).filter(term -> term >= 0).toArray();
  }

  /**
   * Says whether a word tells the kind.
   *
   * @param before how many words that do stand before it
   * @param behind how many words stand behind it
   */
  boolean isKind(Tingkat tingkat, int before, int term, int behind) {
    if (tingkat == Tingkat.PROVINSI && term == kepulauan) {
      // Bangka Belitung is enough, but Riau is another provinsi than Kepulauan Riau.
      return behind > 1;
    }
    int[] kinds = tingkat == Tingkat.PROVINSI ? provinsi : before == 0 ? first : further;
    for (int kind : kinds) {
      if (kind == term) {
        return true;
      }
    }
    return false;
  }
}
