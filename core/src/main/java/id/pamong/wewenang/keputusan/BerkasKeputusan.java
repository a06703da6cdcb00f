package id.pamong.wewenang.keputusan;

import id.pamong.style.PamongStyle;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import java.util.List;
import org.immutables.value.Value;

/**
 * A question with the instruments to answer it from. Immutable and thread-safe.
 *
 * <p>What the law itself gives is not in it: the library knows that.
 */
@PamongStyle
@Value.Immutable
public sealed interface BerkasKeputusan permits ImmutableBerkasKeputusan {

  /**
   * Returns the question.
   *
   * @return the question
   */
  PermintaanKeputusan permintaan();

  /**
   * Returns the decrees.
   *
   * @return the decrees
   */
  List<PelimpahanWewenang> pelimpahan();

  /**
   * Returns the instruments that revoke, replace or amend and give nothing themselves.
   *
   * @return the instruments
   */
  List<InstrumenPengubah> pengubah();

  /**
   * Returns the instruments by which governments assign tasks to desa.
   *
   * @return the instruments
   */
  List<PenugasanDesa> penugasan();

  /**
   * Returns the instruments by which the central government or a provinsi assigns tasks of
   * assistance to regions.
   *
   * @return the instruments
   */
  List<PenugasanPembantuan> pembantuan();

  /**
   * Returns the names of files with further decrees, beside the file of this document.
   *
   * @return the names
   */
  List<String> lampiran();

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BerkasKeputusan}. Not thread-safe. */
  final class Builder extends ImmutableBerkasKeputusan.Builder {
    Builder() {}
  }
}
