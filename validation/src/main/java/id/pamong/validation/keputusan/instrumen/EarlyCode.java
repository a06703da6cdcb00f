package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import java.util.List;
import java.util.Optional;

/**
 * An instrument whose issuer bears a code that the regions have only later: a law has formed a
 * provinsi, and the codes follow. By the later code the issuer may be the one of another
 * instrument; by those of the day he is no one.
 */
final class EarlyCode {

  private EarlyCode() {}

  /** Returns what must be put right, where an issuer may be one by a later code alone. */
  static Optional<Dalil> missing(Instrument actor, Hasil governs, CodeHistory history) {
    if (governs != Hasil.TIDAK_DIKETAHUI
        || history.laterEdition(actor.issuer().wilayah(), actor.set()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dalil(
            Law.REGIONS.on(actor.set()),
            List.of(),
            actor.citation(),
            JsonPointer.parse(actor.gives() ? "/pemberi/wilayah" : "/penerbit/wilayah")));
  }
}
