package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What became of the codes of one edition in another one, with the evidence for it.
 *
 * <p>A code is no identity over time, and neither is a name: a region is followed from edition to
 * edition by law where law states it, by its code where nothing speaks against it, and by its name
 * only inside the region that its parent became. Where that leaves several, all are given; where it
 * leaves none, none is.
 *
 * <p>A step between two editions is made when it is first needed, once. Immutable to the outside
 * and thread-safe.
 */
public final class Suksesi {

  private final WilayahCatalog catalog;
  private final IntFunction<TabelSuksesi> tables;
  private final ConcurrentMap<Integer, StepIndex> steps = new ConcurrentHashMap<>();

  private Suksesi(WilayahCatalog catalog, IntFunction<TabelSuksesi> tables) {
    this.catalog = catalog;
    this.tables = tables;
  }

  /**
   * Derives the succession of a catalog of any editions, the user's own among them.
   *
   * @param catalog the editions
   * @param ketentuan what law states, of any time
   * @return the succession
   */
  public static Suksesi derive(WilayahCatalog catalog, List<KetentuanPerpindahan> ketentuan) {
    List<KetentuanPerpindahan> stated = List.copyOf(ketentuan);
    List<WilayahEdition> editions = catalog.editions();
    return new Suksesi(
        catalog,
        step -> StepDeriver.derive(catalog, editions.get(step), editions.get(step + 1), stated));
  }

  /**
   * Takes the succession of a catalog from tables that were derived before.
   *
   * @param catalog the editions
   * @param tabel the steps between its editions, one fewer than there are editions, in order
   * @return the succession
   * @throws IllegalArgumentException if the tables are not those of the steps
   */
  public static Suksesi of(WilayahCatalog catalog, List<TabelSuksesi> tabel) {
    List<WilayahEdition> editions = catalog.editions();
    List<TabelSuksesi> steps = List.copyOf(tabel);
    boolean fits = steps.size() == editions.size() - 1;
    for (int i = 0; fits && i < steps.size(); i++) {
      fits =
          steps.get(i).dari().equals(editions.get(i))
              && steps.get(i).ke().equals(editions.get(i + 1));
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "tables of a succession must lead through "
              + editions
              + ", but was '"
              + steps.stream().map(step -> step.dari() + " to " + step.ke()).toList()
              + "'");
    }
    return new Suksesi(catalog, steps::get);
  }

  /**
   * Returns the catalog whose editions are followed.
   *
   * @return the catalog
   */
  public WilayahCatalog catalog() {
    return catalog;
  }

  /**
   * Follows a code from one edition to another, forward or backward in time.
   *
   * @param kode the code
   * @param dari the edition that the code is taken from
   * @param ke the edition that is asked for
   * @return the answer
   * @throws IllegalArgumentException if the catalog does not have an edition
   */
  public Jejak trace(KodeWilayah kode, WilayahEdition dari, WilayahEdition ke) {
    return new Tracer(this, kode, dari, ke).trace();
  }

  /**
   * Returns the table of every step between two neighbouring editions.
   *
   * @return one table fewer than there are editions, in order
   */
  public List<TabelSuksesi> tabel() {
    return IntStream.range(0, catalog.editions().size() - 1)
        .mapToObj(step -> step(step).tabel())
        .toList();
  }

  /** The step from the edition of an index to the next one. */
  StepIndex step(int index) {
    return steps.computeIfAbsent(index, step -> new StepIndex(tables.apply(step)));
  }

  int indexOf(WilayahEdition edition) {
    int index = catalog.editions().indexOf(edition);
    if (index < 0) {
      throw new IllegalArgumentException(
          "edition must be one of " + catalog.editions() + ", but was '" + edition + "'");
    }
    return index;
  }
}
