package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the codes that an instrument names were in use on its day: an office of a region that no
 * one knew gives and receives nothing, and a code that came later may be meant for the region that
 * had another one then. Not thread-safe; used while a set is loaded.
 */
public final class CodesOfTheDay {

  private final CodeHistory history;
  private final LocalDate day;
  private final String citation;
  private final Map<KodeWilayah, Optional<Fakta>> missing = new HashMap<>();

  /** Makes what looks at the codes of an instrument of a day. */
  public CodesOfTheDay(CodeHistory history, LocalDate day, String citation) {
    this.history = history;
    this.day = day;
    this.citation = citation;
  }

  /**
   * Returns that a code was in use, which is not known: an edition that is exact for the day lacks
   * it, or only a later one has it. Of other days without an exact edition it cannot be told.
   *
   * @param letak where the instrument names it
   */
  public Optional<Syarat> missing(KodeWilayah kode, String letak) {
    return missing
        .computeIfAbsent(kode, this::facts)
        .map(
            facts ->
                Syarat.of(
                    JenisSyarat.KODE_PADA_HARINYA,
                    Hasil.TIDAK_DIKETAHUI,
                    new Dalil(Law.REGIONS.on(day), facts, citation, JsonPointer.parse(letak))));
  }

  private Optional<Fakta> facts(KodeWilayah kode) {
    Optional<EditionOnDate> edition = history.editionOn(day);
    if (edition.isEmpty() || history.has(edition.get().edition(), kode)) {
      return Optional.empty();
    }
    WilayahEdition then = edition.get().edition();
    Optional<WilayahEdition> later = history.laterEdition(kode, day);
    if (!edition.get().exact() && later.isEmpty()) {
      return Optional.empty();
    }
    Optional<KodeWilayah> own = later.flatMap(from -> history.codeIn(then, kode, from));
    return Optional.of(
        Fakta.of(
            kode,
            day,
            citation,
            then.id(),
            later.map(WilayahEdition::id).orElse(""),
            own.map(KodeWilayah::toString).orElse("")));
  }
}
