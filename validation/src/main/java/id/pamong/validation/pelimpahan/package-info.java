/**
 * The rules of the decree by which a bupati or wali kota delegates to camat, subject by subject.
 */
@NullMarked
package id.pamong.validation.pelimpahan;

import org.jspecify.annotations.NullMarked;
