/** What the name of a region says, apart from how it was typed; for the rooms of this module. */
@NullMarked
package id.pamong.wilayah.nama;

import org.jspecify.annotations.NullMarked;
