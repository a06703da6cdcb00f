/** Authority handed over: the decree of a bupati or wali kota that delegates to camat. */
@NullMarked
package id.pamong.wewenang;

import org.jspecify.annotations.NullMarked;
