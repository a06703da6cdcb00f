/** What became of a region code from one edition to another, and what it had been before. */
@NullMarked
package id.pamong.wilayah.suksesi;

import org.jspecify.annotations.NullMarked;
