package id.pamong.wilayah.audit;

import java.util.Optional;

/**
 * A row of a user's table, as the table has it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param baris its number, such as its line in a file, 1 or more and different for each row
 * @param kode the text that should be a code
 * @param nama the name; absent where the table has no names
 * @param status what kind of region it is said to be, such as {@code KELURAHAN}; absent where the
 *     table does not say it
 */
public record BarisTabel(long baris, String kode, Optional<String> nama, Optional<String> status) {

  /**
   * Makes a row of a code and a name.
   *
   * @param baris its number
   * @param kode the text that should be a code
   * @param nama the name
   * @return the row
   */
  public static BarisTabel of(long baris, String kode, String nama) {
    return new BarisTabel(baris, kode, Optional.of(nama), Optional.empty());
  }
}
