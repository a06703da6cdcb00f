/** The rules of instruments by which a government assigns affairs to desa. */
@NullMarked
package id.pamong.validation.penugasan;

import org.jspecify.annotations.NullMarked;
