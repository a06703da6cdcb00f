package id.pamong.validation.dokumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.Truth;
import id.pamong.validation.register.NationalLaw;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which PP lay a delegation of a bupati or wali kota down themselves, as UU 30/2014 Pasal 13 ayat
 * (2) huruf b asks of a PP, Perpres or Perda.
 */
public final class DelegatingLaw {

  private static final List<InstrumenHukum> TO_CAMAT =
      List.of(NationalLaw.PP_19_2008, NationalLaw.PP_17_2018);

  private static final List<InstrumenHukum> TO_LURAH = List.of(NationalLaw.PP_73_2005);

  private static final List<InstrumenHukum> TO_UNIT =
      List.of(NationalLaw.PP_96_2012, NationalLaw.PP_18_2016);

  /** Their texts speak of no delegation by a bupati or wali kota. */
  private static final List<InstrumenHukum> SILENT =
      List.of(
          pp("19", 2010), pp("23", 2011), pp("38", 2017), pp("33", 2018), NationalLaw.PP_12_2022);

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
    return isAmong(TO_CAMAT, dasar.instrumen());
  }

  /** Tells whether what is cited may lay a delegation down to an office other than camat, lurah. */
  static boolean mayBeOfOtherOffice(DasarHukum dasar) {
    InstrumenHukum cited = dasar.instrumen();
    return isOfKind(cited.jenis())
        && !isOfCamat(dasar)
        && !isAmong(TO_LURAH, cited)
        && !isAmong(SILENT, cited)
        && !isOfVillageBudget(dasar);
  }

  /**
   * Tells whether an article that is cited provides for the delegation to an office: PP 43/2014
   * Pasal 101 ayat (3) lets a bupati or wali kota delegate the evaluation of a draft on the budget
   * of a desa to the camat, and nothing else of it does.
   *
   * @param receiver the office that receives
   * @param dasar the instrument that is cited, with its article where it is stated
   * @return unknown for a Perda, and for a PP or Perpres of which it is not known
   */
  public static Truth providesFor(Jabatan receiver, DasarHukum dasar) {
    return receiver == Jabatan.CAMAT && isOfVillageBudget(dasar)
        ? Truth.YES
        : providesFor(receiver, dasar.instrumen());
  }

  /**
   * Tells whether an instrument provides for the delegation to an office.
   *
   * @param receiver the office that receives
   * @param instrumen the instrument that is cited
   * @return unknown for a Perda, and for a PP or Perpres of which it is not known
   */
  public static Truth providesFor(Jabatan receiver, InstrumenHukum instrumen) {
    if (isAmong(known(receiver), instrumen)) {
      return Truth.YES;
    }
    return isAmong(SILENT, instrumen) ? Truth.NO : Truth.UNKNOWN;
  }

  private static List<InstrumenHukum> known(Jabatan receiver) {
    return switch (receiver) {
      case CAMAT -> TO_CAMAT;
      case LURAH -> TO_LURAH;
      case KEPALA_UNIT_PELAYANAN_TERPADU -> TO_UNIT;
      default -> List.of();
    };
  }

  private static boolean isAmong(List<InstrumenHukum> known, InstrumenHukum instrumen) {
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
