package id.pamong.validation.keputusan.norma;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.DecisionDocuments;
import id.pamong.validation.dokumen.DelegatingLaw;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wilayah.Tingkat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Articles, as lists made once. */
public final class Law {

  public static final Norm SOURCES = Norm.of(uu30("11"));
  public static final Norm DISPUTES = Norm.of(uu30("16"));
  public static final Norm MANDATE = Norm.of(uu30("14 ayat (1)", "14 ayat (8)"));
  public static final List<DasarHukum> VOID = uu30("19 ayat (1)", "56 ayat (1)", "70 ayat (1)");
  public static final List<DasarHukum> VOIDABLE = uu30("19 ayat (2)");
  public static final Norm TIME = Norm.of(uu30("15 ayat (1) huruf a", "15 ayat (2)"));
  public static final Norm AREA = Norm.of(uu30("15 ayat (1) huruf b"));
  public static final Norm MATTER = Norm.of(uu30("15 ayat (1) huruf c"));
  public static final Norm NO_BASIS = Norm.of(uu30("11", "18 ayat (3) huruf a"));
  private static final Norm DECREE_IN_FORCE = Norm.of(uu30("57"));
  private static final Norm REGULATION_IN_FORCE =
      Norm.of(of(NationalLaw.UU_10_2004, "50")).then(of(NationalLaw.UU_12_2011, "87"));
  private static final Norm REGULATION_OF_HEAD_IN_FORCE =
      Norm.of(of(NationalLaw.UU_10_2004, "50"))
          .then(of(NationalLaw.UU_12_2011, "87"))
          .then(uu23("248 ayat (3)"));
  private static final Norm DECREE_RETROACTIVE = Norm.of(uu30("58 ayat (6)"));
  private static final Norm REGULATION_DRAFTED =
      Norm.of(of(NationalLaw.UU_10_2004, "44 ayat (2)"))
          .then(of(NationalLaw.UU_12_2011, "64 ayat (2)"));
  public static final List<DasarHukum> LAST_DAY = uu30("58 ayat (3)");
  public static final List<DasarHukum> MOVED_LAST_DAY = uu30("58 ayat (3)", "58 ayat (4)");
  public static final Norm AMENDMENT_IN_FORCE = Norm.of(uu30("57", "63 ayat (3)"));
  public static final List<DasarHukum> CHANGED_FROM_ITS_DAY = uu30("63 ayat (3)", "64 ayat (4)");

  /** What amends is a part of what it amends: the annex, which is that of keputusan too. */
  public static final Norm ONE_TEXT = Norm.of(of(NationalLaw.UU_12_2011, "64 ayat (2)", "97"));

  private static final Norm DECREE_REVOKED = Norm.of(uu30("63", "64"));
  public static final Norm EXPIRED = Norm.of(uu30("68 ayat (1) huruf a", "68 ayat (2)"));
  public static final Norm REVOKED_BY = Norm.of(uu30("63 ayat (3)", "64 ayat (3)"));
  public static final Norm ATTRIBUTION = Norm.of(uu30("12 ayat (1) huruf a"));
  public static final List<DasarHukum> DELEGATION = uu30("13 ayat (2) huruf b");
  public static final List<DasarHukum> CITING = uu30("9 ayat (3)");
  public static final Norm DELEGATION_ANSWERS = Norm.of(uu30("13 ayat (7)"));
  private static final Norm TO_CAMAT =
      Norm.of(both(NationalLaw.UU_32_2004, "126 ayat (2)", NationalLaw.PP_19_2008, "15 ayat (2)"))
          .then(uu23("226 ayat (1)"))
          .then(pp17("11 ayat (1)"));
  private static final Norm TO_LURAH =
      Norm.of(both(NationalLaw.UU_32_2004, "127 ayat (2)", NationalLaw.PP_73_2005, "4 ayat (2)"))
          .then(pp17("11 ayat (1)", "25 ayat (3)"));
  private static final Norm TO_UNIT =
      Norm.of(
          both(
              NationalLaw.PP_96_2012, "16 ayat (1) huruf c",
              NationalLaw.PP_18_2016, "39 ayat (3)"));
  private static final Norm TO_DESA =
      Norm.of(of(NationalLaw.UU_32_2004, "206 huruf c"))
          .then(of(NationalLaw.UU_6_2014, "19 huruf c", "22 ayat (1)"));
  public static final Norm TO_OTHER = Norm.of(uu30("13 ayat (2) huruf a"));
  private static final Norm TO_OTHER_GOVERNMENT = Norm.of(uu23("20 ayat (3)"));
  public static final Norm GENERAL_TO_CAMAT = Norm.of(uu23("25 ayat (6)"));
  private static final Norm KECAMATAN_INSIDE_GIVER =
      Norm.of(both(NationalLaw.UU_32_2004, "2 ayat (1)", NationalLaw.PP_19_2008, "14 ayat (1)"))
          .then(uu23("2 ayat (2)"));
  private static final Norm INSIDE_GIVER =
      Norm.of(of(NationalLaw.UU_32_2004, "2 ayat (1)")).then(uu23("2 ayat (2)"));
  public static final Norm GIVER_TO_CAMAT =
      Norm.of(of(NationalLaw.UU_32_2004, "24 ayat (2)", "126 ayat (2)"))
          .then(uu23("59 ayat (2)", "226 ayat (1)"));

