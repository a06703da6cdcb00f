/** Editions of the user's own beside the official ones, and where a list of codes comes from. */
@NullMarked
package id.pamong.wilayah.edition;

import org.jspecify.annotations.NullMarked;
