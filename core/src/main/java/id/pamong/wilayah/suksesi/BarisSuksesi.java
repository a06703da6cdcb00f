package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import java.util.Comparator;
import java.util.Optional;

/**
 * A row of a {@link TabelSuksesi}: one code that did not simply stay, or one that is new.
 *
 * <p>Rows stand in the order of the old code, those without one in the order of the new code behind
 * them. Immutable and thread-safe.
 *
 * @param lama the code in the earlier edition; empty for {@link HubunganWilayah#TANPA_ASAL}
 * @param baru the code in the later edition; empty for an end
 * @param hubungan how the two hang together
 * @param bukti what that rests on
 * @param dasar the instrument of law, where one states it
 */
public record BarisSuksesi(
    Optional<KodeWilayah> lama,
    Optional<KodeWilayah> baru,
    HubunganWilayah hubungan,
    Bukti bukti,
    Optional<String> dasar)
    implements Comparable<BarisSuksesi> {

  private static final Comparator<Optional<KodeWilayah>> CODES =
      Comparator.comparingLong(kode -> kode.map(KodeWilayah::packed).orElse(Long.MAX_VALUE));
  private static final Comparator<BarisSuksesi> ORDER =
      Comparator.comparing(BarisSuksesi::lama, CODES)
          .thenComparing(BarisSuksesi::baru, CODES)
          .thenComparing(BarisSuksesi::hubungan)
          .thenComparing(BarisSuksesi::bukti)
          .thenComparing(baris -> baris.dasar().orElse(""));

  /**
   * Makes a row.
   *
   * @throws IllegalArgumentException if it has the wrong sides for its relation
   */
  public BarisSuksesi {
    boolean fits =
        switch (hubungan) {
          case HAPUS, TANPA_PENERUS -> lama.isPresent() && baru.isEmpty();
          case TANPA_ASAL -> lama.isEmpty() && baru.isPresent();
          default -> lama.isPresent() && baru.isPresent();
        };
    if (!fits || bukti == Bukti.HUKUM != dasar.isPresent()) {
      throw new IllegalArgumentException(
          "row of a succession must have the sides and the basis of its relation, but was '"
              + lama
              + " "
              + baru
              + " "
              + hubungan
              + " "
              + bukti
              + " "
              + dasar
              + "'");
    }
  }

  @Override
  public int compareTo(BarisSuksesi other) {
    return ORDER.compare(this, other);
  }
}
