package id.pamong.pemerintahan.tipologi;

import java.util.Optional;

/**
 * The units inside a kecamatan or a kelurahan, as far as stated. Immutable and thread-safe.
 *
 * <p>Source: PP 18/2016 Pasal 91 to 93; PP 19/2008 Pasal 23.
 *
 * @param sekretariat how many secretariats
 * @param subbagian how many subsections of the secretariat
 * @param seksi how many sections
 */
public record SusunanOrganisasi(
    Optional<Integer> sekretariat, Optional<Integer> subbagian, Optional<Integer> seksi) {

  /** Refuses negative numbers. */
  public SusunanOrganisasi {
    if (sekretariat.filter(n -> n < 0).isPresent()
        || subbagian.filter(n -> n < 0).isPresent()
        || seksi.filter(n -> n < 0).isPresent()) {
      throw new IllegalArgumentException("numbers of units must not be negative");
    }
  }
}
