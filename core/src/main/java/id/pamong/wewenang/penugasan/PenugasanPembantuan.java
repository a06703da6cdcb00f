package id.pamong.wewenang.penugasan;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.Periode;
import id.pamong.style.PamongStyle;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An instrument by which the central government or a provinsi assigns part of its affairs to
 * autonomous regions as a task of assistance (tugas pembantuan). Immutable and thread-safe.
 *
 * <p>A document: it may break the law, and that is never an exception but findings. What it does
 * not say is unknown, which is neither yes nor no.
 *
 * <p>Source: UU 23/2014 Pasal 1 angka 11, 19 ayat (1) huruf c, ayat (4) and (5), 20 ayat (1) huruf
 * b and ayat (2), 22.
 */
@PamongStyle
@Value.Immutable
public sealed interface PenugasanPembantuan permits ImmutablePenugasanPembantuan {

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
   * Returns the ministry or agency by which the central government assigns, if stated.
   *
   * @return its name, such as {@code Kementerian Pertanian}
   */
  Optional<String> lembaga();

  /**
   * Returns the region of who assigns; none for the central government.
   *
   * @return the region of who assigns
   */
  Optional<KodeWilayah> daerah();

  /**
   * Returns the autonomous regions that receive.
   *
   * @return the regions that receive
   */
  List<KodeWilayah> penerima();

  /**
   * Returns the tasks.
   *
   * @return the tasks
   */
  List<TugasPembantuan> tugas();

  /**
   * Returns the time for which it is assigned, if stated.
   *
   * @return the time
   */
  Optional<Periode> periode();

  /**
   * Returns whether who assigns provides the budget, if stated; UU 23/2014 Pasal 22 ayat (3).
   *
   * @return whether who assigns provides the budget
   */
  Optional<Boolean> anggaranDariPenugas();

  /**
   * Returns whether a ministry or agency coordinated with the Menteri (of home affairs) before it
   * set the regulation, if stated; UU 23/2014 Pasal 19 ayat (5).
   *
   * @return whether it was coordinated
   */
  Optional<Boolean> koordinasiMenteri();

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

  /** Builds a {@link PenugasanPembantuan}. Not thread-safe. */
  final class Builder extends ImmutablePenugasanPembantuan.Builder {
    Builder() {}
  }
}
