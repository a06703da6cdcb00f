package id.pamong.wewenang.keputusan;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.style.PamongStyle;
import id.pamong.wewenang.InstrumenPelimpahan;
import java.util.List;
import org.immutables.value.Value;

/**
 * An instrument that revokes, replaces or amends decrees and gives nothing itself. Immutable and
 * thread-safe.
 *
 * <p>It acts on the instruments of its {@code hubungan}: on the whole of them, or on the services
 * and receivers that it names.
 *
 * <p>Source: UU 30/2014 Pasal 63 and 64; UU 12/2011 Lampiran II angka 221 to 229.
 */
@PamongStyle
@Value.Immutable
public sealed interface InstrumenPengubah permits ImmutableInstrumenPengubah {

  /**
   * Returns the instrument, with what it does to earlier ones.
   *
   * @return the instrument
   */
  InstrumenPelimpahan instrumen();

  /**
   * Returns the office that issues it.
   *
   * @return the office
   */
  JabatanWilayah penerbit();

  /**
   * Returns the services that it touches; empty for all.
   *
   * @return the names of the services
   */
  List<String> layanan();

  /**
   * Returns the receivers that it touches; empty for all.
   *
   * @return the receivers
   */
  List<JabatanWilayah> penerima();

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link InstrumenPengubah}. Not thread-safe. */
  final class Builder extends ImmutableInstrumenPengubah.Builder {
    Builder() {}
  }
}
