/** Law as values: instruments, articles, periods, and how one instrument acts on another. */
@NullMarked
package id.pamong.hukum;

import org.jspecify.annotations.NullMarked;
