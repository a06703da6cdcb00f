/** The type of a kecamatan by its workload, and what follows for its structure. */
@NullMarked
package id.pamong.pemerintahan.tipologi;

import org.jspecify.annotations.NullMarked;
