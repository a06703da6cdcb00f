package id.pamong.wilayah.edition;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells from which editions of a catalog a list of codes may come, though some of its codes are
 * wrong.
 *
 * <p>An edition is excluded by another one that has more of the codes, if the codes that only the
 * other one has can be no typing errors: were the list of the excluded edition, its wrong codes
 * would have hit codes of just the other edition by chance, and that chance is below one in a
 * million. A short list (fewer than 20 codes), and one that is a whole level of an edition, is
 * taken at its word where one edition has every code of it. Everything else stays in the set: what
 * cannot be told apart is not told apart.
 *
 * <p>Immutable and thread-safe when the catalog is.
 */
public final class EditionGuesser {

  /** The logarithm of the chance below which an edition is excluded: one in a million. */
  private static final double LEAST_EVIDENCE = Math.log(1e6);

  /** Below this many codes not one is expected to be wrong. */
  private static final int SHORT_LIST = 20;

  /** How much more often than by pure chance a wrong code may be one of just another edition. */
  private static final double CAUTION = 2;

  private static final int EXAMPLES = 5;

  private final WilayahCatalog catalog;
  private final List<WilayahEdition> editions;
  private final EditionDifferences differences;

  private EditionGuesser(WilayahCatalog catalog) {
    this.catalog = catalog;
    this.editions = catalog.editions();
    if (editions.size() > Long.SIZE) {
      throw new IllegalArgumentException(
          "editions must be at most " + Long.SIZE + ", but was '" + editions.size() + "'");
    }
    this.differences = EditionDifferences.of(catalog);
  }

  /**
   * Prepares to guess among the editions of a catalog; this reads all of its codes once.
   *
   * @param catalog the editions, the official ones or any others
   * @return the guesser
   * @throws IllegalArgumentException if there are more than 64 editions
   */
  public static EditionGuesser of(WilayahCatalog catalog) {
    return new EditionGuesser(catalog);
  }

  /**
   * Guesses the edition of a list.
   *
   * @param codes texts that should be region codes
   * @return the editions that may have it; all of them if the list tells nothing
   */
  public EditionGuess guess(Collection<String> codes) {
    CodeSample sample = new CodeSample();
    codes.forEach(sample::add);
    return guess(sample);
  }

  /**
   * Guesses the edition of a list.
   *
   * @param sample the codes
   * @return the editions that may have it; all of them if the list tells nothing
   */
  public EditionGuess guess(CodeSample sample) {
    SampleHits hits = new SampleHits(sample.codes(), catalog);
    List<EditionFit> fits = new ArrayList<>();
    for (int edition = 0; edition < editions.size(); edition++) {
      fits.add(fit(edition, hits));
    }
    return new EditionGuess(fits);
  }

  private EditionFit fit(int edition, SampleHits hits) {
    Optional<Integer> better =
        IntStream.range(0, editions.size())
            .filter(other -> hits.misses(other) < hits.misses(edition))
            .filter(other -> excludes(other, edition, hits))
            .boxed()
            .min((one, two) -> Integer.compare(hits.misses(one), hits.misses(two)));
    List<KodeWilayah> examples =
        better.map(other -> hits.examples(other, edition, EXAMPLES)).orElse(List.of());
    return new EditionFit(
        editions.get(edition),
        hits.size() - hits.misses(edition),
        hits.misses(edition),
        better.map(editions::get),
        examples);
  }

  private boolean excludes(int better, int edition, SampleHits hits) {
    if (hits.misses(better) == 0
        && (hits.size() < SHORT_LIST || differences.isWhole(better, hits.perLevel()))) {
      return true;
    }
    double chance = Math.min(0.5, CAUTION * differences.share(better, edition, hits.perLevel()));
    return evidence(hits.onlyIn(better, edition), hits.misses(edition), chance) > LEAST_EVIDENCE;
  }

  /**
   * The least that the negative logarithm of the chance can be that so many of the wrong codes are
   * hits, each with a chance of its own: the bound of Chernoff on a binomial distribution.
   */
  private static double evidence(int hits, int wrong, double chance) {
    double part = (double) hits / wrong;
    if (part <= chance) {
      return 0;
    }
    double rest = part == 1 ? 0 : (1 - part) * Math.log((1 - part) / (1 - chance));
    return wrong * (part * Math.log(part / chance) + rest);
  }
}
