package id.pamong.wewenang.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import java.util.List;

/**
 * What a condition rests on: the articles, the facts looked at, and where they stand. Immutable and
 * thread-safe.
 *
 * @param dasar the articles
 * @param fakta the facts as texts, for the sentence of the condition
 * @param sumber where the facts stand: the citation of an instrument, {@code permintaan} for the
 *     request, or {@code hukum} for the law itself
 * @param letak the place in that document
 */
public record Dalil(List<DasarHukum> dasar, List<String> fakta, String sumber, JsonPointer letak) {

  /** The source of facts that stand in the request. */
  public static final String PERMINTAAN = "permintaan";

  /** The source of what the law itself says. */
  public static final String HUKUM = "hukum";

  /** Copies the lists. */
  public Dalil {
    dasar = List.copyOf(dasar);
    fakta = Fakta.copyOf(fakta);
  }
}
