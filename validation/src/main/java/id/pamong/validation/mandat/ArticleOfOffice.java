package id.pamong.validation.mandat;

import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_6_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import java.util.Arrays;

/** The article that tells of which regions an office is. */
final class ArticleOfOffice {

  private static final DasarHukum STAFF_OF_DESA = pasal(UU_6_2014, "25");
  private static final DasarHukum HEAD_OF_DESA = pasal(UU_6_2014, "26 ayat (1)");
  private static final DasarHukum FORUM = pasal(UU_23_2014, "26 ayat (4)");
  private static final DasarHukum HEAD = pasal(UU_23_2014, "59 ayat (2)");
  private static final DasarHukum DEPUTY = pasal(UU_23_2014, "63 ayat (2)");
  private static final DasarHukum AGENCY = pasal(UU_23_2014, "209 ayat (2)");
  private static final DasarHukum SECRETARY = pasal(UU_23_2014, "213 ayat (1)");
  private static final DasarHukum KECAMATAN = pasal(UU_23_2014, "224 ayat (1)");
  private static final DasarHukum KELURAHAN = pasal(UU_23_2014, "229 ayat (2)");

  private ArticleOfOffice() {}

  static DasarHukum of(Jabatan jabatan) {
    return switch (jabatan) {
      case GUBERNUR, BUPATI, WALI_KOTA -> HEAD;
      case WAKIL_GUBERNUR, WAKIL_BUPATI, WAKIL_WALI_KOTA -> DEPUTY;
      case SEKRETARIS_DAERAH -> SECRETARY;
      case KEPALA_DINAS, KEPALA_UNIT_PELAYANAN_TERPADU -> AGENCY;
      case CAMAT, SEKRETARIS_KECAMATAN, KEPALA_SEKSI_KECAMATAN -> KECAMATAN;
      case LURAH, SEKRETARIS_KELURAHAN, KEPALA_SEKSI_KELURAHAN -> KELURAHAN;
      case KEPALA_DESA -> HEAD_OF_DESA;
      case PERANGKAT_DESA -> STAFF_OF_DESA;
      case KEPALA_KEPOLISIAN_SEKTOR, KOMANDAN_RAYON_MILITER -> FORUM;
    };
  }

  static DasarHukum[] all() {
    return Arrays.stream(Jabatan.values())
        .map(ArticleOfOffice::of)
        .distinct()
        .toArray(DasarHukum[]::new);
  }
}
