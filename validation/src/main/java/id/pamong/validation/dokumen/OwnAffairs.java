package id.pamong.validation.dokumen;

import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.Truth;
import java.util.Optional;

/** Which level of government an affair is of, by UU 23/2014 Pasal 14. */
public final class OwnAffairs {

  private OwnAffairs() {}

  /**
   * Tells whether an affair can be of the kabupaten/kota. Forestry and energy are not, but for the
   * parts that ayat (2) and (4) name; of "kelautan dan perikanan" the sea is taken away and the
   * rest is divided. The affair alone, without its part, decides of none of the three. The general
   * affairs are of the President and reach the camat by Pasal 25 ayat (6).
   *
   * @param urusan the affair
   * @param part the part of it, if stated
   * @return the fact
   */
  public static Truth isOfKabupatenKota(UrusanPemerintahan urusan, Optional<SubUrusan> part) {
    return switch (urusan) {
      case KEHUTANAN -> is(part, SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA);
      case ENERGI_DAN_SUMBER_DAYA_MINERAL -> is(part, SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI);
      case KELAUTAN_DAN_PERIKANAN ->
          is(part, SubUrusan.PERIKANAN) == Truth.YES
              ? Truth.YES
              : is(part, SubUrusan.KELAUTAN) == Truth.YES ? Truth.NO : Truth.UNKNOWN;
      default -> urusan.kelompok() == KelompokUrusan.UMUM ? Truth.UNKNOWN : Truth.YES;
    };
  }

  private static Truth is(Optional<SubUrusan> part, SubUrusan wanted) {
    if (part.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return part.filter(wanted::equals).isPresent() ? Truth.YES : Truth.NO;
  }
}
