package id.pamong.pemerintahan.tipologi;

import id.pamong.style.PamongStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures from which the workload of a kecamatan is calculated. Immutable and thread-safe.
 *
 * <p>Source: UU 23/2014 Pasal 223 ayat (2); PP 18/2016 Lampiran II.A and IV.H.
 */
@PamongStyle
@Value.Immutable
public sealed interface BebanKerja permits ImmutableBebanKerja {

  /**
   * Returns the inhabitants of the kabupaten or kota.
   *
   * @return the inhabitants of the kabupaten or kota
   */
  Optional<Integer> pendudukDaerah();

  /**
   * Returns the area of the kabupaten or kota in km².
   *
   * @return the area of the kabupaten or kota in km²
   */
  Optional<BigDecimal> luasDaerah();

  /**
   * Returns the budget of the kabupaten or kota in rupiah.
   *
   * @return the budget of the kabupaten or kota in rupiah
   */
  Optional<BigDecimal> apbd();

  /**
   * Returns the area of the kecamatan in km².
   *
   * @return the area of the kecamatan in km²
   */
  Optional<BigDecimal> luas();

  /**
   * Returns the number of its desa and kelurahan.
   *
   * @return the number of its desa and kelurahan
   */
  Optional<Integer> desaKelurahan();

  /**
   * Returns the inhabitants of the kecamatan.
   *
   * @return the inhabitants of the kecamatan
   */
  Optional<Integer> penduduk();

  /** Refuses negative figures. */
  @Value.Check
  default void check() {
    if (pendudukDaerah().filter(n -> n < 0).isPresent()
        || desaKelurahan().filter(n -> n < 0).isPresent()
        || penduduk().filter(n -> n < 0).isPresent()
        || luasDaerah().filter(n -> n.signum() < 0).isPresent()
        || apbd().filter(n -> n.signum() < 0).isPresent()
        || luas().filter(n -> n.signum() < 0).isPresent()) {
      throw new IllegalArgumentException("figures of a workload must not be negative");
    }
  }

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BebanKerja}. Not thread-safe. */
  final class Builder extends ImmutableBebanKerja.Builder {
    Builder() {}
  }
}
