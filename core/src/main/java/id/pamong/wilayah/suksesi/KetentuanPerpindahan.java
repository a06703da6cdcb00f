package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of a region that an instrument of law states, such as {@code 91.01} to {@code 93.01} by
 * UU 14/2022.
 *
 * <p>It applies to the step between two editions of which the later one is of its day or after, the
 * earlier one still has the old state and the later one has the new state: the list follows the law
 * with delay. Immutable and thread-safe.
 *
 * @param mulai a day before which it did not hold: that of the instrument, or the first of its year
 *     where no more is known
 * @param dari the code before
 * @param ke the code after; empty for {@link HubunganWilayah#HAPUS} alone
 * @param hubungan what is stated
 * @param dasar the instrument, such as {@code UU 14/2022}
 */
public record KetentuanPerpindahan(
    LocalDate mulai,
    KodeWilayah dari,
    Optional<KodeWilayah> ke,
    HubunganWilayah hubungan,
    String dasar) {

  /**
   * Makes a statement.
   *
   * @throws IllegalArgumentException if the basis is blank, the levels differ, or the codes do not
   *     fit what is stated
   */
  public KetentuanPerpindahan {
    if (dasar.isBlank()) {
      throw new IllegalArgumentException(
          "basis of the change of " + dari + " must not be blank, but was '" + dasar + "'");
    }
    boolean fits =
        switch (hubungan) {
          case HAPUS -> ke.isEmpty();
          case GANTI_NAMA -> ke.isPresent() && ke.get().equals(dari);
          case GANTI_KODE, GANTI_STATUS, GABUNG, PISAH, PECAHAN ->
              ke.isPresent() && !ke.get().equals(dari) && ke.get().tingkat() == dari.tingkat();
          case TETAP, MUNGKIN, TANPA_PENERUS, TANPA_ASAL -> false;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "stated change of "
              + dari
              + " must have codes that fit it, but was '"
              + hubungan
              + " "
              + ke.map(KodeWilayah::toString).orElse("")
              + "'");
    }
  }
}
