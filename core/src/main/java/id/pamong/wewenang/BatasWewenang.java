package id.pamong.wewenang;

import id.pamong.hukum.Periode;
import id.pamong.style.PamongStyle;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The limits of a delegated service, by matter, area and time. Immutable and thread-safe.
 *
 * <p>Source: UU 30/2014 Pasal 15 ayat (1).
 */
@PamongStyle
@Value.Immutable
public sealed interface BatasWewenang permits ImmutableBatasWewenang {

  /**
   * Returns the thresholds of matter; all of them hold together.
   *
   * @return the thresholds of matter
   */
  List<BatasMateri> materi();

  /**
   * Returns what is left out, in words.
   *
   * @return what is left out
   */
  List<String> pengecualian();

  /**
   * Returns the regions it is limited to; empty for all of the receivers.
   *
   * @return the regions it is limited to
   */
  List<KodeWilayah> wilayah();

  /**
   * Returns the time it is limited to.
   *
   * @return the time it is limited to
   */
  Optional<Periode> periode();

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BatasWewenang}. Not thread-safe. */
  final class Builder extends ImmutableBatasWewenang.Builder {
    Builder() {}
  }
}
