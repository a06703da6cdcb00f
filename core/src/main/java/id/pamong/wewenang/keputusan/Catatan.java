package id.pamong.wewenang.keputusan;

import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.wewenang.syarat.Fakta;
import java.util.List;

/**
 * A remark on a decision that does not change its outcome, such as that a decree keeps its force
 * after its basis was replaced. Immutable and thread-safe.
 *
 * @param jenis which remark
 * @param keparahan WARNING for a flaw, INFO for what the reader must know
 * @param dasar the articles
 * @param fakta the facts as texts, for the sentence of the remark
 */
public record Catatan(
    JenisCatatan jenis, Severity keparahan, List<DasarHukum> dasar, List<String> fakta) {

  /** Copies the lists. */
  public Catatan {
    dasar = List.copyOf(dasar);
    fakta = Fakta.copyOf(fakta);
  }
}
