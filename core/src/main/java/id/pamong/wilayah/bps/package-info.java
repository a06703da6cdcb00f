/** Other codes for the same regions: those of Badan Pusat Statistik, and ISO 3166-2. */
@NullMarked
package id.pamong.wilayah.bps;

import org.jspecify.annotations.NullMarked;
