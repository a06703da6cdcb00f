package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.Violations;
import id.pamong.validation.dokumen.DecisionDocuments;
import id.pamong.validation.dokumen.SubdelegationLaw;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules about handing a delegation on: allowed, by peraturan, before use, inside, one level down.
 */
final class SubdelegasiRules {

  private static final DasarHukum LICENCE = pasal(UU_30_2014, "1 angka 19");
  private static final DasarHukum HANDED_ON = pasal(UU_30_2014, "13 ayat (4)");

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

  static final Rule<PelimpahanWewenang> DASAR_TIDAK_MENGIKAT =
      rule("pelimpahan.subdelegasi-dasar-tidak-mengikat")
          .error(pasal(UU_30_2014, "13 ayat (3)"))
          .check(
              clause(
                  (decree, context, clause, found) -> {
                    Optional<KodeWilayah> own = DecreeFacts.jurisdiction(decree, context);
                    clause
                        .dasar()
                        .map(DasarHukum::instrumen)
                        .filter(cited -> cited.jenis().sifat() == SifatInstrumen.PERATURAN)
                        .filter(
                            cited ->
                                own.map(kode -> binds(cited, kode, context))
                                    .filter(Truth.NO::equals)
                                    .isPresent())
                        .ifPresent(
                            cited ->
                                found
                                    .at("/subdelegasi/dasar")
                                    .with("dasar", cited.sitasi())
                                    .report());
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
                    Optional<LocalDate> laidDown = laidDown(decree, clause);
                    String stated = clause.tanggal().isPresent() ? "tanggal" : "mulaiDilaksanakan";
                    clause
                        .mulaiDilaksanakan()
                        .filter(used -> laidDown.filter(used::isBefore).isPresent())
                        .ifPresent(
                            used ->
                                found
                                    .at("/subdelegasi/" + stated)
                                    .with("tanggal", laidDown.orElseThrow())
                                    .with("dilaksanakan", used)
                                    .report());
                  }));

  /** In Jakarta the gubernur lays down what a wali kota or bupati does elsewhere. */
  static final Rule<PelimpahanWewenang> BENTUK_LINGKUNGAN_LAIN =
      rule("pelimpahan.subdelegasi-dengan-peraturan-pemerintahan-lain")
          .error(pasal(UU_30_2014, "13 ayat (4) huruf a"), pasal(UU_30_2014, "13 ayat (4) huruf b"))
          .check(clause(whereCarryingIs(Truth.NO)));

  /** The law does not say that the regulation is made by the government itself. */
  static final Rule<PelimpahanWewenang> BENTUK_TINGKAT_ATAS =
      rule("pelimpahan.subdelegasi-dengan-peraturan-pemerintahan-di-atas")
          .warning(
              pasal(UU_30_2014, "13 ayat (4) huruf a"), pasal(UU_30_2014, "13 ayat (4) huruf b"))
          .check(clause(whereCarryingIs(Truth.UNKNOWN)));

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

  /**
   * A licence is a Keputusan (Pasal 1 angka 19), as is a document of a service that is none (PP
   * 96/2012 Pasal 7), and the text lets Tindakan alone be handed on. Where every service ends in
   * one, the clause has nothing else to hand on: whether it means the documents after all, or only
   * what is done for them, the text does not say.
   */
  static final Rule<PelimpahanWewenang> TINDAKAN_ATAS_IZIN =
      rule("pelimpahan.subdelegasi-tindakan-atas-izin")
          .warning(joined(List.of(LICENCE), DecisionDocuments.LAW, List.of(HANDED_ON)))
          .check(
              clause(
                  (decree, context, clause, found) -> {
                    List<LayananDilimpahkan> decisions =
                        decree.layanan().stream().filter(SubdelegasiRules::isDecision).toList();
                    if (clause.objek().filter(ObjekSubdelegasi.TINDAKAN::equals).isPresent()
                        && !decisions.isEmpty()
                        && decisions.size() == decree.layanan().size()) {
                      found
                          .at("/subdelegasi/objek")
                          .with(
                              "layanan",
                              decisions.stream()
                                  .map(layanan -> '"' + layanan.nama() + '"')
                                  .collect(Collectors.joining(", ")))
                          .under(whyDecisions(decisions))
                          .report();
                    }
                  }));

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(
          TANPA_DASAR,
          DASAR_TIDAK_MENGIKAT,
          BUKAN_PERATURAN,
          SESUDAH_DILAKSANAKAN,
          BENTUK_LINGKUNGAN_LAIN,
          BENTUK_TINGKAT_ATAS,
          LINGKUNGAN_LAIN,
          BUKAN_SATU_TINGKAT,
          BUKAN_TINDAKAN,
          TINDAKAN_ATAS_IZIN);

  private SubdelegasiRules() {}

  /** Tells whether the law on subdelegation says of a regulation whether it allows a clause. */
  static boolean judgesBasis(PelimpahanWewenang decree, RuleContext context) {
    return !context.tanggal().isBefore(Regimes.UU_30_2014)
        && DecreeFacts.isFrom(decree, SumberWewenang.DELEGASI)
        && decree
            .subdelegasi()
            .flatMap(Subdelegasi::dasar)
            .filter(dasar -> dasar.instrumen().jenis().sifat() == SifatInstrumen.PERATURAN)
            .isPresent();
  }

  /** A clause without a form of its own is laid down in the decree. */
  private static Optional<LocalDate> laidDown(PelimpahanWewenang decree, Subdelegasi clause) {
    return clause
        .tanggal()
        .or(() -> clause.bentuk().isEmpty() ? Optional.of(decree.tanggal()) : Optional.empty());
  }

  private static Truth binds(InstrumenHukum cited, KodeWilayah own, RuleContext context) {
    return SubdelegationLaw.binds(cited, own, context.catalog(), context.edisi());
  }

  /** What is no regulation at all is another rule's. */
  private static PerClause whereCarryingIs(Truth truth) {
    return (decree, context, clause, found) -> {
      Optional<KodeWilayah> own =
          DecreeFacts.jurisdiction(decree, context).filter(kode -> !DecreeFacts.isInJakarta(kode));
      clause
          .bentuk()
          .filter(jenis -> jenis.sifat() == SifatInstrumen.PERATURAN)
          .filter(
              jenis ->
                  own.filter(kode -> SubdelegationLaw.carries(jenis, kode) == truth).isPresent())
          .ifPresent(
              jenis -> found.at("/subdelegasi/bentuk").with("bentuk", jenis.singkatan()).report());
    };
  }

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

  private static boolean isDecision(LayananDilimpahkan layanan) {
    return DecreeFacts.isLicence(layanan) || DecisionDocuments.isOne(layanan);
  }

  private static List<DasarHukum> whyDecisions(List<LayananDilimpahkan> decisions) {
    boolean hasLicence = decisions.stream().anyMatch(DecreeFacts::isLicence);
    boolean hasOther = !decisions.stream().allMatch(DecreeFacts::isLicence);
    return List.of(
        joined(
            hasLicence ? List.of(LICENCE) : List.of(),
            hasOther ? DecisionDocuments.LAW : List.of(),
            List.of(HANDED_ON)));
  }

  private static DasarHukum[] joined(
      List<DasarHukum> licence, List<DasarHukum> document, List<DasarHukum> subdelegation) {
    return Stream.of(licence, document, subdelegation)
        .flatMap(List::stream)
        .toArray(DasarHukum[]::new);
  }

  private interface PerClause {
    void on(PelimpahanWewenang decree, RuleContext context, Subdelegasi clause, Violations found);
  }
}
