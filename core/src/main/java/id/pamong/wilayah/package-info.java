/** Regions of Indonesia: their codes, their kinds, and the editions of the official list. */
@NullMarked
package id.pamong.wilayah;

import org.jspecify.annotations.NullMarked;
