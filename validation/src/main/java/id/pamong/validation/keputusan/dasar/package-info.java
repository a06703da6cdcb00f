/**
 * What a signature can rest on: the law itself, a grant, a mandate, an order, or the place of the
 * head. Not exported.
 */
@NullMarked
package id.pamong.validation.keputusan.dasar;

import org.jspecify.annotations.NullMarked;
