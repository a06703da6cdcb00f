package id.pamong.testing;

import id.pamong.wilayah.Wilayah;
import java.util.List;

/**
 * The name of a region as somebody might mistype it.
 *
 * @param wilayah the region that is meant
 * @param text what was typed; never equal to the name
 * @param distortions what was done to the name, one or two
 */
public record DistortedName(Wilayah wilayah, String text, List<Distortion> distortions) {}
