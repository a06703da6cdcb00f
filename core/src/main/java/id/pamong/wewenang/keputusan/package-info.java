/** The decision on authority: the question, the instruments around it, the outcome and its tree. */
@NullMarked
package id.pamong.wewenang.keputusan;

import org.jspecify.annotations.NullMarked;
