package id.pamong.pemerintahan.tipologi;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.style.PamongStyle;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regulation that sets the type and the structure of a kecamatan. Immutable and thread-safe.
 *
 * <p>A document: it may break the law, and that is never an exception but findings. What it does
 * not say is unknown, which is neither yes nor no.
 *
 * <p>Source: UU 23/2014 Pasal 223; PP 18/2016 Pasal 51, 53, 91 to 93 and 107.
 */
@PamongStyle
@Value.Immutable
public sealed interface TipologiKecamatan permits ImmutableTipologiKecamatan {

  /**
   * Returns the instrument that carries it.
   *
   * @return the instrument that carries it
   */
  InstrumenPenetapan instrumen();

  /**
   * Returns the kecamatan.
   *
   * @return the kecamatan
   */
  KodeWilayah kecamatan();

  /**
   * Returns the type, if stated.
   *
   * @return the type
   */
  Optional<TipeKecamatan> tipe();

  /**
   * Returns the figures of the workload, if stated.
   *
   * @return the figures of the workload
   */
  Optional<BebanKerja> beban();

  /**
   * Returns the marks of a kabupaten or kota that is hard to reach; none named is not none.
   *
   * @return the marks of a kabupaten or kota that is hard to reach
   */
  List<CiriGeografis> ciri();

  /**
   * Returns the factor of geographic difficulty, if stated.
   *
   * @return the factor of geographic difficulty
   */
  Optional<BigDecimal> faktor();

  /**
   * Returns the result of the calculation, if stated.
   *
   * @return the result of the calculation
   */
  Optional<BigDecimal> skor();

  /**
   * Returns the structure of the kecamatan, if stated.
   *
   * @return the structure of the kecamatan
   */
  Optional<SusunanOrganisasi> susunan();

  /**
   * Returns the structure of its kelurahan, if stated.
   *
   * @return the structure of its kelurahan
   */
  Optional<SusunanOrganisasi> susunanKelurahan();

  /**
   * Returns whether the regulation is approved by the gubernur, if stated; an answer that does not
   * come within fifteen days is an approval too (PP 18/2016 Pasal 3 ayat (6)).
   *
   * @return whether it is approved
   */
  Optional<Boolean> persetujuanGubernur();

  /**
   * Returns the legal basis, as cited.
   *
   * @return the legal basis, as cited
   */
  List<DasarHukum> dasarHukum();

  /**
   * Returns remarks on the record, such as which parts were constructed.
   *
   * @return remarks on the record, such as which parts were constructed
   */
  List<String> catatan();

  /**
   * Returns the day whose law judges the document: the day on which it was set.
   *
   * @return the day
   */
  default LocalDate tanggal() {
    return instrumen().tanggalDitetapkan();
  }

  /** Refuses what no regulation can state. */
  @Value.Check
  default void check() {
    if (faktor().filter(n -> n.signum() < 0).isPresent()
        || skor().filter(n -> n.signum() < 0).isPresent()) {
      throw new IllegalArgumentException("faktor and skor must not be negative");
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

  /** Builds a {@link TipologiKecamatan}. Not thread-safe. */
  final class Builder extends ImmutableTipologiKecamatan.Builder {
    Builder() {}
  }
}
