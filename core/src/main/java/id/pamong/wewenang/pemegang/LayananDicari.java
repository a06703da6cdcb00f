package id.pamong.wewenang.pemegang;

import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import java.util.Optional;

/**
 * A service whose holders are looked for. Immutable and thread-safe.
 *
 * @param nama its name, as the instruments write it
 * @param urusan its affair; where absent, that of the newest decree by which the head of region
 *     gave it
 * @param subUrusan the part of the affair, where the law sets it apart
 */
public record LayananDicari(
    String nama, Optional<UrusanPemerintahan> urusan, Optional<SubUrusan> subUrusan) {

  /** Refuses a service without a name. */
  public LayananDicari {
    if (nama.isBlank()) {
      throw new IllegalArgumentException("nama of a layanan must not be blank");
    }
  }

  /**
   * Returns a service of which no more is known.
   *
   * @param nama its name
   * @return the service
   */
  public static LayananDicari of(String nama) {
    return new LayananDicari(nama, Optional.empty(), Optional.empty());
  }
}
