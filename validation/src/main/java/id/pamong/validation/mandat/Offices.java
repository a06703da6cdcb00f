package id.pamong.validation.mandat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Truth;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.SusunanJabatan;
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

  /** Names an office as the law of its region does. */
  static String name(JabatanWilayah office) {
    return office.jabatan().sebutanDi(office.wilayah()) + " " + office.wilayah();
  }

  /** Tells whether an office can be of its region at all. */
  static boolean fits(JabatanWilayah office) {
    return SusunanJabatan.isSesuaiWilayah(office);
  }

  /** Tells whether the letter says, or lets see, that somebody stands in for another. */
  static boolean standsIn(SuratMandat letter) {
    return letter.pelaksana().isPresent()
        || letter.jabatanDigantikan().isPresent()
        || letter.sebab().isPresent();
  }

  /** Tells whether the letter appoints a Plt for an office. */
  static boolean isPelaksanaTugasOf(Jabatan jabatan, SuratMandat letter) {
    return letter.pelaksana().filter(JenisPelaksana.PELAKSANA_TUGAS::equals).isPresent()
        && letter.jabatanDigantikan().filter(office -> office.jabatan() == jabatan).isPresent();
  }

  /** The work of an elected head goes on by other law: UU 23/2014 Pasal 65, UU 6/2014 Pasal 46. */
  static boolean replacesAHead(SuratMandat letter) {
    return letter
        .jabatanDigantikan()
        .filter(office -> isHeadOfRegion(office) || office.jabatan() == Jabatan.KEPALA_DESA)
        .isPresent();
  }

  /** The kota and kabupaten of Jakarta are led by civil servants under the gubernur. */
  static boolean isHeadOfRegion(JabatanWilayah office) {
    return SusunanJabatan.isKepalaDaerah(office);
  }

  /** Tells whether the receiver is the one whose work is to be done. */
  static boolean replacesItself(SuratMandat letter) {
    return letter.pelaksana().isPresent()
        && SusunanJabatan.isTunggal(letter.penerima().jabatan())
        && letter.jabatanDigantikan().filter(letter.penerima()::equals).isPresent();
  }

  /** Tells whether a Plh or Plt is appointed by one who is not above the office. */
  static boolean isAppointedByAnother(SuratMandat letter) {
    return letter.pelaksana().isPresent()
        && !replacesAHead(letter)
        && fits(letter.pemberi())
        && letter
            .jabatanDigantikan()
            .filter(office -> fits(office) && isBelow(letter.pemberi(), office) == Truth.NO)
            .isPresent();
  }

  /** Tells whether an office stands below another, as far as law says. */
  static Truth isBelow(JabatanWilayah upper, JabatanWilayah lower) {
    return switch (SusunanJabatan.isBawahan(upper, lower)) {
      case TERPENUHI -> Truth.YES;
      case TIDAK -> Truth.NO;
      case TIDAK_DIKETAHUI -> Truth.UNKNOWN;
    };
  }
}
