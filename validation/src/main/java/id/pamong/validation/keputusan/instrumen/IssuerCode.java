package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import java.util.List;
import java.util.Optional;

/**
 * An instrument that names its issuer, or the region of one that it cites, by a code which was not
 * in use on its day: a law has formed a provinsi and the codes follow, or the codes have changed
 * and the instrument has the former one. By that code it may be the one that is meant; by those of
 * the day it is none.
 */
final class IssuerCode {

  private IssuerCode() {}

  /**
   * Returns what must be put right, where an issuer may be one by a code of another day alone, or a
   * citation means an instrument by one.
   */
  static Optional<Dalil> missing(
      Instrument actor,
      HubunganInstrumen relation,
      Hasil governs,
      Hasil meant,
      CodeHistory history) {
    if (governs == Hasil.TIDAK_DIKETAHUI
        && history.isOfOtherDay(actor.issuer().wilayah(), actor.set())) {
      return Optional.of(at(actor, actor.gives() ? "/pemberi/wilayah" : "/penerbit/wilayah"));
    }
    int place = actor.text().hubungan().indexOf(relation);
    return Optional.of(relation.instrumen())
        .flatMap(InstrumenHukum::daerah)
        .filter(kode -> meant == Hasil.TIDAK_DIKETAHUI)
        .filter(kode -> history.isOfOtherDay(kode, actor.set()))
        .map(kode -> at(actor, "/instrumen/hubungan/" + place + "/instrumen/daerah"));
  }

  private static Dalil at(Instrument actor, String place) {
    return new Dalil(
        Law.REGIONS.on(actor.set()), List.of(), actor.citation(), JsonPointer.parse(place));
  }
}
