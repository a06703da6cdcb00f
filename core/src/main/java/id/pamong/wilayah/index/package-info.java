/** The regions of an edition as arrays of numbers, for the rooms that look for names. */
@NullMarked
package id.pamong.wilayah.index;

import org.jspecify.annotations.NullMarked;
