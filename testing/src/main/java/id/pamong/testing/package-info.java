/**
 * jqwik arbitraries of region codes and documents, and near misses labelled with the rule that they
 * break.
 */
@NullMarked
package id.pamong.testing;

import org.jspecify.annotations.NullMarked;
