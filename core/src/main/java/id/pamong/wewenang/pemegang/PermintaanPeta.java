package id.pamong.wewenang.pemegang;

import id.pamong.hukum.Periode;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.List;

/**
 * The question of gaps: which services of a kabupaten or kota have no holder in which kecamatan on
 * which days, or two? Immutable and thread-safe.
 *
 * @param wilayah the kabupaten or kota
 * @param periode the days, with an end
 * @param layanan the services; empty for all that the instruments name
 * @param hariLibur the national holidays that whoever asks states, beside those of every year (UU
 *     30/2014 Pasal 58 ayat (3))
 */
public record PermintaanPeta(
    KodeWilayah wilayah, Periode periode, List<LayananDicari> layanan, List<LocalDate> hariLibur) {

  /** Refuses a region of another level and a time without end. */
  public PermintaanPeta {
    if (wilayah.tingkat() != Tingkat.KABUPATEN_KOTA) {
      throw new IllegalArgumentException(
          "wilayah of a peta must be a kabupaten or kota, but was '" + wilayah + "'");
    }
    if (periode.akhir().isEmpty()) {
      throw new IllegalArgumentException("periode of a peta must have an end");
    }
    layanan = List.copyOf(layanan);
    hariLibur = List.copyOf(hariLibur);
  }

  /**
   * Makes a question without stated holidays.
   *
   * @param wilayah the kabupaten or kota
   * @param periode the days, with an end
   * @param layanan the services; empty for all that the instruments name
   */
  public PermintaanPeta(KodeWilayah wilayah, Periode periode, List<LayananDicari> layanan) {
    this(wilayah, periode, layanan, List.of());
  }
}
