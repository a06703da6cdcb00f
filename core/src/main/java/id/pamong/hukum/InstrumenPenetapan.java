package id.pamong.hukum;

import java.time.LocalDate;

/**
 * The instrument that carries a document, such as a Keputusan Bupati: its kind, its number as
 * written, and the day it was set, whose law judges the document. Immutable and thread-safe.
 *
 * <p>Source: UU 30/2014 Pasal 55; UU 12/2011 Pasal 7 and 8.
 *
 * @param jenis the kind
 * @param nomor the number as written, such as {@code 100.3.3/24/2023}
 * @param tanggalDitetapkan the day it was set
 */
public record InstrumenPenetapan(JenisInstrumen jenis, String nomor, LocalDate tanggalDitetapkan) {

  /** Refuses an instrument without a number. */
  public InstrumenPenetapan {
    if (nomor.isBlank()) {
      throw new IllegalArgumentException("nomor of the instrument must not be blank");
    }
  }

  /**
   * Returns an instrument.
   *
   * @param jenis the kind
   * @param nomor the number as written
   * @param tanggal the day it was set, such as {@code 2023-05-08}
   * @return the instrument
   * @throws java.time.format.DateTimeParseException if the text is not a day
   * @throws IllegalArgumentException if the number is blank
   */
  public static InstrumenPenetapan of(JenisInstrumen jenis, String nomor, String tanggal) {
    return new InstrumenPenetapan(jenis, nomor, LocalDate.parse(tanggal));
  }
}
