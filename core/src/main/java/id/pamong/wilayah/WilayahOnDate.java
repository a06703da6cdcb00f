package id.pamong.wilayah;

/**
 * The region of a code on a day, and whether its edition is known to be the state of that day.
 *
 * @param wilayah the region, with the edition that answered
 * @param exact as in {@link EditionOnDate}
 */
public record WilayahOnDate(Wilayah wilayah, boolean exact) {}
