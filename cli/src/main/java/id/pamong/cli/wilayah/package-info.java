/** {@code pamong wilayah}: regions over time, by name and in tables. */
@NullMarked
package id.pamong.cli.wilayah;

import org.jspecify.annotations.NullMarked;
