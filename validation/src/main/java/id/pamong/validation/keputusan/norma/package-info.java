/**
 * Articles by date, and the words in which services, measures and regions are compared. Not
 * exported.
 */
@NullMarked
package id.pamong.validation.keputusan.norma;

import org.jspecify.annotations.NullMarked;
