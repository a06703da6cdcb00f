package id.pamong.validation.dokumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.Truth;
import id.pamong.validation.register.NationalLaw;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which PP lay a delegation of a bupati or wali kota down themselves, as UU 30/2014 Pasal 13 ayat
 * (2) huruf b asks of a PP, Perpres or Perda.
 */
public final class DelegatingLaw {

  private static final List<DasarHukum> TO_CAMAT =
      List.of(
          NationalLaw.pasal(NationalLaw.PP_19_2008, "15 ayat (2)"),
          NationalLaw.pasal(NationalLaw.PP_18_2016, "50 ayat (4)"),
          NationalLaw.pasal(NationalLaw.PP_17_2018, "11 ayat (1)"));

  /** Its text is not held. */
  private static final List<DasarHukum> TO_LURAH = List.of(DasarHukum.of(NationalLaw.PP_73_2005));

  private static final List<DasarHukum> TO_UNIT =
      List.of(
          NationalLaw.pasal(NationalLaw.PP_96_2012, "16 ayat (1)"),
          NationalLaw.pasal(NationalLaw.PP_18_2016, "39 ayat (3)"),
          NationalLaw.pasal(NationalLaw.PP_18_2016, "17 ayat (3)"));

  /**
   * Their texts lay no delegation by a bupati or wali kota down; PP 24/2018 Pasal 18 speaks only of
   * one that is already there.
   */
  private static final List<InstrumenHukum> SILENT =
      List.of(
          pp("19", 2010),
          pp("23", 2011),
          pp("12", 2017),
          pp("38", 2017),
          pp("24", 2018),
          pp("33", 2018),
          NationalLaw.PP_12_2022);

  private static final Pattern NUMBER = Pattern.compile("[0-9]+[A-Z]*");

  private static final Set<JenisInstrumen> KINDS =
      EnumSet.of(
          JenisInstrumen.PP,
          JenisInstrumen.PERPRES,
          JenisInstrumen.PERDA_PROVINSI,
          JenisInstrumen.PERDA_KABUPATEN_KOTA);

  private DelegatingLaw() {}

  /**
   * Tells whether an instrument is of a kind in which a delegation is laid down.
   *
   * @param jenis the kind
   * @return true for a PP, a Perpres and a Perda (UU 30/2014 Pasal 13 ayat (2) huruf b)
   */
  public static boolean isOfKind(JenisInstrumen jenis) {
    return KINDS.contains(jenis);
  }

  /**
   * Tells whether an article that is cited hands the general affairs of government to the camat.
   *
   * @param dasar the instrument that is cited, with its article where it is stated
   * @return true for UU 23/2014 Pasal 25 ayat (6)
   */
  public static boolean isOfGeneralAffairs(DasarHukum dasar) {
    return isAmong(List.of(NationalLaw.UU_23_2014), dasar.instrumen())
        && dasar.pasal().filter(pasal -> pasal.teks().startsWith("25 ayat (6)")).isPresent();
  }

  /**
   * Tells whether an article that is cited delegates the evaluation of budgets of desa.
   *
   * @param dasar the instrument that is cited, with its article where it is stated
   * @return true for PP 43/2014 Pasal 101 ayat (3)
   */
  public static boolean isOfVillageBudget(DasarHukum dasar) {
    return isAmong(List.of(NationalLaw.PP_43_2014), dasar.instrumen())
        && dasar.pasal().filter(pasal -> pasal.teks().startsWith("101 ayat (3)")).isPresent();
  }

  /** Tells whether what is cited is the law by which a bupati or wali kota gives to the camat. */
  static boolean isOfCamat(DasarHukum dasar) {
    return provisions(Jabatan.CAMAT, dasar.instrumen())
        .anyMatch(provision -> isOfOneArticle(provision, dasar) && !mayBeOfUnit(dasar));
  }

  /** PP 18/2016 gives to the camat, to units of licences and to others, each by its article. */
  private static boolean mayBeOfUnit(DasarHukum dasar) {
    return provisions(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, dasar.instrumen())
        .anyMatch(provision -> isOfOneArticle(provision, dasar));
  }

  /** Tells whether what is cited may lay a delegation down to an office other than camat, lurah. */
  static boolean mayBeOfOtherOffice(DasarHukum dasar) {
    InstrumenHukum cited = dasar.instrumen();
    return isOfKind(cited.jenis())
        && !isOfCamat(dasar)
        && findProvision(Jabatan.LURAH, cited).isEmpty()
        && !isAmong(SILENT, cited)
        && !isOfVillageBudget(dasar);
  }

