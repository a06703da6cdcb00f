package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Wilayah;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an address means: a region, several that may be meant, or none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status how it was understood
 * @param sebab what was wrong, from the provinsi down; where several regions may be meant, what is
 *     wrong whichever of them is
 * @param kandidat the regions that may be meant, the best first, equal ones by code; the region
 *     itself where one was found; twenty at most
 * @param sisa what is not shown here
 */
public record DiagnosisAlamat(
    StatusAlamat status, List<Perbaikan> sebab, List<KandidatAlamat> kandidat, SisaAlamat sisa) {

  /** Makes a diagnosis. */
  public DiagnosisAlamat {
    sebab = List.copyOf(sebab);
    kandidat = List.copyOf(kandidat);
  }

  /** Returns the diagnosis of the same parts in a text of which other words are left aside. */
  DiagnosisAlamat leavingAside(Set<JenisSisa> disisihkan) {
    return sisa.disisihkan().equals(disisihkan)
        ? this
        : new DiagnosisAlamat(
            status, sebab, kandidat, new SisaAlamat(disisihkan, sisa.kandidatLain()));
  }

  /**
   * Returns the region that is meant.
   *
   * @return the region, or empty unless one was found
   */
  public Optional<Wilayah> wilayah() {
    return status.isFound() ? Optional.of(kandidat.get(0).wilayah()) : Optional.empty();
  }
}
