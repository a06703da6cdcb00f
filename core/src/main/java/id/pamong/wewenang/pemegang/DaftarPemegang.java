package id.pamong.wewenang.pemegang;

import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;

/**
 * Who is competent for a service, at a place and on a day: every office that an instrument or the
 * law names, each with its decision and tree. Immutable and thread-safe.
 *
 * <p>Each office stands under the code that its region bears on the day. The gubernur is among them
 * where the question states his capacity, or a share of the affair that is not of the kabupaten or
 * kota; else it would never be known of him. The head of the kabupaten or kota always is: what
 * nobody delegated is his, if the affair is of the kabupaten or kota (UU 23/2014 Pasal 65 ayat (1)
 * huruf a), and what he delegated he may still use himself (UU 30/2014 Pasal 13 ayat (5), Pasal 14
 * ayat (5)).
 *
 * <p>Who does the work of another is no holder: the wakil and the secretary of a region, to whom
 * the law gives that of its head (UU 23/2014 Pasal 65 and 66), and a Plh or Plt (UU 30/2014 Pasal
 * 14 ayat (2)), who stands in for an office that is listed. Whether they may sign, a decision says.
 *
 * @param calon the offices, the head of region first, then by rank, name and region
 * @param kurang what is missing of the place itself: that the edition of the day has it
 * @param catatan what a reader must know whatever the offices are, such as that no edition of the
 *     regions is exact for the day
 */
public record DaftarPemegang(
    List<CalonPemegang> calon, List<Syarat> kurang, List<Catatan> catatan) {

  /** Copies the lists. */
  public DaftarPemegang {
    calon = List.copyOf(calon);
    kurang = List.copyOf(kurang);
    catatan = List.copyOf(catatan);
  }

  /**
   * Returns whether some office is competent. Where there is none to ask, or the place is not known
   * to be there, that is not known.
   *
   * @return there is one, there is none, or that cannot be told
   */
  public StatusPemegang status() {
    if (!pemegang().isEmpty()) {
      return StatusPemegang.ADA;
    }
    boolean isTold = !calon.isEmpty() && kurang.isEmpty() && terbuka().isEmpty();
    return isTold ? StatusPemegang.TIDAK_ADA : StatusPemegang.TIDAK_DIKETAHUI;
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
