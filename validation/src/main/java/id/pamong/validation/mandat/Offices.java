package id.pamong.validation.mandat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.Truth;
import id.pamong.wewenang.mandat.SuratMandat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts of the offices that a letter names. */
final class Offices {

  private Offices() {}

  /** Returns the offices by their place in the document. */
  static Map<String, JabatanWilayah> of(SuratMandat letter) {
    Map<String, JabatanWilayah> offices = new LinkedHashMap<>();
    offices.put("/pemberi", letter.pemberi());
    offices.put("/penerima", letter.penerima());
    letter.jabatanDigantikan().ifPresent(office -> offices.put("/jabatanDigantikan", office));
    return offices;
  }

  /** Tells whether an office can be of its region at all. */
  static boolean fits(JabatanWilayah office) {
    return office.jabatan().tingkat() == office.wilayah().tingkat();
  }

  /** The work of an elected head goes on by other law: UU 23/2014 Pasal 65, UU 6/2014 Pasal 46. */
  static boolean replacesAHead(SuratMandat letter) {
    return letter
        .jabatanDigantikan()
        .map(JabatanWilayah::jabatan)
        .filter(
            jabatan ->
                jabatan.isKepalaDaerahKabupatenKota()
                    || jabatan == Jabatan.GUBERNUR
                    || jabatan == Jabatan.KEPALA_DESA)
        .isPresent();
  }

  /**
   * Tells whether an office stands below another. Below secretaries and heads of sections it
   * depends on organisation that no UU or PP lays down, and is not known.
   */
  static Truth isBelow(JabatanWilayah upper, JabatanWilayah lower) {
    LingkunganPemerintahan own = upper.jabatan().lingkungan();
    boolean same = own == lower.jabatan().lingkungan();
    boolean inside =
        upper.wilayah().equals(lower.wilayah()) || upper.wilayah().contains(lower.wilayah());
    if (!same || !inside || upper.jabatan().jenjang() > lower.jabatan().jenjang()) {
      return Truth.NO;
    }
    return switch (upper.jabatan()) {
      case BUPATI, WALI_KOTA, CAMAT, LURAH, KEPALA_DESA ->
          lower.jabatan().jenjang() > upper.jabatan().jenjang() ? Truth.YES : Truth.NO;
      case KEPALA_DINAS, KEPALA_UNIT_PELAYANAN_TERPADU -> Truth.NO;
      default -> upper.equals(lower) ? Truth.NO : Truth.UNKNOWN;
    };
  }
}
