package id.pamong.pemerintahan.forkopimcam;

import id.pamong.pemerintahan.Jabatan;
import java.util.List;
import java.util.Optional;

/**
 * The clause on the reports of a Forkopimcam. Immutable and thread-safe.
 *
 * <p>Source: PP 12/2022 Pasal 27 ayat (1) to (3) and Pasal 28 ayat (1).
 *
 * @param penerima the office that the camat reports to
 * @param masa when; empty where the clause does not say
 * @param diteruskanKepada the office that the bupati or wali kota passes it on to, if stated
 * @param gubernurKepadaMenteri whether the gubernur reports to the Menteri, if stated
 */
public record PelaporanForkopimcam(
    Jabatan penerima,
    List<MasaLaporan> masa,
    Optional<Jabatan> diteruskanKepada,
    Optional<Boolean> gubernurKepadaMenteri) {

  /** Takes a copy. */
  public PelaporanForkopimcam {
    masa = List.copyOf(masa);
  }

  /**
   * Makes a clause that does not speak of the gubernur.
   *
   * @param penerima the office that the camat reports to
   * @param masa when; empty where the clause does not say
   * @param diteruskanKepada the office that the bupati or wali kota passes it on to, if stated
   */
  public PelaporanForkopimcam(
      Jabatan penerima, List<MasaLaporan> masa, Optional<Jabatan> diteruskanKepada) {
    this(penerima, masa, diteruskanKepada, Optional.empty());
  }
}
