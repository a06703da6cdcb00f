package id.pamong.pemerintahan.penataan;

import id.pamong.style.PamongStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kecamatan or kelurahan that is formed, with what shows that it meets the conditions. Immutable
 * and thread-safe.
 *
 * <p>Source: PP 17/2018 Pasal 4, 5, 20 and 21, Lampiran I and II; PP 19/2008 Pasal 4 to 10.
 */
@PamongStyle
@Value.Immutable
public sealed interface CalonUnit permits ImmutableCalonUnit {

  /**
   * Returns the name, if stated.
   *
   * @return the name
   */
  Optional<String> nama();

  /**
   * Returns the seat of a kecamatan, if stated.
   *
   * @return the seat of a kecamatan
   */
  Optional<String> ibuKota();

  /**
   * Returns the villages of a kecamatan.
   *
   * @return the villages of a kecamatan
   */
  List<DesaCakupan> cakupan();

  /**
   * Returns the inhabitants of a kelurahan, if stated.
   *
   * @return the inhabitants of a kelurahan
   */
  Optional<Integer> penduduk();

  /**
   * Returns the households of a kelurahan, if stated.
   *
   * @return the households of a kelurahan
   */
  Optional<Integer> kepalaKeluarga();

  /**
   * Returns the area in km², if stated.
   *
   * @return the area in km²
   */
  Optional<BigDecimal> luas();

  /**
   * Returns whether there is land for the office, if stated.
   *
   * @return whether there is land for the office
   */
  Optional<Boolean> lahanKantor();

  /**
   * Returns whether there is a building for the office, if stated; PP 19/2008 Pasal 6 ayat (3).
   *
   * @return whether there is a building for the office
   */
  Optional<Boolean> bangunanKantor();

  /**
   * Returns whether there is land for other public services, if stated.
   *
   * @return whether there is land for other public services
   */
  Optional<Boolean> lahanPendukung();

  /**
   * Returns whether its border is given by coordinates, if stated.
   *
   * @return whether its border is given by coordinates
   */
  Optional<Boolean> titikKoordinat();

  /**
   * Returns whether it fits the spatial plan, if stated.
   *
   * @return whether it fits the spatial plan
   */
  Optional<Boolean> sesuaiTataRuang();

  /**
   * Returns the total of the indicators, 100 to 500, if stated; PP 19/2008 Pasal 7 ayat (2).
   *
   * @return the total of the indicators, 100 to 500
   */
  Optional<Integer> nilaiKajian();

  /** Refuses what no unit can have. */
  @Value.Check
  default void check() {
    if (nama().filter(String::isBlank).isPresent()
        || ibuKota().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("nama and ibuKota of a unit must not be blank");
    }
    if (penduduk().filter(n -> n < 0).isPresent()
        || kepalaKeluarga().filter(n -> n < 0).isPresent()) {
      throw new IllegalArgumentException("counts of a unit must not be negative");
    }
    if (luas().filter(n -> n.signum() < 0).isPresent()) {
      throw new IllegalArgumentException("luas of a unit must not be negative");
    }
    if (nilaiKajian().filter(nilai -> nilai < 100 || nilai > 500).isPresent()) {
      throw new IllegalArgumentException("nilaiKajian of a unit must lie between 100 and 500");
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

  /** Builds a {@link CalonUnit}. Not thread-safe. */
  final class Builder extends ImmutableCalonUnit.Builder {
    Builder() {}
  }
}
