package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
  private final Steps tables;
  private final ConcurrentMap<Step, StepIndex> steps = new ConcurrentHashMap<>();

  /** The editions that list a part of the country while another one lists the whole. */
  private final Set<WilayahEdition> partial;

  private Suksesi(WilayahCatalog catalog, Steps tables) {
    this.catalog = catalog;
    this.tables = tables;
    List<WilayahEdition> parts = catalog.editions().stream().filter(catalog::isPartial).toList();
    this.partial = parts.size() == catalog.editions().size() ? Set.of() : Set.copyOf(parts);
  }

  private record Step(int before, int after) {}

  /** Makes the table of a step between the editions of two indices. */
  private interface Steps {
    TabelSuksesi apply(int before, int after);
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
        (before, after) ->
            StepDeriver.derive(catalog, editions.get(before), editions.get(after), stated));
  }

  /**
   * Takes the succession of a catalog from tables that were derived before.
   *
   * @param catalog the editions
   * @param tabel the steps between its editions, one fewer than there are editions, in order
   * @return the succession
   * @throws IllegalArgumentException if the tables are not those of the steps, or if an edition
   *     {@linkplain WilayahCatalog#isPartial lists a part of the country}, whose steps are derived
   */
  public static Suksesi of(WilayahCatalog catalog, List<TabelSuksesi> tabel) {
    List<WilayahEdition> editions = catalog.editions();
    List<TabelSuksesi> steps = List.copyOf(tabel);
    boolean fits =
        steps.size() == editions.size() - 1 && editions.stream().noneMatch(catalog::isPartial);
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
    return new Suksesi(catalog, (before, after) -> steps.get(before));
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
   * <p>A path leads through the editions between the two that list the whole country. Where the
   * edition asked for {@linkplain WilayahCatalog#isPartial lists a part of it}, and another one the
   * whole, a region that is not found there is not known to have ended.
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
        .mapToObj(before -> step(before, before + 1).tabel())
        .toList();
  }

  /** The step from the edition of an index to that of a higher one. */
  StepIndex step(int before, int after) {
    return steps.computeIfAbsent(
        new Step(before, after), step -> new StepIndex(tables.apply(before, after)));
  }

  boolean isPartial(WilayahEdition edition) {
    return partial.contains(edition);
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
