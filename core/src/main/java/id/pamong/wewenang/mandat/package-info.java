/** Mandates, and those who do the work of an office whose holder cannot. */
@NullMarked
package id.pamong.wewenang.mandat;

import org.jspecify.annotations.NullMarked;
