package id.pamong.validation.mandat;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_6_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Rules about offices of which special law says who does their work. */
final class KhususRules {

  /** UU 30/2014 came into force (Pasal 89). */
  private static final LocalDate START = LocalDate.of(2014, 10, 17);

  private static final Set<Jabatan> NEXT_TO_A_HEAD =
      Set.of(
          Jabatan.WAKIL_GUBERNUR,
          Jabatan.WAKIL_BUPATI,
          Jabatan.WAKIL_WALI_KOTA,
          Jabatan.SEKRETARIS_DAERAH);

  /** A head's own absence is the fault of another rule. */
  static final Rule<SuratMandat> KEPALA_DAERAH =
      rule("mandat.kepala-daerah-digantikan-pejabat-lain")
          .error(
              pasal(UU_23_2014, "65 ayat (4)"),
              pasal(UU_23_2014, "65 ayat (5)"),
              pasal(UU_23_2014, "65 ayat (6)"),
              pasal(UU_23_2014, "88 ayat (1)"),
              pasal(UU_23_2014, "88 ayat (2)"))
          .from(START)
          .check(
              (letter, context, found) ->
                  letter
                      .jabatanDigantikan()
                      .filter(office -> letter.pelaksana().isPresent())
                      .filter(office -> Offices.isHeadOfRegion(office) && Offices.fits(office))
                      .filter(office -> !Offices.replacesItself(letter))
                      .filter(office -> Offices.fits(letter.penerima()))
                      .filter(office -> !isNextTo(office, letter.penerima()))
                      .ifPresent(
                          office ->
                              found
                                  .at("/penerima")
                                  .with("jabatan", Offices.name(letter.penerima()))
                                  .with("kepala", Offices.name(office))
                                  .report()));

  static final Rule<SuratMandat> SEKRETARIS_DAERAH =
      rule("mandat.sekretaris-daerah-digantikan-pelaksana-tugas")
          .warning(pasal(UU_23_2014, "214 ayat (1)"), pasal(UU_23_2014, "214 ayat (2)"))
          .from(START)
          .check(pelaksanaTugasOf(Jabatan.SEKRETARIS_DAERAH));

  static final Rule<SuratMandat> KEPALA_DESA =
      rule("mandat.kepala-desa-digantikan-pelaksana-tugas")
          .warning(pasal(UU_6_2014, "46 ayat (1)"), pasal(UU_6_2014, "47 ayat (1)"))
          .from(START)
          .check(pelaksanaTugasOf(Jabatan.KEPALA_DESA));

  static final List<Rule<SuratMandat>> ALL = List.of(KEPALA_DAERAH, SEKRETARIS_DAERAH, KEPALA_DESA);

  private KhususRules() {}

  private static boolean isNextTo(JabatanWilayah head, JabatanWilayah other) {
    return NEXT_TO_A_HEAD.contains(other.jabatan()) && head.wilayah().equals(other.wilayah());
  }

  /** A Plt for one who will come back is the fault of another rule. */
  private static Check<SuratMandat> pelaksanaTugasOf(Jabatan jabatan) {
    return (letter, context, found) -> {
      if (Offices.isPelaksanaTugasOf(jabatan, letter)
          && letter.sebab().filter(SebabBerhalangan::isSementara).isEmpty()) {
        found.at("/jabatanDigantikan").report();
      }
    };
  }
}
