package id.pamong.wewenang.pemegang;

import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import java.util.Optional;

/**
 * A service whose holders are looked for. Immutable and thread-safe.
 *
 * @param nama its name, as the instruments write it
 * @param urusan its affair; where absent, that of the newest decree by which the head of region
 *     gave it, else that of the newest instrument that assigns it by name
 * @param subUrusan the part of the affair, where the law sets it apart
 * @param pembagianUrusan which government the part of the affair belongs to by the annex of the
 *     law, if stated; UU 23/2014 Pasal 15 ayat (1)
 */
public record LayananDicari(
    String nama,
    Optional<UrusanPemerintahan> urusan,
    Optional<SubUrusan> subUrusan,
    Optional<PembagianUrusan> pembagianUrusan) {

  /** Refuses a service without a name. */
  public LayananDicari {
    if (nama.isBlank()) {
      throw new IllegalArgumentException("nama of a layanan must not be blank");
    }
  }

  /**
   * Makes a service of which it is not stated which government it belongs to.
   *
   * @param nama its name
   * @param urusan its affair
   * @param subUrusan the part of the affair
   */
  public LayananDicari(
      String nama, Optional<UrusanPemerintahan> urusan, Optional<SubUrusan> subUrusan) {
    this(nama, urusan, subUrusan, Optional.empty());
  }

  /**
   * Returns whether anything but its name is stated.
   *
   * @return true where the affair, its part or its share is
   */
  public boolean hasFacts() {
    return urusan.isPresent() || subUrusan.isPresent() || pembagianUrusan.isPresent();
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
