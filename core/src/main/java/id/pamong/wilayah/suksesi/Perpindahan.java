package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.nama.EditDistance;
import id.pamong.wilayah.nama.NameForm;
import java.util.Optional;

/**
 * What one step did to one region, in the direction of the question.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asal the region in the edition that the step starts from
 * @param tujuan the region in the edition that it leads to; empty where there is none
 * @param hubungan how the two hang together, always told from the earlier to the later edition
 * @param bukti what that rests on
 * @param dasar the instrument of law, where one states it
 */
public record Perpindahan(
    Wilayah asal,
    Optional<Wilayah> tujuan,
    HubunganWilayah hubungan,
    Bukti bukti,
    Optional<String> dasar) {

  /**
   * Says whether the two names differ in more than spelling habits.
   *
   * @return false if there is one side only
   */
  public boolean isGantiNama() {
    return tujuan
        .map(wilayah -> !NameForm.key(wilayah.nama()).equals(NameForm.key(asal.nama())))
        .orElse(false);
  }

  /**
   * Says whether the two names {@linkplain #isGantiNama differ}, but in no more than typing errors
   * do: another spelling rather than another name.
   *
   * @return false if there is one side only
   */
  public boolean isGantiEjaan() {
    if (!isGantiNama()) {
      return false;
    }
    String from = NameForm.key(asal.nama());
    String to = NameForm.key(tujuan.orElseThrow().nama());
    int tolerated = EditDistance.tolerated(to.length());
    return EditDistance.within(from, to, tolerated) <= tolerated;
  }
}
