package id.pamong.validation.dokumen;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;

/**
 * Which instruments an office issues: those that bear its name, letters of its own, and none of
 * another office or of the nation.
 *
 * <p>A Perda is set by the head of region, with the agreement of the DPRD; the wakil issues what
 * the head does while he has his authority. Whether he has it is another question.
 *
 * <p>Source: UU 30/2014 Pasal 8 ayat (1) and 52 ayat (1) huruf a; UU 23/2014 Pasal 65 ayat (2)
 * huruf b and c, 65 ayat (4); UU 6/2014 Pasal 26 ayat (2) huruf d.
 */
public final class IssuedForms {

  private IssuedForms() {}

  /**
   * Tells whether an instrument of a kind can be of an office.
   *
   * @param jenis the kind of instrument
   * @param office the office that is said to issue it
   * @return false where another office issues that kind, or none of a region
   */
  public static boolean isOf(JenisInstrumen jenis, Jabatan office) {
    return switch (jenis) {
      case SURAT_PERINTAH, SURAT_EDARAN -> true;
      case PERDA_PROVINSI, PERATURAN_GUBERNUR, KEPUTUSAN_GUBERNUR ->
          office == Jabatan.GUBERNUR || office == Jabatan.WAKIL_GUBERNUR;
      case PERATURAN_BUPATI, KEPUTUSAN_BUPATI ->
          office == Jabatan.BUPATI || office == Jabatan.WAKIL_BUPATI;
      case PERATURAN_WALI_KOTA, KEPUTUSAN_WALI_KOTA ->
          office == Jabatan.WALI_KOTA || office == Jabatan.WAKIL_WALI_KOTA;
      case PERDA_KABUPATEN_KOTA ->
          office.isKepalaDaerahKabupatenKota()
              || office == Jabatan.WAKIL_BUPATI
              || office == Jabatan.WAKIL_WALI_KOTA;
      case KEPUTUSAN_SEKRETARIS_DAERAH -> office == Jabatan.SEKRETARIS_DAERAH;
      case KEPUTUSAN_KEPALA_DINAS ->
          office == Jabatan.KEPALA_DINAS || office == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU;
      case KEPUTUSAN_CAMAT -> office == Jabatan.CAMAT;
      case PERATURAN_DESA -> office == Jabatan.KEPALA_DESA;
      default -> false;
    };
  }
}
