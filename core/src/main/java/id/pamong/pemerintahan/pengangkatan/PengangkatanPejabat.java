package id.pamong.pemerintahan.pengangkatan;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.style.PamongStyle;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decree that appoints a camat or a lurah; it speaks of the office, never of the person.
 * Immutable and thread-safe.
 *
 * <p>A document: it may break the law, and that is never an exception but findings. What it does
 * not say is unknown, which is neither yes nor no.
 *
 * <p>Source: UU 23/2014 Pasal 224 and 229; PP 17/2018 Pasal 13, 26 and 30; PP 19/2008 Pasal 24 to
 * 26.
 */
@PamongStyle
@Value.Immutable
public sealed interface PengangkatanPejabat permits ImmutablePengangkatanPejabat {

  /**
   * Returns the instrument that carries it.
   *
   * @return the instrument
   */
  InstrumenPenetapan instrumen();

  /**
   * Returns the day from which the appointment counts, where it is another than the day it was set.
   *
   * @return the day
   */
  Optional<LocalDate> tanggalBerlaku();

  /**
   * Returns the ground for taking effect earlier than set, if one is stated.
   *
   * @return the ground
   */
  Optional<AlasanBerlakuSurut> alasanBerlakuSurut();

  /**
   * Returns the office that is filled.
   *
   * @return camat or lurah
   */
  JabatanDiangkat jabatan();

  /**
   * Returns the region that the office serves.
   *
   * @return the code of a kecamatan or kelurahan
   */
  KodeWilayah wilayah();

  /**
   * Returns the office that set it, if stated: the head of region, or who does his work.
   *
   * @return the office that set it
   */
  Optional<Jabatan> penetap();

  /**
   * Returns whether the head of region could do his work on the day it was set, if stated; UU
   * 23/2014 Pasal 65 ayat (3) to (6), 86 and 88.
   *
   * @return the state of the head on that day
   */
  Optional<KeadaanPejabat> keadaanKepalaDaerah();

  /**
   * Returns the office that proposed, if stated.
   *
   * @return the office that proposed
   */
  Optional<Jabatan> pengusul();

  /**
   * Returns in what service the appointed stands, if stated.
   *
   * @return the service
   */
  Optional<StatusKepegawaian> status();

  /**
   * Returns whether there is a diploma or degree in government; UU 23/2014 Pasal 224 ayat (2),
   * elucidation.
   *
   * @return the answer, if stated
   */
  Optional<Boolean> ijazahPemerintahan();

  /**
   * Returns whether there is a certificate of the profession of pamong praja; UU 23/2014 Pasal 224
   * ayat (2), elucidation.
   *
   * @return the answer, if stated
   */
  Optional<Boolean> sertifikatKepamongprajaan();

  /**
   * Returns whether there is a certificate of technical training in government; PP 19/2008 Pasal 26
   * ayat (1).
   *
   * @return the answer, if stated
   */
  Optional<Boolean> sertifikatPendidikanTeknis();

  /**
   * Returns how many whole years were served in desa, kelurahan or kecamatan; PP 19/2008 Pasal 25
   * huruf b.
   *
   * @return the years, if stated
   */
  Optional<Integer> lamaTugasDiWilayah();

  /**
   * Returns whether there was a selection; PP 17/2018 Pasal 13 ayat (2).
   *
   * @return the answer, if stated
   */
  Optional<Boolean> melaluiSeleksi();

  /**
   * Returns whether there is technical ability in administration; PP 17/2018 Pasal 26 ayat (3).
   *
   * @return the answer, if stated
   */
  Optional<Boolean> kemampuanAdministrasi();

  /**
   * Returns whether society and culture of the place are understood; PP 17/2018 Pasal 26 ayat (3).
   *
   * @return the answer, if stated
   */
  Optional<Boolean> memahamiSosialBudaya();

  /**
   * Returns whether the appointed is to use the budget of the kelurahan for its facilities and
   * empowerment; PP 17/2018 Pasal 30 ayat (3).
   *
   * @return the answer, if stated
   */
  Optional<Boolean> kuasaPenggunaAnggaranKelurahan();

  /**
   * Returns whether what the budget of the kelurahan is used for is chosen by a musyawarah
   * pembangunan kelurahan, if stated; PP 17/2018 Pasal 30 ayat (5).
   *
   * @return whether it is
   */
  Optional<Boolean> kegiatanMelaluiMusyawarah();

  /**
   * Returns who annulled it, if it was annulled.
   *
   * @return the office that annulled it
   */
  Optional<Jabatan> dibatalkanOleh();

  /**
   * Returns the legal basis, as cited.
   *
   * @return the legal basis
   */
  List<DasarHukum> dasarHukum();

  /**
   * Returns remarks on the record, such as which parts were constructed.
   *
   * @return remarks on the record
   */
  List<String> catatan();

  /** Refuses negative years. */
  @Value.Check
  default void check() {
    if (lamaTugasDiWilayah().filter(years -> years < 0).isPresent()) {
      throw new IllegalArgumentException("lamaTugasDiWilayah must not be negative");
    }
  }

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

  /** Builds a {@link PengangkatanPejabat}. Not thread-safe. */
  final class Builder extends ImmutablePengangkatanPejabat.Builder {
    Builder() {}
  }
}
