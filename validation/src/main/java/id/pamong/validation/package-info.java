/** Rules of law as data: their entries, their checks, their texts, and the validator. */
@NullMarked
package id.pamong.validation;

import org.jspecify.annotations.NullMarked;
