/**
 * Tables of regions as users have them: CSV of any separator, column order and encoding.
 *
 * <p>The reader is this library's own and no binding of a general one: it must go on after a bad
 * line, tell the line, hold no more than one record, and give untouched lines back as they were.
 */
@NullMarked
package id.pamong.csv;

import org.jspecify.annotations.NullMarked;
