/** Addresses of citizens: the region that is meant, or what is wrong with the address. */
@NullMarked
package id.pamong.wilayah.alamat;

import org.jspecify.annotations.NullMarked;
