package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_10_2004;
import static id.pamong.validation.register.NationalLaw.UU_12_2011;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Violation;
import id.pamong.validation.dokumen.CitedIssuer;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.validation.register.RegisteredInstrument;
import id.pamong.validation.register.RepealedArticle;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Rules about what a decree cites: in force on its day, and of an issuer that binds the giver. */
final class DasarHukumRules {

  private static final String CLAUSE = "/subdelegasi/dasar";

  static final Rule<PelimpahanWewenang> BELUM_BERLAKU =
      rule("pelimpahan.dasar-hukum-belum-berlaku")
          .error(pasal(UU_10_2004, "50"), pasal(UU_10_2004, "44 ayat (2)"))
          .error(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
          .check(
              each(
                  (decree, context, cited, day) ->
                      status(context, cited, day) == InstrumentStatus.NOT_YET
                          || (!isRegistered(context, cited)
                              && CitedIssuer.isLater(cited.instrumen(), day))));

  static final Rule<PelimpahanWewenang> TIDAK_BERLAKU_LAGI =
      rule("pelimpahan.dasar-hukum-tidak-berlaku-lagi")
          .warning(pasal(UU_10_2004, "50"), pasal(UU_10_2004, "44 ayat (2)"))
          .warning(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
          .check(
              each(
                  (decree, context, cited, day) ->
                      status(context, cited, day) == InstrumentStatus.NO_LONGER));

  static final Rule<PelimpahanWewenang> WAKTU_TIDAK_PASTI =
      rule("pelimpahan.dasar-hukum-waktu-berlaku-tidak-pasti")
          .info(pasal(UU_10_2004, "50"), pasal(UU_10_2004, "44 ayat (2)"))
          .info(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
          .check(each((decree, context, cited, day) -> isUncertain(context, cited, day)));

  static final Rule<PelimpahanWewenang> TIDAK_DIKENAL =
      rule("pelimpahan.dasar-hukum-tidak-dikenal")
          .info(pasal(UU_10_2004, "50"), pasal(UU_10_2004, "44 ayat (2)"))
          .info(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
          .check(
              each(
                  (decree, context, cited, day) ->
                      cited.instrumen().daerah().isEmpty()
                          && cited.instrumen().jenis() != JenisInstrumen.UUD_1945
                          && !isRegistered(context, cited)
                          && !CitedIssuer.isLater(cited.instrumen(), day)));

  /** What allows a clause and does not bind there is found by the law on subdelegation. */
  static final Rule<PelimpahanWewenang> DAERAH_LAIN =
      rule("pelimpahan.dasar-hukum-daerah-lain")
          .error(pasal(UU_32_2004, "136 ayat (2)"))
          .error(pasal(UU_23_2014, "236 ayat (1)"), pasal(UU_23_2014, "246 ayat (1)"))
          .check(
              each(
                  (decree, context) -> !SubdelegasiRules.judgesBasis(decree, context),
                  (decree, context, cited, day) -> isOfOther(decree, context, cited.instrumen())));

  /** What is of another region anyway is found as such, however old it is. */
  static final Rule<PelimpahanWewenang> SEBELUM_PROVINSI =
      rule("pelimpahan.dasar-hukum-sebelum-provinsi-dibentuk")
          .warning(pasal(UU_32_2004, "4 ayat (1)"))
          .warning(pasal(UU_23_2014, "32 ayat (2)"))
          .check(
              each(
                  (decree, context, cited, day) ->
                      CitedIssuer.laterFormation(cited.instrumen()).isPresent()
                          && !isOfOther(decree, context, cited.instrumen())));

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(
          BELUM_BERLAKU,
          TIDAK_BERLAKU_LAGI,
          WAKTU_TIDAK_PASTI,
          TIDAK_DIKENAL,
          DAERAH_LAIN,
          SEBELUM_PROVINSI);

  private DasarHukumRules() {}

  private static boolean isOfOther(
      PelimpahanWewenang decree, RuleContext context, InstrumenHukum cited) {
    return DecreeFacts.jurisdiction(decree, context)
        .filter(own -> CitedIssuer.isOfAnotherRegion(cited, own, context))
        .isPresent();
  }

  private static boolean isRegistered(RuleContext context, DasarHukum cited) {
    return context.register().find(cited.instrumen()).isPresent();
  }

  private static InstrumentStatus status(RuleContext context, DasarHukum cited, LocalDate day) {
    return context.register().statusOn(cited, day);
  }

  /** A regional instrument known by its year alone may be later than a decree of the same year. */
  private static boolean isUncertain(RuleContext context, DasarHukum cited, LocalDate day) {
    InstrumenHukum instrumen = cited.instrumen();
    if (instrumen.daerah().isPresent()) {
      return instrumen.tanggal().isEmpty() && instrumen.tahun() == day.getYear();
    }
    return status(context, cited, day) == InstrumentStatus.UNCERTAIN;
  }

  /** What allows a clause stands when the clause is laid down, which may be another day. */
  private static LocalDate clauseDay(PelimpahanWewenang decree) {
    return decree.subdelegasi().flatMap(Subdelegasi::tanggal).orElse(decree.tanggal());
  }

  private static Check<PelimpahanWewenang> each(Broken broken) {
    return each((decree, context) -> true, broken);
  }

  private static Check<PelimpahanWewenang> each(
      BiPredicate<PelimpahanWewenang, RuleContext> withClause, Broken broken) {
    return (decree, context, found) -> {
      Map<String, DasarHukum> citations = new LinkedHashMap<>();
      for (int i = 0; i < decree.dasarHukum().size(); i++) {
        citations.put("/dasarHukum/" + i, decree.dasarHukum().get(i));
      }
      decree
          .subdelegasi()
          .flatMap(Subdelegasi::dasar)
          .filter(dasar -> withClause.test(decree, context))
          .ifPresent(dasar -> citations.put(CLAUSE, dasar));
      citations.forEach(
          (path, citation) -> {
            LocalDate day = path.equals(CLAUSE) ? clauseDay(decree) : context.tanggal();
            if (broken.by(decree, context, citation, day)) {
              Violation violation =
                  found.at(path).with("dasar", citation.sitasi()).with("tanggal", day);
              describe(violation, context, citation, day);
              violation.report();
            }
          });
    };
  }

  /**
   * Where the whole instrument ended, that is said, and not that one of its articles did before.
   */
  private static void describe(
      Violation violation, RuleContext context, DasarHukum cited, LocalDate day) {
    if (status(context, cited, day) != InstrumentStatus.NO_LONGER) {
      return;
    }
    InstrumenHukum instrumen = cited.instrumen();
    if (context.register().statusOn(instrumen, day) == InstrumentStatus.NO_LONGER) {
      Optional<RegisteredInstrument> known = context.register().find(instrumen);
      known.flatMap(RegisteredInstrument::latestEnd).ifPresent(end -> violation.with("sejak", end));
      known.flatMap(RegisteredInstrument::endedBy).ifPresent(violation::basis);
    } else {
      RepealedArticle repeal = context.register().findRepeal(cited).orElseThrow();
      violation.with("sejak", repeal.since()).basis(repeal.endedBy());
    }
  }

  private interface Broken {
    boolean by(PelimpahanWewenang decree, RuleContext context, DasarHukum cited, LocalDate day);
  }
}
