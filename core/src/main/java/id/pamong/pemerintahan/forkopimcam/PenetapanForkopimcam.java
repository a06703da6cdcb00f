package id.pamong.pemerintahan.forkopimcam;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.style.PamongStyle;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decree that sets the members of the forum of leaders of one kecamatan. Immutable and
 * thread-safe.
 *
 * <p>A document: it may break the law, and that is never an exception but findings. What it does
 * not say is unknown, which is neither yes nor no. The instrument is of the kecamatan or of the
 * kabupaten or kota that the kecamatan lies in; offices are those of that kecamatan and kabupaten
 * or kota.
 *
 * <p>Source: UU 23/2014 Pasal 26; PP 12/2022 Pasal 17 to 22; from 8 May 2018 to 24 February 2022 PP
 * 17/2018 Pasal 15.
 */
@PamongStyle
@Value.Immutable
public sealed interface PenetapanForkopimcam permits ImmutablePenetapanForkopimcam {

  /**
   * Returns the instrument that carries it.
   *
   * @return the instrument
   */
  InstrumenPenetapan instrumen();

  /**
   * Returns the kecamatan.
   *
   * @return the code of the kecamatan
   */
  KodeWilayah kecamatan();

  /**
   * Returns the legal basis, as cited.
   *
   * @return the legal basis
   */
  List<DasarHukum> dasarHukum();

  /**
   * Returns the proposal that it rests on, if one is named.
   *
   * @return the proposal
   */
  Optional<UsulanForkopimcam> usulan();

  /**
   * Returns the day of the decree on the same forum that this one replaces or revokes, if it names
   * one. Forums of before PP 12/2022 adapt within six months (Pasal 31 ayat (2)).
   *
   * @return the day of the decree before
   */
  Optional<LocalDate> penetapanSebelumnya();

  /**
   * Returns the office in the chair.
   *
   * @return the office in the chair
   */
  Jabatan ketua();

  /**
   * Returns the office that leads the secretariat, if one is named.
   *
   * @return the secretary
   */
  Optional<Jabatan> sekretaris();

  /**
   * Returns the members besides chair and secretary.
   *
   * @return the members
   */
  List<AnggotaForkopimcam> anggota();

  /**
   * Returns the clause on reports, if there is one.
   *
   * @return the clause on reports
   */
  Optional<PelaporanForkopimcam> pelaporan();

  /**
   * Returns where the money comes from; empty where the document does not say.
   *
   * @return the sources of money
   */
  List<SumberPendanaan> pendanaan();

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

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PenetapanForkopimcam}. Not thread-safe. */
  final class Builder extends ImmutablePenetapanForkopimcam.Builder {
    Builder() {}
  }
}
