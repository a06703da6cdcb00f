/** What governments assign to desa. */
@NullMarked
package id.pamong.wewenang.penugasan;

import org.jspecify.annotations.NullMarked;
