package id.pamong.wewenang.keputusan;

import id.pamong.hukum.DasarHukum;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fault of an act without authority: the condition that is not met, its class and consequence.
 * Immutable and thread-safe.
 *
 * <p>Source: UU 30/2014 Pasal 17 to 19, 56 and 70.
 *
 * @param syarat the condition that is not met
 * @param kelas the classes that it may be of: one where the law decides, several where it is open,
 *     none on a day before the law had classes
 * @param dasar the articles of the classes and of the consequence
 */
public record Pelanggaran(Syarat syarat, List<KelasPelanggaran> kelas, List<DasarHukum> dasar) {

  /** Copies the lists. */
  public Pelanggaran {
    kelas = List.copyOf(kelas);
    dasar = List.copyOf(dasar);
  }

  /**
   * Returns the class, where the law decides which it is.
   *
   * @return the class
   */
  public Optional<KelasPelanggaran> kelasPasti() {
    return kelas.size() == 1 ? Optional.of(kelas.get(0)) : Optional.empty();
  }

  /**
   * Returns the consequence, where all classes that it may be of have the same. That of a conflict
   * of interest stands in the law itself, which leaves its class open (Pasal 45 ayat (2)).
   *
   * @return the consequence
   */
  public Optional<AkibatHukum> akibat() {
    if (syarat.jenis() == JenisSyarat.TANPA_KONFLIK_KEPENTINGAN && !dasar.isEmpty()) {
      return Optional.of(AkibatHukum.DAPAT_DIBATALKAN);
    }
    Set<AkibatHukum> all = EnumSet.noneOf(AkibatHukum.class);
    kelas.forEach(one -> all.add(one.akibat()));
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }
}
