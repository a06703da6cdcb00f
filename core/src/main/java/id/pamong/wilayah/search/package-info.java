/** Search for regions by name. */
@NullMarked
package id.pamong.wilayah.search;

import org.jspecify.annotations.NullMarked;
