package id.pamong.wewenang;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.style.PamongStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The clause by which the receiver of a delegation may hand it on. Immutable and thread-safe.
 *
 * <p>Source: UU 30/2014 Pasal 13 ayat (3) and (4).
 */
@PamongStyle
@Value.Immutable
public sealed interface Subdelegasi permits ImmutableSubdelegasi {

  /**
   * Returns the office that it is handed on to.
   *
   * @return the office that it is handed on to
   */
  Jabatan penerima();

  /**
   * Returns the regulation that allows it, if one is named.
   *
   * @return the regulation that allows it
   */
  Optional<DasarHukum> dasar();

  /**
   * Returns the kind of instrument that it is laid down in.
   *
   * @return the kind of instrument that it is laid down in
   */
  Optional<JenisInstrumen> bentuk();

  /**
   * Returns the day on which it was laid down.
   *
   * @return the day on which it was laid down
   */
  Optional<LocalDate> tanggal();

  /**
   * Returns the day on which it was first used.
   *
   * @return the day on which it was first used
   */
  Optional<LocalDate> mulaiDilaksanakan();

  /**
   * Returns what is handed on.
   *
   * @return what is handed on
   */
  Optional<ObjekSubdelegasi> objek();

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Subdelegasi}. Not thread-safe. */
  final class Builder extends ImmutableSubdelegasi.Builder {
    Builder() {}
  }
}
