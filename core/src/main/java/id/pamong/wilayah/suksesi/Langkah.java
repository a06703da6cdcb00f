package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.WilayahEdition;
import java.util.List;

/**
 * One step of a trace: from one edition to its neighbour.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dari the edition that the step starts from
 * @param ke the neighbour that it leads to
 * @param perpindahan what it did to each region that the trace had come to, at least one; what was
 *     carved out of a region stands there too, and leads nowhere
 */
public record Langkah(WilayahEdition dari, WilayahEdition ke, List<Perpindahan> perpindahan) {

  /** Makes a step. */
  public Langkah {
    perpindahan = List.copyOf(perpindahan);
  }
}
