package id.pamong.wilayah.alamat;

import java.util.Set;

/**
 * What a diagnosis does not show.
 *
 * <p>Immutable and thread-safe.
 *
 * @param disisihkan what of the text was left aside
 * @param kandidatLain how many candidates there are besides those that are listed
 */
public record SisaAlamat(Set<JenisSisa> disisihkan, int kandidatLain) {

  /** Makes it. */
  public SisaAlamat {
    disisihkan = Set.copyOf(disisihkan);
  }
}
