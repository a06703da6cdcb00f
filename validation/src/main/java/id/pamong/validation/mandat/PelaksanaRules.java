package id.pamong.validation.mandat;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SuratMandat;
import java.util.List;

/** Rules about who may be Plh or Plt, and when. */
final class PelaksanaRules {

  static final Rule<SuratMandat> DITUNJUK_BUKAN_ATASAN =
      rule("mandat.pelaksana-ditunjuk-bukan-atasan")
          .error(pasal(UU_30_2014, "34 ayat (2)"))
          .check(
              (letter, context, found) ->
                  letter
                      .jabatanDigantikan()
                      .filter(office -> Offices.isAppointedByAnother(letter))
                      .ifPresent(
                          office ->
                              found
                                  .at("/jabatanDigantikan")
                                  .with("jabatan", Offices.name(office))
                                  .with("pemberi", Offices.name(letter.pemberi()))
                                  .report()));

  static final Rule<SuratMandat> MENGGANTIKAN_DIRI =
      rule("mandat.penerima-pejabat-yang-digantikan")
          .error(pasal(UU_30_2014, "14 ayat (2)"), pasal(UU_30_2014, "34 ayat (2)"))
          .check(
              (letter, context, found) -> {
                if (Offices.replacesItself(letter) && !Offices.isAppointedByAnother(letter)) {
                  found.at("/penerima").with("jabatan", Offices.name(letter.penerima())).report();
                }
              });

  static final Rule<SuratMandat> PLH_BERHALANGAN_TETAP =
      rule("mandat.pelaksana-harian-untuk-berhalangan-tetap")
          .error(pasal(UU_30_2014, "14 ayat (2) huruf a"))
          .check(unfit(JenisPelaksana.PELAKSANA_HARIAN, /* sementara= */ false));

  static final Rule<SuratMandat> PLT_BERHALANGAN_SEMENTARA =
      rule("mandat.pelaksana-tugas-untuk-berhalangan-sementara")
          .error(pasal(UU_30_2014, "14 ayat (2) huruf b"))
          .check(unfit(JenisPelaksana.PELAKSANA_TUGAS, /* sementara= */ true));

  static final Rule<SuratMandat> JENIS_TIDAK_DINYATAKAN =
      rule("mandat.jenis-pelaksana-tidak-dinyatakan")
          .info(pasal(UU_30_2014, "14 ayat (2)"))
          .check(
              (letter, context, found) -> {
                if (letter.pelaksana().isEmpty() && Offices.standsIn(letter)) {
                  found.at("/pelaksana").report();
                }
              });

  static final Rule<SuratMandat> SEBAB_TIDAK_DINYATAKAN =
      rule("mandat.sebab-berhalangan-tidak-dinyatakan")
          .info(pasal(UU_30_2014, "14 ayat (2)"))
          .check(
              (letter, context, found) -> {
                if (letter.pelaksana().isPresent() && letter.sebab().isEmpty()) {
                  found.at("/sebab").report();
                }
              });

  static final Rule<SuratMandat> JABATAN_TIDAK_DINYATAKAN =
      rule("mandat.jabatan-digantikan-tidak-dinyatakan")
          .info(pasal(UU_30_2014, "34 ayat (2)"))
          .check(
              (letter, context, found) -> {
                if (letter.pelaksana().isPresent() && letter.jabatanDigantikan().isEmpty()) {
                  found.at("/jabatanDigantikan").report();
                }
              });

  static final List<Rule<SuratMandat>> ALL =
      List.of(
          DITUNJUK_BUKAN_ATASAN,
          MENGGANTIKAN_DIRI,
          PLH_BERHALANGAN_TETAP,
          PLT_BERHALANGAN_SEMENTARA,
          JENIS_TIDAK_DINYATAKAN,
          SEBAB_TIDAK_DINYATAKAN,
          JABATAN_TIDAK_DINYATAKAN);

  private PelaksanaRules() {}

  private static Check<SuratMandat> unfit(JenisPelaksana pelaksana, boolean sementara) {
    return (letter, context, found) ->
        letter
            .sebab()
            .filter(sebab -> letter.pelaksana().filter(pelaksana::equals).isPresent())
            .filter(sebab -> sebab.isSementara() == sementara)
            .ifPresent(sebab -> found.at("/sebab").with("sebabBerhalangan", sebab.name()).report());
  }
}
