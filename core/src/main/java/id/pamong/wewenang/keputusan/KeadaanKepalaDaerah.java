package id.pamong.wewenang.keputusan;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.KeadaanPejabat;
import java.util.Optional;

/**
 * What a request says of the head of region and his wakil, asked for where the wakil or the
 * secretary signs in place of the head. It tells of the instruments too that the wakil set in that
 * time, where they do not say it themselves. Immutable and thread-safe.
 *
 * <p>What it does not say is unknown.
 *
 * <p>Source: UU 23/2014 Pasal 65 ayat (3) to (6), 86 and 88.
 *
 * @param kepala whether the head can do his work, if stated
 * @param wakil whether the wakil can, if stated
 * @param masa the time for which it is so, if stated
 */
public record KeadaanKepalaDaerah(
    Optional<KeadaanPejabat> kepala, Optional<KeadaanPejabat> wakil, Optional<Periode> masa) {

  /**
   * Returns the state of both on the day of the request.
   *
   * @param kepala whether the head can do his work
   * @param wakil whether the wakil can
   * @return the state
   */
  public static KeadaanKepalaDaerah of(KeadaanPejabat kepala, KeadaanPejabat wakil) {
    return new KeadaanKepalaDaerah(Optional.of(kepala), Optional.of(wakil), Optional.empty());
  }
}
