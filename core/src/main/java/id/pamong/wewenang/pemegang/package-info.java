/** Who is competent: the holders of a service at a place, and the gaps of a whole region. */
@NullMarked
package id.pamong.wewenang.pemegang;

import org.jspecify.annotations.NullMarked;
