package id.pamong.wilayah.search;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.Lexicon;
import java.util.List;

/** The words before a name that people leave out, as terms of a lexicon. Immutable. */
final class KindWords {

  /** How many words tell the kind of a desa adat. */
  static final int DESA_ADAT = 2;

  private final int[] first;
  private final int[] further;
  private final int[] provinsi;
  private final int kepulauan;
  private final int desa;
  private final int adat;

  KindWords(Lexicon lexicon) {
    first = terms(lexicon, List.of("kota", "kabupaten"));
    further = terms(lexicon, List.of("administrasi", "kepulauan"));
    desa = lexicon.find("desa");
    adat = lexicon.find("adat");
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
    if (tingkat == Tingkat.DESA_KELURAHAN) {
      return term >= 0 && before < DESA_ADAT && term == (before == 0 ? desa : adat);
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
