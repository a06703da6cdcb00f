/** What is wrong with a user's own table of regions, row by row, and the right answer. */
@NullMarked
package id.pamong.wilayah.audit;

import org.jspecify.annotations.NullMarked;
