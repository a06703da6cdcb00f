package id.pamong.wewenang.keputusan;

import id.pamong.wewenang.SatuanBatas;
import java.math.BigDecimal;

/**
 * A measure of the object of a request, such as a floor area of 101 m². Immutable and thread-safe.
 *
 * @param hal what is measured, in the words of the instrument, such as {@code luas bangunan}
 * @param nilai the value; zero or more
 * @param satuan the unit
 */
public record UkuranObjek(String hal, BigDecimal nilai, SatuanBatas satuan) {

  /** Refuses a measure of nothing or below zero. */
  public UkuranObjek {
    if (hal.isBlank()) {
      throw new IllegalArgumentException("hal of a ukuran must not be blank");
    }
    if (nilai.signum() < 0) {
      throw new IllegalArgumentException(
          "nilai of a ukuran must not be negative, but was '" + nilai + "'");
    }
  }
}
