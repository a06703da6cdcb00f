package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.JabatanWilayah;
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
import java.util.Set;

/**
 * Whether the codes that an instrument names were in use on its day: an office of a region that no
 * one knew gives and receives nothing, and a code that came later, or had ended, may be meant for
 * the region that had another one then. Not thread-safe; used while a set is loaded.
 */
public final class CodesOfTheDay {

  private final CodeHistory history;
  private final LocalDate day;
  private final String citation;
  private final Map<KodeWilayah, Optional<Fakta>> missing = new HashMap<>();
  private final Map<KodeWilayah, KodeWilayah> own = new HashMap<>();

  /** Makes what looks at the codes of an instrument of a day. */
  public CodesOfTheDay(CodeHistory history, LocalDate day, String citation) {
    this.history = history;
    this.day = day;
    this.citation = citation;
  }

  /**
   * Returns that a code was in use, which is not known: an edition that is exact for the day lacks
   * it, or only an earlier or a later one has it. Of other days without an exact edition it cannot
   * be told.
   *
   * @param letak where the instrument names it
   */
  public Optional<Syarat> missing(KodeWilayah kode, String letak) {
    return missing(kode, letak, citation);
  }

  /** Returns the same of an instrument that a request states. */
  public Optional<Syarat> missingInRequest(KodeWilayah kode, String letak) {
    return missing(kode, letak, Dalil.PERMINTAAN);
  }

  private Optional<Syarat> missing(KodeWilayah kode, String letak, String sumber) {
    return missing
        .computeIfAbsent(kode, this::facts)
        .map(
            facts ->
                Syarat.of(
                    JenisSyarat.KODE_PADA_HARINYA,
                    Hasil.TIDAK_DIKETAHUI,
                    new Dalil(Law.REGIONS.on(day), facts, sumber, JsonPointer.parse(letak))));
  }

  /**
   * Returns the one code that the region may have borne on the day, if another; else the code as it
   * is named.
   */
  public KodeWilayah own(KodeWilayah kode) {
    return own.computeIfAbsent(
        kode,
        key -> {
          Set<KodeWilayah> all = history.codesOn(kode, day);
          return all.size() == 1 ? all.iterator().next() : kode;
        });
  }

  /** Returns an office under that code. */
  public JabatanWilayah own(JabatanWilayah office) {
    KodeWilayah kode = own(office.wilayah());
    return kode.equals(office.wilayah()) ? office : new JabatanWilayah(office.jabatan(), kode);
  }

  /** Tells whether law states which code that is, or that it is the one named. */
  public boolean isStated(KodeWilayah kode) {
    return !history.isOfOtherDay(kode, day) || history.codeOn(kode, day).isPresent();
  }

  private Optional<Fakta> facts(KodeWilayah kode) {
    Optional<EditionOnDate> edition = history.editionOn(day);
    if (edition.isEmpty() || history.has(edition.get().edition(), kode)) {
      return Optional.empty();
    }
    Optional<WilayahEdition> earlier = history.earlierEdition(kode, day);
    Optional<WilayahEdition> later = history.laterEdition(kode, day);
    if (!edition.get().exact() && earlier.isEmpty() && later.isEmpty()) {
      return Optional.empty();
    }
    // "Only later" is said of a code that had not been there before.
    return Optional.of(
        Fakta.of(
            kode,
            day,
            citation,
            edition.get().edition().id(),
            later.filter(one -> earlier.isEmpty()).map(WilayahEdition::id),
            history.codeOn(kode, day),
            earlier.map(WilayahEdition::id)));
  }
}
