package id.pamong.wewenang;

import java.math.BigDecimal;

/**
 * A threshold of matter, such as a floor area of at most 100 m². Immutable and thread-safe.
 *
 * @param hal what is measured, such as {@code luas bangunan}
 * @param palingBanyak the greatest value that is still inside; zero or more
 * @param satuan the unit
 */
public record BatasMateri(String hal, BigDecimal palingBanyak, SatuanBatas satuan) {

  /** Refuses a threshold that measures nothing or lies below zero. */
  public BatasMateri {
    if (hal.isBlank()) {
      throw new IllegalArgumentException("hal of a batas must not be blank");
    }
    if (palingBanyak.signum() < 0) {
      throw new IllegalArgumentException(
          "palingBanyak of a batas must not be negative, but was '" + palingBanyak + "'");
    }
  }
}
