package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.edition.EditionFit;
import id.pamong.wilayah.edition.EditionGuess;
import id.pamong.wilayah.edition.EditionGuesser;
import java.util.List;

/** Tells from which edition a list of codes comes. */
public final class TebakEdisi {

  private TebakEdisi() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // snippet:tebak-edisi
    EditionGuess guess =
        EditionGuesser.of(OfficialWilayah.catalog())
            .guess(List.of("93.01", "94.01", "95.01", "92.71", "73.71"));
    System.out.println(guess.editions());
    for (EditionFit fit : guess.fits()) {
      System.out.println(
          fit.edition() + ": " + fit.cocok() + " for, " + fit.tidakCocok() + " against");
    }
    // end
  }
}
