package id.pamong.wewenang;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The mapping of public services on which a delegation rests. Immutable and thread-safe.
 *
 * <p>Source: UU 23/2014 Pasal 226 ayat (2); PP 17/2018 Pasal 11 ayat (7).
 *
 * @param dokumen the document of the mapping, by name or number
 * @param tanggal its day, if known
 */
public record PemetaanPelayanan(String dokumen, Optional<LocalDate> tanggal) {

  /** Refuses a mapping without a document. */
  public PemetaanPelayanan {
    if (dokumen.isBlank()) {
      throw new IllegalArgumentException("dokumen of a pemetaan must not be blank");
    }
  }
}
