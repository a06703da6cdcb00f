package id.pamong.validation.keputusan.norma;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;

/**
 * Whether there can be an office in a region at all: a lurah of a kelurahan, a wali kota of a kota.
 *
 * <p>In DI Yogyakarta a lurah and his staff lead a kalurahan, which has the code of a desa: what is
 * said of a lurah elsewhere is not known of him.
 */
public final class OfficeFit {

  private OfficeFit() {}

  /** Returns whether an office can be of its region. */
  public static Hasil of(JabatanWilayah office) {
    if (!SusunanJabatan.isSesuaiWilayah(office)) {
      return Hasil.TIDAK;
    }
    return isOfKalurahan(office) ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI;
  }

  /**
   * Returns the condition that there can be an office in its region. Where special law says it,
   * which is not held, that law is what is missing.
   */
  public static Syarat condition(JabatanWilayah office, LocalDate day, Dalil stated) {
    Hasil hasil = of(office);
    return Syarat.of(
        JenisSyarat.JABATAN_SESUAI_WILAYAH,
        hasil,
        hasil == Hasil.TIDAK_DIKETAHUI
            ? new Dalil(
                Law.special(office.jabatan()).on(day),
                stated.fakta(),
                Dalil.HUKUM,
                JsonPointer.ROOT)
            : stated);
  }

  /** Tells whether an office of a kelurahan is named for a kalurahan of DI Yogyakarta. */
  public static boolean isOfKalurahan(JabatanWilayah office) {
    return office.jabatan().lingkungan() == LingkunganPemerintahan.KABUPATEN_KOTA
        && office.jabatan().tingkat() == Tingkat.DESA_KELURAHAN
        && office.wilayah().tingkat() == Tingkat.DESA_KELURAHAN
        && !office.wilayah().isKelurahan()
        && RegionFacts.isInYogyakarta(office.wilayah());
  }
}
