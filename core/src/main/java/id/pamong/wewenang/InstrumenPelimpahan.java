package id.pamong.wewenang;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.style.PamongStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The instrument that carries a delegation: its kind, number and dates, and what it does to earlier
 * ones. Immutable and thread-safe.
 */
@PamongStyle
@Value.Immutable
public sealed interface InstrumenPelimpahan permits ImmutableInstrumenPelimpahan {

  /**
   * Returns the kind, such as {@code KEPUTUSAN_BUPATI}.
   *
   * @return the kind
   */
  JenisInstrumen jenis();

  /**
   * Returns the number as written: {@code 24} or {@code 188.45/12/KEP/2014}.
   *
   * @return the number as written
   */
  String nomor();

  /**
   * Returns the year of the number where it is written apart, as in "Nomor 24 Tahun 2012".
   *
   * @return the year of the number where it is written apart
   */
  Optional<Integer> tahun();

  /**
   * Returns the day it was set; the document is judged by the law of this day.
   *
   * @return the day it was set
   */
  LocalDate tanggalDitetapkan();

  /**
   * Returns the day it takes effect, where it is another one.
   *
   * @return the day it takes effect
   */
  Optional<LocalDate> tanggalBerlaku();

  /**
   * Returns the ground for taking effect earlier than set, if one is stated.
   *
   * @return the ground for taking effect earlier than set
   */
  Optional<AlasanBerlakuSurut> alasanBerlakuSurut();

  /**
   * Returns whether the head of region could do his work on the day the instrument was set, if
   * stated; asked for where the wakil issues it, for he has the authority of the head only while
   * the head cannot (UU 23/2014 Pasal 65 ayat (4), 66 ayat (1) huruf c and 86 ayat (1)).
   *
   * @return the state of the head on that day
   */
  Optional<KeadaanPejabat> keadaanKepalaDaerah();

  /**
   * Returns what it does to earlier instruments.
   *
   * @return what it does to earlier instruments
   */
  List<HubunganInstrumen> hubungan();

  /**
   * Returns the day on which the instrument takes effect: the stated one, else the day it was set.
   *
   * @return the day
   */
  default LocalDate efektif() {
    return tanggalBerlaku().orElse(tanggalDitetapkan());
  }

  /** Refuses what no document of this kind can be. */
  @Value.Check
  default void check() {
    if (nomor().isBlank()) {
      throw new IllegalArgumentException("nomor of the instrument must not be blank");
    }
    if (tahun().filter(year -> year < 1945 || year > 9999).isPresent()) {
      throw new IllegalArgumentException(
          "tahun of the instrument must lie between 1945 and 9999, but was '"
              + tahun().get()
              + "'");
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

  /** Builds a {@link InstrumenPelimpahan}. Not thread-safe. */
  final class Builder extends ImmutableInstrumenPelimpahan.Builder {
    Builder() {}
  }
}