  /** Tells whether what is cited may lay a delegation to a lurah down. */
  static boolean mayBeOfLurah(DasarHukum dasar) {
    return mayBeOfOtherOffice(dasar) && !mayBeOfUnit(dasar);
  }

  /**
   * Tells whether an article that is cited provides for the delegation to an office: PP 43/2014
   * Pasal 101 ayat (3) lets a bupati or wali kota delegate the evaluation of a draft on the budget
   * of a desa to the camat, and nothing else of it does. Of a PP that provides for one, another
   * article does not, such as Pasal 33 of PP 17/2018.
   *
   * @param receiver the office that receives
   * @param dasar the instrument that is cited, with its article where it is stated
   * @return unknown for a Perda, and for a PP or Perpres of which it is not known
   */
  public static Truth providesFor(Jabatan receiver, DasarHukum dasar) {
    if (receiver == Jabatan.CAMAT && isOfVillageBudget(dasar)) {
      return Truth.YES;
    }
    boolean isOfAnotherArticle =
        findProvision(receiver, dasar.instrumen()).isPresent()
            && provisions(receiver, dasar.instrumen())
                .noneMatch(provision -> isOfOneArticle(provision, dasar));
    return isOfAnotherArticle ? Truth.NO : providesFor(receiver, dasar.instrumen());
  }

  /**
   * Returns the article by which an instrument hands something to an office.
   *
   * @param receiver the office that receives
   * @param instrumen the instrument that is cited
   * @return the article, or the instrument alone where its text is not held; empty where it is not
   *     known that it does
   */
  public static Optional<DasarHukum> findProvision(Jabatan receiver, InstrumenHukum instrumen) {
    return provisions(receiver, instrumen).findFirst();
  }

  /**
   * Returns the articles known to hand something of a bupati or wali kota to an office.
   *
   * @param receiver the office that receives
   * @return the articles, the oldest first
   */
  public static List<DasarHukum> provisions(Jabatan receiver) {
    return known(receiver);
  }

  private static Stream<DasarHukum> provisions(Jabatan receiver, InstrumenHukum instrumen) {
    return known(receiver).stream()
        .filter(provision -> isAmong(List.of(provision.instrumen()), instrumen));
  }

  /** Whether two citations name the same article; one that names none may mean any. */
  private static boolean isOfOneArticle(DasarHukum provision, DasarHukum cited) {
    Optional<String> own = article(provision);
    Optional<String> other = article(cited);
    return own.isEmpty() || other.isEmpty() || own.equals(other);
  }

  private static Optional<String> article(DasarHukum dasar) {
    return dasar
        .pasal()
        .map(pasal -> NUMBER.matcher(pasal.teks()))
        .filter(Matcher::lookingAt)
        .map(Matcher::group);
  }

  /**
   * Tells whether an instrument provides for the delegation to an office.
   *
   * @param receiver the office that receives
   * @param instrumen the instrument that is cited
   * @return unknown for a Perda, and for a PP or Perpres of which it is not known
   */
  public static Truth providesFor(Jabatan receiver, InstrumenHukum instrumen) {
    if (findProvision(receiver, instrumen).isPresent()) {
      return Truth.YES;
    }
    return isAmong(SILENT, instrumen) ? Truth.NO : Truth.UNKNOWN;
  }

  private static List<DasarHukum> known(Jabatan receiver) {
    return switch (receiver) {
      case CAMAT -> TO_CAMAT;
      case LURAH -> TO_LURAH;
      case KEPALA_UNIT_PELAYANAN_TERPADU -> TO_UNIT;
      default -> List.of();
    };
  }

  /** Tells whether an instrument is one of those known, by kind, number and year. */
  static boolean isAmong(List<InstrumenHukum> known, InstrumenHukum instrumen) {
    return known.stream()
        .anyMatch(
            one ->
                one.jenis() == instrumen.jenis()
                    && one.nomor().equals(instrumen.nomor().strip())
                    && one.tahun() == instrumen.tahun());
  }

  private static InstrumenHukum pp(String nomor, int tahun) {
    return InstrumenHukum.of(JenisInstrumen.PP, nomor, tahun);
  }
}
