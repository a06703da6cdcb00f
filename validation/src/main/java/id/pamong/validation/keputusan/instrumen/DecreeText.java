package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.wewenang.PelimpahanWewenang;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A decree as it is read: with what it states, and what it leaves untouched of the decrees that it
 * amends.
 *
 * @param decree the decree
 * @param citation its citation
 * @param origins where those parts stand that it does not state, by their places in the decree
 */
public record DecreeText(PelimpahanWewenang decree, String citation, Map<String, Origin> origins) {

  /**
   * Where a part of a decree stands.
   *
   * @param citation the instrument that states it
   * @param set the day on which that was set
   * @param jenis its kind
   * @param place the place in that instrument
   */
  public record Origin(String citation, LocalDate set, JenisInstrumen jenis, String place) {

    static Origin of(Instrument instrument, String place) {
      return new Origin(instrument.citation(), instrument.set(), instrument.text().jenis(), place);
    }
  }

  /** Returns the decree as it is read with where its parts stand, in one order. */
  public String inWords() {
    return decree + " " + new TreeMap<>(origins);
  }

  /** Returns where a part of the decree stands. */
  public Origin origin(JsonPointer letak) {
    String path = letak.value();
    for (Map.Entry<String, Origin> entry : origins.entrySet()) {
      String part = entry.getKey();
      if (path.equals(part) || path.startsWith(part + "/")) {
        Origin origin = entry.getValue();
        return new Origin(
            origin.citation(),
            origin.set(),
            origin.jenis(),
            origin.place() + path.substring(part.length()));
      }
    }
    return new Origin(citation, decree.tanggal(), decree.instrumen().jenis(), path);
  }
}
