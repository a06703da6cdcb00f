package id.pamong.csv;

import java.nio.charset.Charset;
import java.util.OptionalInt;

/**
 * The shape of a table: what parts its values, and in which columns codes and names stand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param separator the sign between two values: {@code ,} {@code ;} {@code |} or a tab
 * @param width how many columns there are
 * @param kode the column of the codes, from 0
 * @param nama the column of the names, from 0; empty if there is none
 * @param status the column that says what kind of region a row is, from 0; empty if there is none
 * @param header whether the first line names the columns
 * @param charset the encoding of the text
 * @param mark whether the text begins with a byte order mark
 */
public record CsvColumns(
    char separator,
    int width,
    int kode,
    OptionalInt nama,
    OptionalInt status,
    boolean header,
    Charset charset,
    boolean mark) {}
