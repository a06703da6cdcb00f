package id.pamong.hukum;

import id.pamong.style.PamongStyle;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The identity of a legal instrument, such as {@code UU 23/2014} or {@code Perbup 24/2012 (35.12)}.
 * Immutable and thread-safe.
 *
 * <p>It names an instrument; it does not promise that the instrument exists or is in force.
 */
@PamongStyle
@Value.Immutable
public sealed interface InstrumenHukum permits ImmutableInstrumenHukum {

  /**
   * Returns the kind.
   *
   * @return the kind
   */
  JenisInstrumen jenis();

  /**
   * Returns the number as written, without the year: {@code 23}.
   *
   * @return the number as written
   */
  String nomor();

  /**
   * Returns the year, 1945 or later.
   *
   * @return the year
   */
  int tahun();

  /**
   * Returns the region that issued it; present for instruments of regions, absent for national
   * ones.
   *
   * @return the region that issued it
   */
  Optional<KodeWilayah> daerah();

  /**
   * Returns the day it was set, if known.
   *
   * @return the day it was set
   */
  Optional<LocalDate> tanggal();

  /**
   * Returns the citation, such as {@code UU 23/2014} or {@code Perbup 24/2012 (35.12)}. A number
   * that already ends with the year, such as {@code 188/9/2023}, is not given it again.
   *
   * @return the citation
   */
  default String sitasi() {
    String nomor = nomor().strip();
    boolean complete = nomor.endsWith("/" + tahun()) || nomor.endsWith(" " + tahun());
    String text = jenis().singkatan() + " " + nomor + (complete ? "" : "/" + tahun());
    return daerah().map(kode -> text + " (" + kode + ")").orElse(text);
  }

  /**
   * Returns a national instrument.
   *
   * @param jenis the kind; a national one
   * @param nomor the number, such as {@code 23}
   * @param tahun the year
   * @return the instrument
   * @throws IllegalArgumentException if the kind is issued by regions, or a part is not valid
   */
  static InstrumenHukum of(JenisInstrumen jenis, String nomor, int tahun) {
    return builder().jenis(jenis).nomor(nomor).tahun(tahun).build();
  }

  /** Refuses what no document of this kind can be. */
  @Value.Check
  default void check() {
    if (nomor().isBlank()) {
      throw new IllegalArgumentException("nomor of an instrument must not be blank");
    }
    if (tahun() < 1945 || tahun() > 9999) {
      throw new IllegalArgumentException(
          "tahun of an instrument must lie between 1945 and 9999, but was '" + tahun() + "'");
    }
    if (jenis().lingkup() == LingkupInstrumen.DAERAH && daerah().isEmpty()) {
      throw new IllegalArgumentException(
          "daerah of an instrument must be given for a " + jenis().singkatan());
    }
    if (jenis().lingkup() == LingkupInstrumen.NASIONAL && daerah().isPresent()) {
      throw new IllegalArgumentException(
          "daerah of an instrument must be absent for a "
              + jenis().singkatan()
              + ", but was '"
              + daerah().get()
              + "'");
    }
    if (tanggal().isPresent() && tanggal().get().getYear() != tahun()) {
      throw new IllegalArgumentException(
          "tanggal of an instrument must lie in its tahun "
              + tahun()
              + ", but was '"
              + tanggal().get()
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

  /** Builds a {@link InstrumenHukum}. Not thread-safe. */
  final class Builder extends ImmutableInstrumenHukum.Builder {
    Builder() {}
  }
}
