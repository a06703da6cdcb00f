package id.pamong.wilayah;

/**
 * The edition that answers for a day, and whether it is known to be the state of that day.
 *
 * @param edition the edition
 * @param exact false where another decree was in force that the catalog does not have; the answer
 *     is then the nearest earlier edition, or the first
 */
public record EditionOnDate(WilayahEdition edition, boolean exact) {}
