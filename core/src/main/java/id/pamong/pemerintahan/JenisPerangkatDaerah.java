package id.pamong.pemerintahan;

import id.pamong.wilayah.Tingkat;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of regional agency (perangkat daerah), under the exact name and in the exact order of the
 * law, such as {@code dinas}.
 *
 * <p>A province has the first five, a kabupaten or kota all six. A kelurahan is none: it is part of
 * its kecamatan (Pasal 229 ayat (2)). Special law, as that of DKI Jakarta, may arrange it
 * otherwise.
 *
 * <p>Source: UU 23/2014 Pasal 209, in force since 2014-10-02.
 */
public enum JenisPerangkatDaerah {
  /** Pasal 209 ayat (1) huruf a, ayat (2) huruf a. */
  SEKRETARIAT_DAERAH("sekretariat daerah"),
  /** Pasal 209 ayat (1) huruf b, ayat (2) huruf b. */
  SEKRETARIAT_DPRD("sekretariat DPRD"),
  /** Pasal 209 ayat (1) huruf c, ayat (2) huruf c. */
  INSPEKTORAT("inspektorat"),
  /** Pasal 209 ayat (1) huruf d, ayat (2) huruf d. */
  DINAS("dinas"),
  /** Pasal 209 ayat (1) huruf e, ayat (2) huruf e. */
  BADAN("badan"),
  /** Pasal 209 ayat (2) huruf f: of a kabupaten or kota alone. */
  KECAMATAN("Kecamatan");

  private final String nama;

  JenisPerangkatDaerah(String nama) {
    this.nama = nama;
  }

  /**
   * Returns the name as the law spells it, such as {@code sekretariat DPRD}.
   *
   * @return the name
   */
  public String nama() {
    return nama;
  }

  /**
   * Tells whether a region of a level has this kind.
   *
   * @param tingkat the level of the autonomous region
   * @return true for a kabupaten or kota, and for a province but for {@link #KECAMATAN}; false
   *     below, where there is no autonomous region
   */
  public boolean isOf(Tingkat tingkat) {
    return switch (tingkat) {
      case PROVINSI -> this != KECAMATAN;
      case KABUPATEN_KOTA -> true;
      case KECAMATAN, DESA_KELURAHAN -> false;
    };
  }

  /**
   * Returns the kinds that a region of a level has.
   *
   * @param tingkat the level of the autonomous region
   * @return the kinds in the order of the law: five for a province, six for a kabupaten or kota,
   *     none below
   */
  public static List<JenisPerangkatDaerah> of(Tingkat tingkat) {
    return Arrays.stream(values()).filter(jenis -> jenis.isOf(tingkat)).toList();
  }
}
