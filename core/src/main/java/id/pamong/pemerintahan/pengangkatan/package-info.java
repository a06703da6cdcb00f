/** The appointment of camat and lurah. */
@NullMarked
package id.pamong.pemerintahan.pengangkatan;

import org.jspecify.annotations.NullMarked;
