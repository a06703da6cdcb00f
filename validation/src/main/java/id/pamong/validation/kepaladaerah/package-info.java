/** Who does the work of a head of region, and the rules that ask it of documents; not exported. */
@NullMarked
package id.pamong.validation.kepaladaerah;

import org.jspecify.annotations.NullMarked;