  /** What is given to a camat, or in a kecamatan: the PP on it leaves room for special law. */
  public static final Norm SPECIAL = Norm.of(pp19("35")).then(pp17("34"));

  /** All else: since UU 23/2014 it says where special law goes before it. */
  public static final Norm SPECIAL_REGIONS = Norm.of(uu23("399"));

  public static final Norm NAMED_FORM =
      Norm.of(both(NationalLaw.UU_32_2004, "126 ayat (7)", NationalLaw.PP_19_2008, "15 ayat (5)"))
          .then(uu23("226 ayat (3)"));
  private static final Norm PERDA =
      Norm.of(of(NationalLaw.UU_32_2004, "136 ayat (1)")).then(uu23("65 ayat (2) huruf b"));
  public static final Norm OF_HEAD =
      Norm.of(of(NationalLaw.UU_32_2004, "146 ayat (1)")).then(uu23("65 ayat (2) huruf c"));
  public static final Norm VILLAGE_BUDGET = Norm.of(of(NationalLaw.PP_43_2014, "101 ayat (3)"));
  private static final Norm KEPUTUSAN_TO_CAMAT =
      Norm.of(of(NationalLaw.UU_32_2004, "146 ayat (1)")).then(uu23("226 ayat (3)"));
  private static final Norm PERATURAN_TO_CAMAT =
      Norm.of(both(NationalLaw.UU_32_2004, "126 ayat (7)", NationalLaw.PP_19_2008, "15 ayat (5)"))
          .then(uu23("65 ayat (2) huruf c"));
  public static final Norm GIVER_HELD_IT = Norm.of(uu30("13 ayat (2) huruf c"));

  /** The elucidation of the paragraph says of which sources a mandate is. */
  public static final Norm MANDATE_OF_HELD = Norm.of(uu30("14 ayat (1)"));

  public static final List<DasarHukum> MANDATE_ROUTINE = uu30("14 ayat (1) huruf b");
  public static final Norm MANDATE_BELOW = Norm.of(uu30("14 ayat (3)"));
  private static final Norm TASKS_OF_CAMAT =
      Norm.of(of(NationalLaw.UU_32_2004, "126 ayat (3)")).then(uu23("225 ayat (1)"));
  private static final Norm TASKS_OF_LURAH =
      Norm.of(of(NationalLaw.UU_32_2004, "127 ayat (3)")).then(uu23("229 ayat (4)"));
  private static final Norm TASKS_OF_KEPALA_DESA =
      Norm.of(of(NationalLaw.UU_32_2004, "206")).then(of(NationalLaw.UU_6_2014, "26 ayat (2)"));

  /** He helps the head carry the affairs out; what in particular, a Perkada lays down. */
  private static final Norm TASKS_OF_DINAS =
      Norm.of(of(NationalLaw.UU_32_2004, "124 ayat (1)"))
          .then(uu23("218 ayat (2)", "212 ayat (4)"));

  private static final DasarHukum HELP_OF_LURAH =
      NationalLaw.pasal(NationalLaw.UU_23_2014, "229 ayat (4)");
  public static final List<DasarHukum> OWN_TASKS_OF_LURAH = pp17("25 ayat (3)");
  public static final List<DasarHukum> MANDATE_NAMES = uu30("14 ayat (4)");
  public static final List<DasarHukum> MANDATE_STRATEGIC = uu30("14 ayat (7)");
  public static final List<DasarHukum> SUB_ALLOWED = uu30("13 ayat (3)");
  public static final List<DasarHukum> SUB_FORM = uu30("13 ayat (4) huruf a");
  public static final List<DasarHukum> SUB_GOVERNMENT = uu30("13 ayat (4) huruf b");
  public static final List<DasarHukum> SUB_LEVEL = uu30("13 ayat (4) huruf c");
  public static final Norm SUB_OBJECT = Norm.of(uu30("13 ayat (4)"));
  public static final List<DasarHukum> LICENCE_IS_DECISION =
      uu30("1 angka 8", "1 angka 19", "13 ayat (4)");

