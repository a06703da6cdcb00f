package id.pamong.validation.register;

import id.pamong.hukum.DasarHukum;
import java.time.LocalDate;

/**
 * An article that ended while the rest of its instrument went on, such as Pasal 15 of PP 17/2018.
 * Immutable and thread-safe.
 *
 * @param pasal the article or a part of it, with its instrument
 * @param since the first day on which it was no longer in force
 * @param endedBy the article that ended it
 */
public record RepealedArticle(DasarHukum pasal, LocalDate since, DasarHukum endedBy) {

  /**
   * Tells whether a citation names this article or a part of it.
   *
   * @param cited the citation
   * @return true if all that is cited ended; false also where the whole instrument is cited
   */
  public boolean covers(DasarHukum cited) {
    if (cited.pasal().isEmpty() || pasal.pasal().isEmpty()) {
      return false;
    }
    String ended = pasal.pasal().get().teks();
    String named = cited.pasal().get().teks();
    return pasal.instrumen().jenis() == cited.instrumen().jenis()
        && pasal.instrumen().nomor().equals(cited.instrumen().nomor())
        && pasal.instrumen().tahun() == cited.instrumen().tahun()
        && (named.equals(ended) || named.startsWith(ended + " "));
  }
}
