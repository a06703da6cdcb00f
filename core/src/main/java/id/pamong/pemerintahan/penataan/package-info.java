/** The formation, merger and adjustment of kecamatan and kelurahan. */
@NullMarked
package id.pamong.pemerintahan.penataan;

import org.jspecify.annotations.NullMarked;
