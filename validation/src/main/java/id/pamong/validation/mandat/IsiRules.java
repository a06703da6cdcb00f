package id.pamong.validation.mandat;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.validation.Rule;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import java.util.List;
import java.util.Optional;

/** Rules about the tasks, the signature, and who answers. */
final class IsiRules {

  /** What a decision of strategy is, is said by the other rule. */
  static final Rule<SuratMandat> BUKAN_TUGAS_RUTIN =
      rule("mandat.bukan-tugas-rutin")
          .error(pasal(UU_30_2014, "14 ayat (1) huruf b"))
          .check(
              (letter, context, found) -> {
                for (int i = 0; i < letter.tugas().size(); i++) {
                  TugasMandat tugas = letter.tugas().get(i);
                  if (tugas.aspek().isEmpty() && tugas.rutin().equals(Optional.of(false))) {
                    found.at("/tugas/" + i + "/rutin").with("tugas", tugas.uraian()).report();
                  }
                }
              });

  static final Rule<SuratMandat> KEPUTUSAN_STRATEGIS =
      rule("mandat.keputusan-strategis")
          .error(pasal(UU_30_2014, "14 ayat (7)"))
          .check(
              (letter, context, found) -> {
                for (int i = 0; i < letter.tugas().size(); i++) {
                  String path = "/tugas/" + i + "/aspek";
                  TugasMandat tugas = letter.tugas().get(i);
                  tugas
                      .aspek()
                      .ifPresent(
                          aspek ->
                              found
                                  .at(path)
                                  .with("tugas", tugas.uraian())
                                  .with("aspekStrategis", aspek.name())
                                  .report());
                }
              });

  /** Of a Plh or Plt another rule speaks. */
  static final Rule<SuratMandat> TANPA_ATAS_NAMA =
      rule("mandat.tanpa-atas-nama")
          .error(pasal(UU_30_2014, "14 ayat (4)"))
          .check(
              (letter, context, found) -> {
                if (!Offices.standsIn(letter)
                    && letter
                        .tandaTangan()
                        .filter(BentukTandaTangan.JABATAN_SENDIRI::equals)
                        .isPresent()) {
                  found.at("/tandaTangan").suggest(BentukTandaTangan.ATAS_NAMA.name()).report();
                }
              });

  /**
   * Pasal 14 ayat (2) names Plh and Plt among those who hold a mandate; practice lets them sign by
   * the name of the office. The work of a head goes on by other law.
   */
  static final Rule<SuratMandat> PELAKSANA_TANPA_ATAS_NAMA =
      rule("mandat.pelaksana-tanpa-atas-nama")
          .warning(pasal(UU_30_2014, "14 ayat (2)"), pasal(UU_30_2014, "14 ayat (4)"))
          .check(
              (letter, context, found) -> {
                if (Offices.standsIn(letter)
                    && !Offices.replacesAHead(letter)
                    && letter
                        .tandaTangan()
                        .filter(BentukTandaTangan.JABATAN_SENDIRI::equals)
                        .isPresent()) {
                  found.at("/tandaTangan").suggest(BentukTandaTangan.ATAS_NAMA.name()).report();
                }
              });

  static final Rule<SuratMandat> PENANGGUNG_JAWAB =
      rule("mandat.penanggung-jawab-bukan-pemberi")
          .error(pasal(UU_30_2014, "14 ayat (8)"))
          .check(
              (letter, context, found) -> {
                if (letter.penanggungJawab().filter(PenanggungJawab.PENERIMA::equals).isPresent()) {
                  found.at("/penanggungJawab").suggest(PenanggungJawab.PEMBERI.name()).report();
                }
              });

  static final List<Rule<SuratMandat>> ALL =
      List.of(
          BUKAN_TUGAS_RUTIN,
          KEPUTUSAN_STRATEGIS,
          TANPA_ATAS_NAMA,
          PELAKSANA_TANPA_ATAS_NAMA,
          PENANGGUNG_JAWAB);

  private IsiRules() {}
}
