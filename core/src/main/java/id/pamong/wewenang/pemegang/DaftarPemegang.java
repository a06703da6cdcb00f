package id.pamong.wewenang.pemegang;

import id.pamong.wewenang.keputusan.KeputusanWewenang;
import java.util.List;

/**
 * Who is competent for a service, at a place and on a day: every office that an instrument or the
 * law names, each with its decision and tree. Immutable and thread-safe.
 *
 * <p>Each office stands under the code that its region bears on the day. The gubernur, of whom it
 * is never known, is not among them. The head of the kabupaten or kota always is: what nobody
 * delegated is his, if the affair is of the kabupaten or kota (UU 23/2014 Pasal 65 ayat (1) huruf
 * a), and what he delegated he may still use himself (UU 30/2014 Pasal 13 ayat (5), Pasal 14 ayat
 * (5)).
 *
 * @param calon the offices, the head of region first, then by rank, name and region
 */
public record DaftarPemegang(List<CalonPemegang> calon) {

  /** Copies the list. */
  public DaftarPemegang {
    calon = List.copyOf(calon);
  }

  /**
   * Returns whether some office is competent.
   *
   * @return there is one, there is none, or that cannot be told
   */
  public StatusPemegang status() {
    if (!pemegang().isEmpty()) {
      return StatusPemegang.ADA;
    }
    return terbuka().isEmpty() ? StatusPemegang.TIDAK_ADA : StatusPemegang.TIDAK_DIKETAHUI;
  }

  /**
   * Returns the offices that are competent.
   *
   * @return the offices
   */
  public List<CalonPemegang> pemegang() {
    return of(KeputusanWewenang.Berwenang.class);
  }

  /**
   * Returns the offices of which it cannot be told.
   *
   * @return the offices
   */
  public List<CalonPemegang> terbuka() {
    return of(KeputusanWewenang.TidakDapatDitentukan.class);
  }

  /**
   * Returns the offices that are not competent, with the reasons.
   *
   * @return the offices
   */
  public List<CalonPemegang> ditolak() {
    return of(KeputusanWewenang.TidakBerwenang.class);
  }

  private List<CalonPemegang> of(Class<? extends KeputusanWewenang> outcome) {
    return calon.stream().filter(one -> outcome.isInstance(one.keputusan())).toList();
  }
}