  /** The PP is of 2012: it was in force when UU 30/2014 came. */
  public static final List<DasarHukum> DOCUMENT_IS_DECISION =
      Stream.of(DecisionDocuments.LAW, uu30("1 angka 8", "13 ayat (4)"))
          .flatMap(List::stream)
          .toList();

  private static final Norm OFFICE_OF_KECAMATAN =
      Norm.of(of(NationalLaw.UU_32_2004, "126 ayat (2)")).then(uu23("224 ayat (1)"));
  private static final Norm OFFICE_OF_KELURAHAN =
      Norm.of(of(NationalLaw.UU_32_2004, "127 ayat (2)")).then(uu23("229 ayat (2)"));
  private static final Norm OFFICE_OF_DESA =
      Norm.of(of(NationalLaw.UU_32_2004, "202 ayat (1)")).then(of(NationalLaw.UU_6_2014, "25"));
  public static final Norm HEADS =
      Norm.of(of(NationalLaw.UU_32_2004, "24 ayat (2)")).then(uu23("59 ayat (2)"));
  private static final Norm OFFICE_OF_REGION =
      Norm.of(of(NationalLaw.UU_32_2004, "120 ayat (2)")).then(uu23("209 ayat (2)"));
  public static final Norm REGIONS =
      Norm.of(of(NationalLaw.UU_32_2004, "2 ayat (1)")).then(uu23("2 ayat (1)", "2 ayat (2)"));

  public static final Norm ACTING = Norm.of(uu30("14 ayat (2)", "34 ayat (2)"));
  public static final Norm ACTING_FOR = Norm.of(uu30("14 ayat (2)"));
  public static final Norm ACTING_ORDER = Norm.of(uu30("34 ayat (2)"));
  public static final List<DasarHukum> ACTING_ROUTINE = uu30("14 ayat (1) huruf b", "34 ayat (3)");
  public static final List<DasarHukum> CONFLICT = uu30("42 ayat (1)", "42 ayat (2)", "43 ayat (1)");
  public static final Norm TERM = Norm.of(uu30("15 ayat (1) huruf a", "15 ayat (2)"));
  public static final Norm TERM_OF_HEAD =
      Norm.of(of(NationalLaw.UU_32_2004, "110 ayat (3)"))
          .then(
              List.of(
                  NationalLaw.pasal(NationalLaw.UU_23_2014, "60"),
                  NationalLaw.pasal(NationalLaw.UU_30_2014, "15 ayat (1) huruf a"),
                  NationalLaw.pasal(NationalLaw.UU_30_2014, "15 ayat (2)")));
  public static final Norm GOVERNOR =
      Norm.of(of(NationalLaw.UU_32_2004, "24 ayat (2)", "37 ayat (1)"))
          .then(uu23("59 ayat (2)", "91 ayat (1)"));

  /** What places an affair of a provinsi before UU 23/2014, which does so by its kind. */
  public static final Norm PROVINCE_AFFAIRS = Norm.of(of(NationalLaw.UU_32_2004, "10 ayat (3)"));

  private Law() {}

  /** Who may receive what the head of a kabupaten or kota hands over. */
  public static Norm receiver(Jabatan jabatan, boolean isMandate) {
    if (jabatan.lingkungan() == LingkunganPemerintahan.DESA) {
      return TO_DESA;
    }
    if (jabatan.lingkungan() != LingkunganPemerintahan.KABUPATEN_KOTA) {
      return TO_OTHER_GOVERNMENT;
    }
    if (isMandate) {
      return MANDATE_BELOW;
    }
    return switch (jabatan) {
      case CAMAT -> TO_CAMAT;
      case LURAH -> TO_LURAH;
      case KEPALA_UNIT_PELAYANAN_TERPADU -> TO_UNIT;
      default -> TO_OTHER;
    };
  }

  /** The tasks of an office that the law itself lists, ending in a clause that is open. */
  public static Norm tasks(Jabatan jabatan) {
    return switch (jabatan) {
      case CAMAT -> TASKS_OF_CAMAT;
      case LURAH -> TASKS_OF_LURAH;
      case KEPALA_DESA -> TASKS_OF_KEPALA_DESA;
      case KEPALA_DINAS -> TASKS_OF_DINAS;
      default -> Norm.NONE;
    };
  }

  /**
   * Tells whether a task is one in which a lurah helps the camat (UU 23/2014 Pasal 229 ayat (4)).
   */
  public static boolean isHelpOfLurah(DasarHukum task) {
    return task.sitasi().startsWith(HELP_OF_LURAH.sitasi());
  }

