/** Who holds what in a whole region over days: changes, gaps and overlaps. Not exported. */
@NullMarked
package id.pamong.validation.keputusan.peta;

import org.jspecify.annotations.NullMarked;
