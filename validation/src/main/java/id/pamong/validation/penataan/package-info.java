/** The rules of regulations that form, merge or adjust kecamatan and kelurahan. */
@NullMarked
package id.pamong.validation.penataan;

import org.jspecify.annotations.NullMarked;
