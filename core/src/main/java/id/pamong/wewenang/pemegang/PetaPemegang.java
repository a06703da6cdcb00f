package id.pamong.wewenang.pemegang;

import java.util.List;

/**
 * Who holds what, where and when, in a kabupaten or kota. Immutable and thread-safe.
 *
 * <p>The rows of one service and place follow each other without a gap, and two neighbours differ.
 *
 * @param permintaan the question
 * @param baris the rows, by service, place and day
 */
public record PetaPemegang(PermintaanPeta permintaan, List<BarisPemegang> baris) {

  /** Copies the rows. */
  public PetaPemegang {
    baris = List.copyOf(baris);
  }

  /**
   * Returns the rows that have not exactly one holder: the gaps, the overlaps, and what is not
   * known.
   *
   * @return the rows
   */
  public List<BarisPemegang> celah() {
    return baris.stream().filter(one -> one.keadaan().jenis() != JenisKeadaan.SATU).toList();
  }
}
