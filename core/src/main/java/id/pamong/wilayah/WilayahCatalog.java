package id.pamong.wilayah;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The regions of Indonesia in one or more editions of the official list, by code, date and tree.
 *
 * <p>A catalog tells what each edition says and no more: it searches no names and knows of no
 * successor of a code. Four methods make a catalog; the others follow from them. An implementation
 * is immutable and thread-safe, and gives every list and stream in code order.
 *
 * <p>Every method that takes an edition throws {@link IllegalArgumentException} if the catalog does
 * not have it.
 */
public interface WilayahCatalog {

  /**
   * Returns the editions of this catalog.
   *
   * @return at least one edition, in the order of their first days
   */
  List<WilayahEdition> editions();

  /**
   * Finds the region that a code stands for in an edition.
   *
   * @param kode the code
   * @param edition an edition of this catalog
   * @return the region, or empty if the edition has none of this code
   */
  Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition);

  /**
   * Returns the regions one level below a code.
   *
   * @param kode the code of the parent
   * @param edition an edition of this catalog
   * @return the children in code order; empty for a village, and if the edition has no such parent
   */
  List<Wilayah> children(KodeWilayah kode, WilayahEdition edition);

  /**
   * Returns all regions of a level.
   *
   * @param tingkat the level
   * @param edition an edition of this catalog
   * @return the regions in code order, made one by one
   */
  Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition);

  /**
   * Says whether an edition is known to list only a part of the country, so that a code that it
   * lacks may exist all the same.
   *
   * @param edition an edition of this catalog
   * @return false for a list of the whole country, and for catalogs that do not tell
   */
  default boolean isPartial(WilayahEdition edition) {
    return false;
  }

  /**
   * Returns the edition that came into force last.
   *
   * @return the last of {@link #editions}
   */
  default WilayahEdition newest() {
    List<WilayahEdition> editions = editions();
    return editions.get(editions.size() - 1);
  }

  /**
   * Finds an edition by its name.
   *
   * @param text an id such as {@code permendagri-72-2019}, or a short name such as {@code 2019}
   * @return the edition, or empty if none has this name
   */
  default Optional<WilayahEdition> findEdition(String text) {
    for (WilayahEdition edition : editions()) {
      if (edition.id().equals(text) || edition.shortName().equals(text)) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns an edition by its name.
   *
   * @param text an id such as {@code permendagri-72-2019}, or a short name such as {@code 2019}
   * @return the edition
   * @throws UnknownWilayahException if none has this name; the message names those there are
   */
  default WilayahEdition getEdition(String text) {
    return findEdition(text)
        .orElseThrow(
            () ->
                new UnknownWilayahException(
                    "edition must be one of " + editions() + ", but was '" + text + "'"));
  }

  /**
   * Returns the edition that answers for a day: the last one in force, or the first for days before
   * it.
   *
   * @param date the day
   * @return the edition, and whether it is known to be the state of that day
   */
  default EditionOnDate editionOn(LocalDate date) {
    WilayahEdition answer = editions().get(0);
    for (WilayahEdition edition : editions()) {
      if (!edition.inForceFrom().isAfter(date)) {
        answer = edition;
      }
    }
    return new EditionOnDate(answer, answer.isExactOn(date));
  }

  /**
   * Returns the region that a code stands for in an edition.
   *
   * @param kode the code
   * @param edition an edition of this catalog
   * @return the region
   * @throws UnknownWilayahException if the edition has none of this code; the message names both
   */
  default Wilayah get(KodeWilayah kode, WilayahEdition edition) {
    return find(kode, edition)
        .orElseThrow(
            () ->
                new UnknownWilayahException(
                    "region code must be in edition " + edition + ", but was '" + kode + "'"));
  }

  /**
   * Finds the region that a code stands for on a day.
   *
   * @param kode the code
   * @param date the day
   * @return the region and the exactness of the answer, or empty if the edition that answers for
   *     the day has none of this code; how exact that is, {@link #editionOn} says
   */
  default Optional<WilayahOnDate> findOn(KodeWilayah kode, LocalDate date) {
    EditionOnDate on = editionOn(date);
    return find(kode, on.edition()).map(wilayah -> new WilayahOnDate(wilayah, on.exact()));
  }

  /**
   * Returns the region that a code stands for on a day.
   *
   * @param kode the code
   * @param date the day
   * @return the region and the exactness of the answer
   * @throws UnknownWilayahException if the edition that answers for the day has none of this code;
   *     the message names both
   */
  default WilayahOnDate getOn(KodeWilayah kode, LocalDate date) {
    EditionOnDate on = editionOn(date);
    return new WilayahOnDate(get(kode, on.edition()), on.exact());
  }

  /**
   * Returns what a code stands for in every edition that has it.
   *
   * @param kode the code
   * @return the regions in the order of the editions; empty if no edition has the code
   */
  default List<Wilayah> findEver(KodeWilayah kode) {
    return editions().stream().flatMap(edition -> find(kode, edition).stream()).toList();
  }

  /**
   * Returns the region one level up, in the same edition.
   *
   * @param wilayah a region of this catalog
   * @return the parent, empty for a provinsi
   */
  default Optional<Wilayah> parent(Wilayah wilayah) {
    return wilayah.kode().induk().flatMap(kode -> find(kode, wilayah.edisi()));
  }

  /**
   * Returns the regions one level below, in the same edition.
   *
   * @param wilayah a region of this catalog
   * @return the children in code order; empty for a village
   */
  default List<Wilayah> children(Wilayah wilayah) {
    return children(wilayah.kode(), wilayah.edisi());
  }

  /**
   * Returns all regions above, in the same edition.
   *
   * @param wilayah a region of this catalog
   * @return the regions from the provinsi down to the parent; empty for a provinsi
   */
  default List<Wilayah> ancestors(Wilayah wilayah) {
    return wilayah.kode().ancestors().stream()
        .flatMap(kode -> find(kode, wilayah.edisi()).stream())
        .toList();
  }

  /**
   * Returns the names on the way down to a region.
   *
   * @param wilayah a region of this catalog
   * @return the names from the provinsi down to the region itself
   */
  default List<String> path(Wilayah wilayah) {
    List<String> names = new ArrayList<>(4);
    for (Wilayah ancestor : ancestors(wilayah)) {
      names.add(ancestor.nama());
    }
    names.add(wilayah.nama());
    return List.copyOf(names);
  }

  /**
   * Counts the regions of an edition by kind.
   *
   * @param edition an edition of this catalog
   * @return the counts
   */
  default WilayahCounts counts(WilayahEdition edition) {
    return WilayahCounter.count(this, edition);
  }
}
