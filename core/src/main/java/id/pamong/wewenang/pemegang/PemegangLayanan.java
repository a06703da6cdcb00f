package id.pamong.wewenang.pemegang;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;

/**
 * An office that holds a service at a place, what it holds it by, and for which objects. Immutable
 * and thread-safe.
 *
 * @param jabatan the office
 * @param dasar what it holds it by: instruments, such as {@code Keputusan Wali Kota 1/2021
 *     (35.74)}, or the articles of the law
 * @param dikesampingkan the conditions of the object and the act that were left aside, and under
 *     which alone it holds the service: limits of matter (UU 30/2014 Pasal 15 ayat (1) huruf c),
 *     and that a mandated act is not strategic (Pasal 14 ayat (7)); empty where it holds it for any
 */
public record PemegangLayanan(
    JabatanWilayah jabatan, List<String> dasar, List<Syarat> dikesampingkan) {

  /** Copies the lists. */
  public PemegangLayanan {
    dasar = List.copyOf(dasar);
    dikesampingkan = List.copyOf(dikesampingkan);
  }

  /**
   * Returns whether it depends on the object or the act that the office holds the service.
   *
   * @return true where conditions were left aside
   */
  public boolean isBersyarat() {
    return !dikesampingkan.isEmpty();
  }
}
