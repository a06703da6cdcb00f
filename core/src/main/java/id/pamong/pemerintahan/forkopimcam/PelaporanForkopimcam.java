package id.pamong.pemerintahan.forkopimcam;

import id.pamong.pemerintahan.Jabatan;
import java.util.List;

/**
 * The clause on the reports of a Forkopimcam. Immutable and thread-safe.
 *
 * <p>Source: PP 12/2022 Pasal 27 ayat (1) and Pasal 28 ayat (1).
 *
 * @param penerima the office that the camat reports to
 * @param masa when; empty where the clause does not say
 */
public record PelaporanForkopimcam(Jabatan penerima, List<MasaLaporan> masa) {

  /** Takes a copy. */
  public PelaporanForkopimcam {
    masa = List.copyOf(masa);
  }
}
