package id.pamong.wilayah.bps;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bridge between the region codes of Badan Pusat Statistik and those of the Ministry of Home
 * Affairs, as far as it is known.
 *
 * <p>A bridge has whole levels; for every other level it answers that it does not know. It guesses
 * nothing. Immutable and thread-safe.
 */
public final class JembatanBps {

  private final EdisiJembatan edisi;
  private final List<PasanganKode> pasangan;
  private final Set<Tingkat> levels = new HashSet<>();
  private final Map<KodeBps, PasanganKode> byBps = new HashMap<>();
  private final Map<KodeWilayah, PasanganKode> byKemendagri = new HashMap<>();

  private JembatanBps(EdisiJembatan edisi, List<PasanganKode> pasangan) {
    this.edisi = edisi;
    this.pasangan = pasangan.stream().sorted(Comparator.comparing(PasanganKode::bps)).toList();
    for (PasanganKode pair : this.pasangan) {
      levels.add(pair.bps().tingkat());
      if (byBps.put(pair.bps(), pair) != null
          || byKemendagri.put(pair.kemendagri(), pair) != null) {
        throw new IllegalArgumentException(
            "code of a bridge must come once, but was '" + pair + "'");
      }
    }
  }

  /**
   * Makes a bridge.
   *
   * @param edisi its vintage
   * @param pasangan all regions of the levels that it has
   * @return the bridge
   * @throws IllegalArgumentException if a code comes twice
   */
  public static JembatanBps of(EdisiJembatan edisi, List<PasanganKode> pasangan) {
    return new JembatanBps(edisi, pasangan);
  }

  /**
   * Finds the code of the Ministry of Home Affairs for a BPS code.
   *
   * @param kode the BPS code
   * @return the code with its vintage; that there is none; or that it is not known
   */
  public Padanan<KodeWilayah> findKemendagri(KodeBps kode) {
    PasanganKode pair = byBps.get(kode);
    return pair == null
        ? missing(kode.tingkat())
        : new Padanan.Ada<>(pair.kemendagri(), pair.dasar(), edisi);
  }

  /**
   * Finds the BPS code for a code of the Ministry of Home Affairs.
   *
   * @param kode a code of the edition of this bridge
   * @return the code with its vintage; that there is none; or that it is not known
   */
  public Padanan<KodeBps> findBps(KodeWilayah kode) {
    PasanganKode pair = byKemendagri.get(kode);
    return pair == null
        ? missing(kode.tingkat())
        : new Padanan.Ada<>(pair.bps(), pair.dasar(), edisi);
  }

  private <T> Padanan<T> missing(Tingkat tingkat) {
    return levels.contains(tingkat)
        ? new Padanan.TidakAda<>(edisi)
        : new Padanan.TidakDiketahui<>();
  }

  /**
   * Returns the vintage of this bridge.
   *
   * @return source, year and edition
   */
  public EdisiJembatan edisi() {
    return edisi;
  }

  /**
   * Returns all pairs.
   *
   * @return the pairs in the order of the BPS codes
   */
  public List<PasanganKode> pasangan() {
    return pasangan;
  }
}
