package id.pamong.pemerintahan.penataan;

import java.math.BigDecimal;

/**
 * What shows whether a daerah can pay for a new unit. Immutable and thread-safe.
 *
 * <p>Source: PP 17/2018 Pasal 5 ayat (2) and Pasal 21 ayat (2).
 *
 * @param belanjaPegawai the spending on staff, in rupiah
 * @param apbd the budget of the daerah, in rupiah
 */
public record KeuanganDaerah(BigDecimal belanjaPegawai, BigDecimal apbd) {

  /** Refuses negative amounts. */
  public KeuanganDaerah {
    if (belanjaPegawai.signum() < 0 || apbd.signum() < 0) {
      throw new IllegalArgumentException("amounts of a daerah must not be negative");
    }
  }
}
