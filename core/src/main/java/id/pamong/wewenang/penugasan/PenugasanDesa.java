package id.pamong.wewenang.penugasan;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.style.PamongStyle;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An instrument by which a government assigns affairs to desa. Immutable and thread-safe.
 *
 * <p>A document: it may break the law, and that is never an exception but findings. What it does
 * not say is unknown, which is neither yes nor no.
 *
 * <p>Source: UU 6/2014 Pasal 19 to 22 and 106; UU 23/2014 Pasal 20 and 372.
 */
@PamongStyle
@Value.Immutable
public sealed interface PenugasanDesa permits ImmutablePenugasanDesa {

  /**
   * Returns the instrument that carries it.
   *
   * @return the instrument that carries it
   */
  InstrumenPenetapan instrumen();

  /**
   * Returns who assigns.
   *
   * @return who assigns
   */
  PihakPenugas penugas();

  /**
   * Returns the region of who assigns; none for the central government.
   *
   * @return the region of who assigns
   */
  Optional<KodeWilayah> daerah();

  /**
   * Returns the desa that receive.
   *
   * @return the desa that receive
   */
  List<KodeWilayah> desa();

  /**
   * Returns how it is handed over, if stated.
   *
   * @return how it is handed over
   */
  Optional<CaraPenyerahan> cara();

  /**
   * Returns the tasks.
   *
   * @return the tasks
   */
  List<TugasDesa> tugas();

  /**
   * Returns the time for which it is assigned, if stated.
   *
   * @return the time
   */
  Optional<Periode> periode();

  /**
   * Returns whether money comes with it, if stated.
   *
   * @return whether money comes with it
   */
  Optional<Boolean> disertaiBiaya();

  /**
   * Returns where the money comes from.
   *
   * @return where the money comes from
   */
  List<SumberPendanaan> sumberBiaya();

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

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PenugasanDesa}. Not thread-safe. */
  final class Builder extends ImmutablePenugasanDesa.Builder {
    Builder() {}
  }
}
