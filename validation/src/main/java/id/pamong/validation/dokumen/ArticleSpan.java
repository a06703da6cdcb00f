package id.pamong.validation.dokumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.Pasal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Articles of one instrument that follow one another and speak of one object.
 *
 * @param law the instrument
 * @param first the number of the first article
 * @param last the number of the last
 */
public record ArticleSpan(InstrumenHukum law, int first, int last) {

  private static final Pattern AFTER_NUMBER = Pattern.compile("\\D.*");

  /**
   * Returns one article alone.
   *
   * @param law the instrument
   * @param number the number of the article
   * @return the span of it
   */
  public static ArticleSpan of(InstrumenHukum law, int number) {
    return new ArticleSpan(law, number, number);
  }

  /**
   * Tells whether an article, or a part of it, is one of these.
   *
   * @param article the article
   * @return false for a whole instrument
   */
  public boolean holds(DasarHukum article) {
    Optional<Integer> number =
        article
            .pasal()
            .map(Pasal::teks)
            .map(teks -> Integer.valueOf(AFTER_NUMBER.matcher(teks).replaceFirst("")));
    return article.instrumen().equals(law)
        && number.filter(n -> n >= first && n <= last).isPresent();
  }
}
