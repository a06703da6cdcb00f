package id.pamong.validation.pembantuan;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import java.util.Set;

/** Who assigns, as several rules ask. */
final class Penugas {

  /** The regulations of ministers and heads of agencies; UU 23/2014 Pasal 19 ayat (4). */
  static final Set<JenisInstrumen> OF_MINISTERS =
      Set.of(
          JenisInstrumen.PERMENDAGRI,
          JenisInstrumen.PERMENPANRB,
          JenisInstrumen.PERATURAN_MENTERI_LAIN);

  private Penugas() {}

  static boolean isPusat(PenugasanPembantuan document) {
    return document.penugas() == PihakPenugas.PEMERINTAH_PUSAT;
  }

  static boolean isProvinsi(PenugasanPembantuan document) {
    return document.penugas() == PihakPenugas.PEMERINTAH_PROVINSI;
  }

  static boolean isRight(PenugasanPembantuan document) {
    return isPusat(document) || isProvinsi(document);
  }
}
