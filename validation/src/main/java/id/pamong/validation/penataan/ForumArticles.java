package id.pamong.validation.penataan;

import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.penataan.ForumMusyawarah;
import java.util.List;

/** The articles that speak of each forum in which desa and kelurahan agree. */
final class ForumArticles {

  private static final List<DasarHukum> OF_COUNCILS = List.of(pasal(PP_19_2008, "4 huruf c"));

  private static final List<DasarHukum> OF_HEADS = List.of(pasal(PP_19_2008, "4 huruf d"));

  private static final List<DasarHukum> OF_DESA =
      List.of(
          pasal(UU_23_2014, "222 ayat (4)"),
          pasal(PP_17_2018, "6 ayat (1)"),
          pasal(PP_17_2018, "6 ayat (2)"),
          pasal(PP_17_2018, "8 ayat (2) huruf c"),
          pasal(PP_17_2018, "9 ayat (2)"),
          pasal(PP_17_2018, "9 ayat (3)"));

  private static final List<DasarHukum> OF_KELURAHAN =
      List.of(
          pasal(PP_19_2008, "4 huruf c"),
          pasal(UU_23_2014, "222 ayat (4)"),
          pasal(PP_17_2018, "6 ayat (1)"),
          pasal(PP_17_2018, "6 ayat (3)"),
          pasal(PP_17_2018, "8 ayat (2) huruf c"),
          pasal(PP_17_2018, "9 ayat (2)"),
          pasal(PP_17_2018, "9 ayat (4)"),
          pasal(PP_17_2018, "22 ayat (1)"),
          pasal(PP_17_2018, "22 ayat (2)"),
          pasal(PP_17_2018, "23 ayat (2) huruf c"),
          pasal(PP_17_2018, "24 ayat (2)"),
          pasal(PP_17_2018, "24 ayat (4)"));

  private ForumArticles() {}

  static List<DasarHukum> of(ForumMusyawarah forum) {
    return switch (forum) {
      case MUSYAWARAH_DESA -> OF_DESA;
      case FORUM_KOMUNIKASI_KELURAHAN -> OF_KELURAHAN;
      case BADAN_PERMUSYAWARATAN_DESA -> OF_COUNCILS;
      case KEPALA_DESA_DAN_LURAH -> OF_HEADS;
    };
  }
}
