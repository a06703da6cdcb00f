package id.pamong.wewenang;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.style.PamongStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decree by which the head of a kabupaten or kota delegates services to camat. Immutable and
 * thread-safe.
 *
 * <p>A document: it may break the law, and that is never an exception but findings. What it does
 * not say is unknown, which is neither yes nor no.
 *
 * <p>Source: UU 23/2014 Pasal 226; PP 17/2018 Pasal 11; before 8 May 2018 PP 19/2008 Pasal 15.
 */
@PamongStyle
@Value.Immutable
public sealed interface PelimpahanWewenang permits ImmutablePelimpahanWewenang {

  /**
   * Returns the instrument that carries it.
   *
   * @return the instrument that carries it
   */
  InstrumenPelimpahan instrumen();

  /**
   * Returns the office that gives.
   *
   * @return the office that gives
   */
  JabatanWilayah pemberi();

  /**
   * Returns the offices that receive; at least one.
   *
   * @return the offices that receive
   */
  List<JabatanWilayah> penerima();

  /**
   * Returns what is given: part of the affairs, or tasks of assistance.
   *
   * @return what is given
   */
  JenisPelimpahan jenisPelimpahan();

  /**
   * Returns the source of the authority, if stated.
   *
   * @return the source of the authority
   */
  Optional<SumberWewenang> sumber();

  /**
   * Returns the legal basis, as cited.
   *
   * @return the legal basis
   */
  List<DasarHukum> dasarHukum();

  /**
   * Returns the mapping of public services, if cited.
   *
   * @return the mapping of public services
   */
  Optional<PemetaanPelayanan> pemetaan();

  /**
   * Returns the services; empty where the document does not list them.
   *
   * @return the services
   */
  List<LayananDilimpahkan> layanan();

  /**
   * Returns the time for which it is given.
   *
   * @return the time for which it is given
   */
  Optional<Periode> periode();

  /**
   * Returns in whose name the receiver signs.
   *
   * @return in whose name the receiver signs
   */
  Optional<BentukTandaTangan> tandaTangan();

  /**
   * Returns who answers.
   *
   * @return who answers
   */
  Optional<PenanggungJawab> penanggungJawab();

  /**
   * Returns the clause on handing on, if there is one.
   *
   * @return the clause on handing on
   */
  Optional<Subdelegasi> subdelegasi();

  /**
   * Returns remarks on the record, such as which parts were constructed.
   *
   * @return remarks on the record
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

  /** Refuses what no document of this kind can be. */
  @Value.Check
  default void check() {
    if (penerima().isEmpty()) {
      throw new IllegalArgumentException("penerima of a pelimpahan must not be empty");
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

  /** Builds a {@link PelimpahanWewenang}. Not thread-safe. */
  final class Builder extends ImmutablePelimpahanWewenang.Builder {
    Builder() {}
  }
}
