package id.pamong.pemerintahan.penataan;

import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An existing unit from which another is formed, or that is merged or adjusted. Immutable and
 * thread-safe.
 *
 * <p>Source: PP 17/2018 Pasal 4 ayat (1) huruf c; PP 19/2008 Pasal 4 huruf a and Pasal 7 ayat (2).
 *
 * @param kode the code of the unit
 * @param berpemerintahanSejak the day since which it has a government, as the law of the day counts
 *     it: since 8 May 2018 the day on which the minister gave it code and data
 * @param nilaiKajian the total of the indicators of what is left of it, 100 to 500, if stated; PP
 *     19/2008
 */
public record UnitAsal(
    KodeWilayah kode, Optional<LocalDate> berpemerintahanSejak, Optional<Integer> nilaiKajian) {

  /** Refuses a total that no assessment can give. */
  public UnitAsal {
    if (nilaiKajian.filter(nilai -> nilai < 100 || nilai > 500).isPresent()) {
      throw new IllegalArgumentException(
          "nilaiKajian of a unit must lie between 100 and 500, but was '"
              + nilaiKajian.get()
              + "'");
    }
  }

  /**
   * Returns a unit of which the document says no more.
   *
   * @param kode the code, such as {@code 35.12.07}
   * @return the unit
   */
  public static UnitAsal of(String kode) {
    return new UnitAsal(KodeWilayah.parse(kode), Optional.empty(), Optional.empty());
  }
}
