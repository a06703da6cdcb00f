package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Violations;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rules about handing a delegation on: allowed, by peraturan, before use, inside, one level down.
 */
final class SubdelegasiRules {

  private static final Set<Jabatan> FIRST_RECEIVERS =
      EnumSet.of(Jabatan.CAMAT, Jabatan.LURAH, Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU);

  static final Rule<PelimpahanWewenang> TANPA_DASAR =
      rule("pelimpahan.subdelegasi-tanpa-peraturan-yang-membolehkan")
          .error(pasal(UU_30_2014, "13 ayat (3)"))
          .check(
              clause(
                  (decree, context, clause, found) -> {
                    boolean byDecree =
                        decree.instrumen().jenis().sifat() == SifatInstrumen.PERATURAN
                            || InstrumenRules.isOfAnotherIssuer(decree, context);
                    boolean byBasis =
                        clause
                            .dasar()
                            .filter(
                                dasar ->
                                    dasar.instrumen().jenis().sifat() == SifatInstrumen.PERATURAN)
                            .isPresent();
                    boolean barred =
                        !DecreeFacts.isOfKabupatenKota(clause.penerima())
                            || isWrongStep(decree, context, clause);
                    if (!byBasis && !(byDecree && clause.dasar().isEmpty()) && !barred) {
                      found.at("/subdelegasi/dasar").report();
                    }
                  }));

  static final Rule<PelimpahanWewenang> BUKAN_PERATURAN =
      rule("pelimpahan.subdelegasi-bukan-dengan-peraturan")
          .error(pasal(UU_30_2014, "13 ayat (4) huruf a"))
          .check(
              clause(
                  (decree, context, clause, found) ->
                      clause
                          .bentuk()
                          .filter(jenis -> jenis.sifat() != SifatInstrumen.PERATURAN)
                          .ifPresent(
                              jenis ->
                                  found
                                      .at("/subdelegasi/bentuk")
                                      .with("bentuk", jenis.singkatan())
                                      .report())));

  static final Rule<PelimpahanWewenang> SESUDAH_DILAKSANAKAN =
      rule("pelimpahan.subdelegasi-sesudah-dilaksanakan")
          .error(pasal(UU_30_2014, "13 ayat (4) huruf a"))
          .check(
              clause(
                  (decree, context, clause, found) -> {
                    if (clause.tanggal().isEmpty() || clause.mulaiDilaksanakan().isEmpty()) {
                      return;
                    }
                    LocalDate laidDown = clause.tanggal().get();
                    LocalDate used = clause.mulaiDilaksanakan().get();
                    if (laidDown.isAfter(used)) {
                      found
                          .at("/subdelegasi/tanggal")
                          .with("tanggal", laidDown)
                          .with("dilaksanakan", used)
                          .report();
                    }
                  }));

  static final Rule<PelimpahanWewenang> LINGKUNGAN_LAIN =
      rule("pelimpahan.subdelegasi-ke-lingkungan-pemerintahan-lain")
          .error(pasal(UU_30_2014, "13 ayat (4) huruf b"))
          .check(
              clause(
                  (decree, context, clause, found) -> {
                    if (!DecreeFacts.isOfKabupatenKota(clause.penerima())) {
                      report(found, clause);
                    }
                  }));

  static final Rule<PelimpahanWewenang> BUKAN_SATU_TINGKAT =
      rule("pelimpahan.subdelegasi-bukan-satu-tingkat-di-bawah")
          .error(pasal(UU_30_2014, "13 ayat (4) huruf c"))
          .check(
              clause(
                  (decree, context, clause, found) -> {
                    if (isWrongStep(decree, context, clause)) {
                      report(found, clause);
                    }
                  }));

  static final Rule<PelimpahanWewenang> BUKAN_TINDAKAN =
      rule("pelimpahan.subdelegasi-bukan-tindakan")
          .warning(pasal(UU_30_2014, "13 ayat (4)"))
          .check(
              clause(
                  (decree, context, clause, found) ->
                      clause
                          .objek()
                          .filter(objek -> objek != ObjekSubdelegasi.TINDAKAN)
                          .ifPresent(
                              objek ->
                                  found
                                      .at("/subdelegasi/objek")
                                      .with("objek", objek.name())
                                      .report())));

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(
          TANPA_DASAR,
          BUKAN_PERATURAN,
          SESUDAH_DILAKSANAKAN,
          LINGKUNGAN_LAIN,
          BUKAN_SATU_TINGKAT,
          BUKAN_TINDAKAN);

  private SubdelegasiRules() {}

  /** Where a receiver may not receive at all, or not there, what lies below it is not judged. */
  private static boolean isWrongStep(
      PelimpahanWewenang decree, RuleContext context, Subdelegasi clause) {
    boolean sound =
        decree.penerima().stream()
            .allMatch(
                penerima ->
                    FIRST_RECEIVERS.contains(penerima.jabatan())
                        && !DecreeFacts.isMisplaced(decree, context, penerima));
    return sound
        && DecreeFacts.isOfKabupatenKota(clause.penerima())
        && decree.penerima().stream()
            .map(JabatanWilayah::jabatan)
            .noneMatch(jabatan -> clause.penerima().jenjang() - jabatan.jenjang() == 1);
  }

  /** Pasal 13 ayat (3) and (4) speak of delegated authority alone. */
  private static Check<PelimpahanWewenang> clause(PerClause action) {
    return (decree, context, found) -> {
      if (DecreeFacts.isFrom(decree, SumberWewenang.DELEGASI)) {
        decree.subdelegasi().ifPresent(clause -> action.on(decree, context, clause, found));
      }
    };
  }

  private static void report(Violations found, Subdelegasi clause) {
    found.at("/subdelegasi/penerima").with("jabatan", clause.penerima().sebutan()).report();
  }

  private interface PerClause {
    void on(PelimpahanWewenang decree, RuleContext context, Subdelegasi clause, Violations found);
  }
}
