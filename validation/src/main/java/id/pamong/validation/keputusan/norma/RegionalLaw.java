package id.pamong.validation.keputusan.norma;

import id.pamong.finding.JsonPointer;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The law on regional government, of which UU 32/2004 is the earliest that is held here. */
public final class RegionalLaw {

  private RegionalLaw() {}

  /**
   * Returns that the law of a day is not held, so that of nobody is it known what he may do then:
   * before UU 32/2004 that of UU 22/1999, UU 5/1974 and older ones. Empty since.
   */
  public static Optional<Syarat> unheld(LocalDate day) {
    return LawDays.isSince(day, LawDays.UU_32_2004)
        ? Optional.empty()
        : Optional.of(
            Syarat.of(
                JenisSyarat.HUKUM_PEMERINTAHAN_DAERAH,
                Hasil.TIDAK_DIKETAHUI,
                new Dalil(List.of(), List.of(), Dalil.HUKUM, JsonPointer.ROOT)));
  }
}
