package id.pamong.wewenang;

import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.style.PamongStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A service that a decree delegates. Immutable and thread-safe. */
@PamongStyle
@Value.Immutable
public sealed interface LayananDilimpahkan permits ImmutableLayananDilimpahkan {

  /**
   * Returns the name of the service.
   *
   * @return the name of the service
   */
  String nama();

  /**
   * Returns whether it is a licence; the kinds of the law since 8 May 2018.
   *
   * @return whether it is a licence
   */
  Optional<SifatLayanan> sifat();

  /**
   * Returns the aspect of authority; the kinds of the law before 8 May 2018.
   *
   * @return the aspect of authority
   */
  Optional<AspekKewenangan> aspek();

  /**
   * Returns the affair of government that it belongs to.
   *
   * @return the affair of government that it belongs to
   */
  Optional<UrusanPemerintahan> urusan();

  /**
   * Returns the part of the affair, where the law sets it apart.
   *
   * @return the part of the affair
   */
  Optional<SubUrusan> subUrusan();

  /**
   * Returns the criteria, as far as the document answers them.
   *
   * @return the criteria
   */
  Optional<KriteriaLayanan> kriteria();

  /**
   * Returns the channel through which it is given.
   *
   * @return the channel through which it is given
   */
  Optional<KanalLayanan> kanal();

  /**
   * Returns its limits.
   *
   * @return its limits
   */
  Optional<BatasWewenang> batas();

  /** Refuses what no document of this kind can be. */
  @Value.Check
  default void check() {
    if (nama().isBlank()) {
      throw new IllegalArgumentException("nama of a layanan must not be blank");
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

  /** Builds a {@link LayananDilimpahkan}. Not thread-safe. */
  final class Builder extends ImmutableLayananDilimpahkan.Builder {
    Builder() {}
  }
}
