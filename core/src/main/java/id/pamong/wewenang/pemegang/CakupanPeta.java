package id.pamong.wewenang.pemegang;

import id.pamong.hukum.Periode;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;

/**
 * What a map of holders looked at. Immutable and thread-safe.
 *
 * @param layanan the services, as they were asked for or as the instruments write them
 * @param kecamatan the kecamatan that the editions of the regions have on some of the days
 * @param bagian the parts of the time in which nothing changes for any of the services
 * @param tanpaKecamatan the parts of the time in which the edition has no kecamatan of the region,
 *     so that nothing is known of them
 * @param tidakDikenal the regions that instruments name for the services and no edition of the
 *     regions has, so that they were not looked at
 */
public record CakupanPeta(
    List<String> layanan,
    List<KodeWilayah> kecamatan,
    List<Periode> bagian,
    List<Periode> tanpaKecamatan,
    List<KodeWilayah> tidakDikenal) {

  /** Copies the lists. */
  public CakupanPeta {
    layanan = List.copyOf(layanan);
    kecamatan = List.copyOf(kecamatan);
    bagian = List.copyOf(bagian);
    tanpaKecamatan = List.copyOf(tanpaKecamatan);
    tidakDikenal = List.copyOf(tidakDikenal);
  }
}
