/** The rules of regulations that set the type and the structure of a kecamatan. */
@NullMarked
package id.pamong.validation.tipologi;

import org.jspecify.annotations.NullMarked;
