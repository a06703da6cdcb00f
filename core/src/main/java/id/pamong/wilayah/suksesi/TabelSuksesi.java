package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.WilayahEdition;
import java.util.List;

/**
 * The step from one edition to the next one: all codes that did not simply stay. A code of both
 * editions that no row names stands for the same region in both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dari the earlier edition
 * @param ke the later edition
 * @param baris the rows in their order
 */
public record TabelSuksesi(WilayahEdition dari, WilayahEdition ke, List<BarisSuksesi> baris) {

  /** Makes a table; the rows are put in order. */
  public TabelSuksesi {
    baris = baris.stream().sorted().toList();
  }
}
