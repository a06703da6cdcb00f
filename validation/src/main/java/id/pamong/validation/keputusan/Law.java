package id.pamong.validation.keputusan;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.validation.register.NationalLaw;
import java.util.Arrays;
import java.util.List;

/** Articles, as lists made once. */
final class Law {

  static final List<DasarHukum> SOURCES = uu30("11");
  static final List<DasarHukum> MANDATE = uu30("14 ayat (1)", "14 ayat (8)");
  static final List<DasarHukum> VOID = uu30("19 ayat (1)", "56 ayat (1)", "70 ayat (1)");
  static final List<DasarHukum> VOIDABLE = uu30("19 ayat (2)");
  static final List<DasarHukum> TIME = uu30("15 ayat (1) huruf a", "15 ayat (2)");
  static final List<DasarHukum> AREA = uu30("15 ayat (1) huruf b");
  static final List<DasarHukum> MATTER = uu30("15 ayat (1) huruf c");
  static final List<DasarHukum> NO_BASIS = uu30("11", "18 ayat (3) huruf a");
  static final List<DasarHukum> IN_FORCE = uu30("57");
  static final List<DasarHukum> RETROACTIVE = uu30("58 ayat (6)");
  static final List<DasarHukum> REVOKED = uu30("63", "64");
  static final List<DasarHukum> REVOKED_BY = uu30("63 ayat (3)", "64 ayat (3)");
  static final List<DasarHukum> ATTRIBUTION = uu30("12 ayat (1) huruf a");
  static final List<DasarHukum> DELEGATION = uu30("13 ayat (2) huruf b");
  static final List<DasarHukum> DELEGATION_ANSWERS = uu30("13 ayat (7)");
  static final List<DasarHukum> GIVER_HELD_IT = uu30("13 ayat (2) huruf c");
  static final List<DasarHukum> MANDATE_OF_HELD = uu30("14 ayat (1) huruf a");
  static final List<DasarHukum> MANDATE_ROUTINE = uu30("14 ayat (1) huruf b");
  static final List<DasarHukum> MANDATE_BELOW = uu30("14 ayat (3)");
  static final List<DasarHukum> MANDATE_NAMES = uu30("14 ayat (4)");
  static final List<DasarHukum> MANDATE_STRATEGIC = uu30("14 ayat (7)");
  static final List<DasarHukum> SUB_ALLOWED = uu30("13 ayat (3)");
  static final List<DasarHukum> SUB_FORM = uu30("13 ayat (4) huruf a");
  static final List<DasarHukum> SUB_GOVERNMENT = uu30("13 ayat (4) huruf b");
  static final List<DasarHukum> SUB_LEVEL = uu30("13 ayat (4) huruf c");
  static final List<DasarHukum> SUB_OBJECT = uu30("13 ayat (4)");
  static final List<DasarHukum> OFFICES =
      List.of(
          NationalLaw.pasal(NationalLaw.UU_23_2014, "224 ayat (1)"),
          NationalLaw.pasal(NationalLaw.UU_23_2014, "229 ayat (2)"),
          NationalLaw.pasal(NationalLaw.UU_6_2014, "25"));
  static final List<DasarHukum> REGIONS = uu23("2 ayat (1)", "2 ayat (2)");

  static final List<DasarHukum> ACTING = uu30("14 ayat (2)", "34 ayat (3)");
  static final List<DasarHukum> ACTING_FOR = uu30("14 ayat (2)");
  static final List<DasarHukum> ACTING_ORDER = uu30("34 ayat (2)");
  static final List<DasarHukum> ACTING_ROUTINE = uu30("14 ayat (1) huruf b", "34 ayat (3)");
  static final List<DasarHukum> CONFLICT = uu30("42 ayat (1)", "43 ayat (1)");
  static final List<DasarHukum> TERM = uu30("15 ayat (1) huruf a", "15 ayat (2)");
  static final List<DasarHukum> TERM_OF_HEAD =
      List.of(
          NationalLaw.pasal(NationalLaw.UU_23_2014, "60"),
          NationalLaw.pasal(NationalLaw.UU_30_2014, "15 ayat (1) huruf a"),
          NationalLaw.pasal(NationalLaw.UU_30_2014, "15 ayat (2)"));
  static final List<DasarHukum> GOVERNOR = uu23("59 ayat (2)", "91 ayat (1)");
  static final List<DasarHukum> PROVINCE_AFFAIRS = uu23("10 ayat (1)", "13 ayat (3)");

  private Law() {}

  static List<DasarHukum> uu23(String... pasal) {
    return of(NationalLaw.UU_23_2014, pasal);
  }

  static List<DasarHukum> uu30(String... pasal) {
    return of(NationalLaw.UU_30_2014, pasal);
  }

  static List<DasarHukum> pp17(String... pasal) {
    return of(NationalLaw.PP_17_2018, pasal);
  }

  static List<DasarHukum> pp19(String... pasal) {
    return of(NationalLaw.PP_19_2008, pasal);
  }

  static List<DasarHukum> of(InstrumenHukum instrumen, String... pasal) {
    return Arrays.stream(pasal).map(place -> NationalLaw.pasal(instrumen, place)).toList();
  }
}
