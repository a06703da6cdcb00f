package id.pamong.validation.keputusan.pemberian;

import id.pamong.validation.keputusan.instrumen.DecreeText;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.util.List;
import java.util.function.Function;

/**
 * One way in which a decree may be read that does not state whether it delegates or mandates. The
 * law has both words for what it calls pelimpahan (UU 30/2014 Pasal 1 angka 23 and 24), and asks
 * other things of each: neither the form of the decree nor what it cites tells them apart.
 *
 * @param text the decree, as if it stated the source
 * @param parts the conditions that its grants have in common
 */
record SourceReading(DecreeText text, DecreeParts parts) {

  private static final List<SumberWewenang> SOURCES =
      List.of(SumberWewenang.DELEGASI, SumberWewenang.MANDAT);

  /** Returns a decree as a delegation and as a mandate; none where it states its source. */
  static List<SourceReading> of(DecreeText text, Function<DecreeText, DecreeParts> preparing) {
    return text.decree().sumber().isPresent()
        ? List.of()
        : SOURCES.stream()
            .map(sumber -> as(sumber, text))
            .map(read -> new SourceReading(read, preparing.apply(read)))
            .toList();
  }

  private static DecreeText as(SumberWewenang sumber, DecreeText text) {
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder().from(text.decree()).sumber(sumber).build();
    return new DecreeText(decree, text.citation(), text.origins());
  }
}
