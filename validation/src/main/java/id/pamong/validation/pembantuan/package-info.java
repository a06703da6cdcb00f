/** The rules of instruments by which tasks of assistance (tugas pembantuan) are assigned. */
@NullMarked
package id.pamong.validation.pembantuan;

import org.jspecify.annotations.NullMarked;
