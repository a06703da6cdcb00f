package id.pamong.json;

import java.util.Locale;

/** The reasons for which the sound parts of an object are refused together. */
enum CombinationReason {
  /** An instrument of a region does not name its region. */
  DAERAH_WAJIB,
  /** A national instrument names a region. */
  DAERAH_TERLARANG,
  /** The day of an instrument does not lie in its year. */
  TANGGAL_DI_LUAR_TAHUN,
  /** A period has no day in it. */
  AKHIR_TIDAK_SESUDAH_MULAI;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
