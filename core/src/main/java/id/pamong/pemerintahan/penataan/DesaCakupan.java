package id.pamong.pemerintahan.penataan;

import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A desa or kelurahan inside a kecamatan that is formed. Immutable and thread-safe.
 *
 * <p>Source: PP 17/2018 Lampiran I; PP 19/2008 Pasal 4 huruf b.
 *
 * @param kode the code of the village
 * @param penduduk its inhabitants, if stated
 * @param kepalaKeluarga its households, if stated
 * @param berpemerintahanSejak the day since which it has a government, if stated
 */
public record DesaCakupan(
    KodeWilayah kode,
    Optional<Integer> penduduk,
    Optional<Integer> kepalaKeluarga,
    Optional<LocalDate> berpemerintahanSejak) {

  /** Refuses negative counts. */
  public DesaCakupan {
    if (penduduk.filter(n -> n < 0).isPresent() || kepalaKeluarga.filter(n -> n < 0).isPresent()) {
      throw new IllegalArgumentException("counts of a village must not be negative");
    }
  }
}
