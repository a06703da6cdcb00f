package id.pamong.validation.keputusan.penugasan;

import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.syarat.Assigned;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.Optional;

/** Conditions of the time of what is assigned: that it is set, is not ended, and lasts. */
final class AssignedTime {

  private AssignedTime() {}

  /**
   * Adds the conditions of a day.
   *
   * @param ended what decides on the day that it is ended, if anything does
   * @param law the articles by which its receiver carries it out
   */
  static void add(
      Assigned one, Optional<Ending> ended, Norm law, LocalDate day, SyaratBuilder all) {
    all.add(
        Syarat.of(
            JenisSyarat.INSTRUMEN_BERLAKU,
            Hasil.of(!day.isBefore(one.set())),
            one.at("/instrumen/tanggalDitetapkan", Law.inForce(one.jenis()), one.set())));
    // What ends a regulation of a minister, no instrument of the model says.
    if (!one.isByCentre()) {
      all.add(
          Syarat.of(
              JenisSyarat.TIDAK_DICABUT,
              ended
                  .map(ending -> ending.isCertain() ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI)
                  .orElse(Hasil.TERPENUHI),
              Ending.standing(
                  ended,
                  one.at("/instrumen", Law.revoked(one.jenis()), "", "", ""),
                  Law.revoked(one.jenis()))));
    }
    one.periode()
        .ifPresent(
            periode ->
                all.add(
                    Syarat.of(
                        JenisSyarat.PERIODE,
                        Hasil.of(periode.contains(day)),
                        one.at("/periode", law, day, periode))));
  }
}