  /**
   * Tells whether a PP or Perpres is known to provide for a delegation to an office, by the article
   * that is cited or by another of it: what the law delegates it delegates whatever is cited.
   */
  public static boolean providesFor(Jabatan receiver, DasarHukum dasar) {
    return DelegatingLaw.providesFor(receiver, dasar) == Truth.YES
        || DelegatingLaw.findProvision(receiver, dasar.instrumen()).isPresent();
  }

  /** What places an office inside the region of a giver: the PP on kecamatan, of these alone. */
  public static Norm insideGiver(Jabatan jabatan) {
    return jabatan.tingkat() == Tingkat.KECAMATAN ? KECAMATAN_INSIDE_GIVER : INSIDE_GIVER;
  }

  /** What leaves room for special law, on what an office holds. */
  public static Norm special(Jabatan jabatan) {
    return jabatan == Jabatan.CAMAT ? SPECIAL : SPECIAL_REGIONS;
  }

  /** Who issues an instrument of a kind by which something is handed to an office. */
  public static Norm form(JenisInstrumen jenis, Jabatan receiver) {
    if (jenis == JenisInstrumen.PERDA_KABUPATEN_KOTA || jenis == JenisInstrumen.PERDA_PROVINSI) {
      return PERDA;
    }
    if (receiver != Jabatan.CAMAT) {
      return OF_HEAD;
    }
    return switch (jenis) {
      case KEPUTUSAN_BUPATI, KEPUTUSAN_WALI_KOTA -> KEPUTUSAN_TO_CAMAT;
      case PERATURAN_BUPATI, PERATURAN_WALI_KOTA -> PERATURAN_TO_CAMAT;
      default -> OF_HEAD;
    };
  }

  /** In which region there is an office. */
  public static Norm office(Jabatan jabatan) {
    return switch (jabatan.lingkungan()) {
      case DESA -> OFFICE_OF_DESA;
      case INSTANSI_VERTIKAL -> Norm.NONE;
      case PROVINSI -> HEADS;
      case KABUPATEN_KOTA ->
          switch (jabatan.tingkat()) {
            case KECAMATAN -> OFFICE_OF_KECAMATAN;
            case DESA_KELURAHAN -> OFFICE_OF_KELURAHAN;
            default -> jabatan.isKepalaDaerahKabupatenKota() ? HEADS : OFFICE_OF_REGION;
          };
    };
  }

  /** From when on an instrument holds: a peraturan when promulgated, a keputusan when set. */
  public static Norm inForce(JenisInstrumen jenis) {
    return switch (jenis) {
      case PERATURAN_GUBERNUR, PERATURAN_BUPATI, PERATURAN_WALI_KOTA -> REGULATION_OF_HEAD_IN_FORCE;
      default -> isRegulation(jenis) ? REGULATION_IN_FORCE : DECREE_IN_FORCE;
    };
  }

  /** When an instrument may hold from before it was made. */
  public static Norm retroactive(JenisInstrumen jenis) {
    return isRegulation(jenis) ? REGULATION_DRAFTED : DECREE_RETROACTIVE;
  }

  /** How an instrument is amended and revoked; of peraturan the annex of the UU tells. */
  public static Norm revoked(JenisInstrumen jenis) {
    return isRegulation(jenis) ? REGULATION_DRAFTED : DECREE_REVOKED;
  }

  private static boolean isRegulation(JenisInstrumen jenis) {
    return jenis.sifat() == SifatInstrumen.PERATURAN;
  }

  public static List<DasarHukum> uu23(String... pasal) {
    return of(NationalLaw.UU_23_2014, pasal);
  }

  public static List<DasarHukum> uu30(String... pasal) {
    return of(NationalLaw.UU_30_2014, pasal);
  }

  public static List<DasarHukum> pp17(String... pasal) {
    return of(NationalLaw.PP_17_2018, pasal);
  }

  public static List<DasarHukum> pp19(String... pasal) {
    return of(NationalLaw.PP_19_2008, pasal);
  }

  private static List<DasarHukum> both(
      InstrumenHukum one, String place, InstrumenHukum other, String otherPlace) {
    return List.of(NationalLaw.pasal(one, place), NationalLaw.pasal(other, otherPlace));
  }

  public static List<DasarHukum> of(InstrumenHukum instrumen, String... pasal) {
    // A list of a stream is copied by each record that is made with it.
    return List.copyOf(
        Arrays.stream(pasal).map(place -> NationalLaw.pasal(instrumen, place)).toList());
  }
}
