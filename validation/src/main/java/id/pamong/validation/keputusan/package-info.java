/** The decision on authority: from the law, along the instruments, to the office that signs. */
@NullMarked
package id.pamong.validation.keputusan;

import org.jspecify.annotations.NullMarked;
