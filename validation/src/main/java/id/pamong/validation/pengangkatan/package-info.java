/** The rules of decrees that appoint a camat or a lurah. */
@NullMarked
package id.pamong.validation.pengangkatan;

import org.jspecify.annotations.NullMarked;
