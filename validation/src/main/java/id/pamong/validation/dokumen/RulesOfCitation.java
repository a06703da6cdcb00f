package id.pamong.validation.dokumen;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_12_2011;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Violation;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.validation.register.RegisteredInstrument;
import id.pamong.validation.register.RepealedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Rules about what a document cites: in force on its day, as far as that is known. Immutable and
 * thread-safe.
 *
 * @param prefix the first part of the ids, such as {@code forkopimcam}
 * @param citations what a document cites, in the property {@code dasarHukum}
 * @param <D> the document type
 */
public record RulesOfCitation<D>(String prefix, Function<D, List<DasarHukum>> citations) {

  /**
   * Returns all of them.
   *
   * @return not yet in force, no longer in force
   */
  public List<Rule<D>> all() {
    return List.of(notYet(), noLonger());
  }

  /**
   * Returns the rule that something is cited at all, for what is decided or ordered.
   *
   * @return nothing cited
   */
  public Rule<D> none() {
    return rule(prefix + ".tanpa-dasar-hukum")
        .error(pasal(UU_30_2014, "9 ayat (3)"))
        .check(
            (document, context, found) -> {
              if (citations.apply(document).isEmpty()) {
                found.at("/dasarHukum").report();
              }
            });
  }

  private Rule<D> notYet() {
    return rule(prefix + ".dasar-hukum-belum-berlaku")
        .error(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
        .check(
            (document, context, found) -> {
              List<DasarHukum> cited = citations.apply(document);
              for (int i = 0; i < cited.size(); i++) {
                if (isToCome(context, cited.get(i))) {
                  found
                      .at("/dasarHukum/" + i)
                      .with("dasar", cited.get(i).sitasi())
                      .with("tanggal", context.tanggal())
                      .report();
                }
              }
            });
  }

  private Rule<D> noLonger() {
    return rule(prefix + ".dasar-hukum-tidak-berlaku-lagi")
        .warning(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
        .check(
            (document, context, found) -> {
              List<DasarHukum> cited = citations.apply(document);
              for (int i = 0; i < cited.size(); i++) {
                if (status(context, cited.get(i)) == InstrumentStatus.NO_LONGER) {
                  Violation violation =
                      found
                          .at("/dasarHukum/" + i)
                          .with("dasar", cited.get(i).sitasi())
                          .with("tanggal", context.tanggal());
                  describe(violation, context, cited.get(i));
                  violation.report();
                }
              }
            });
  }

  /** An instrument that the register does not have is later if its day or its year is. */
  private static boolean isToCome(RuleContext context, DasarHukum cited) {
    InstrumenHukum instrumen = cited.instrumen();
    if (context.register().find(instrumen).isPresent()) {
      return status(context, cited) == InstrumentStatus.NOT_YET;
    }
    LocalDate day = context.tanggal();
    return instrumen
        .tanggal()
        .map(set -> set.isAfter(day))
        .orElse(instrumen.tahun() > day.getYear());
  }

  private static InstrumentStatus status(RuleContext context, DasarHukum cited) {
    return context.register().statusOn(cited, context.tanggal());
  }

  /** Where the whole instrument ended, that is said, and not that an article did before. */
  private static void describe(Violation violation, RuleContext context, DasarHukum cited) {
    InstrumenHukum instrumen = cited.instrumen();
    if (context.register().statusOn(instrumen, context.tanggal()) == InstrumentStatus.NO_LONGER) {
      RegisteredInstrument known = context.register().find(instrumen).orElseThrow();
      known.latestEnd().ifPresent(day -> violation.with("sejak", day));
      known.endedBy().ifPresent(violation::basis);
    } else {
      RepealedArticle repeal = context.register().findRepeal(cited).orElseThrow();
      violation.with("sejak", repeal.since()).basis(repeal.endedBy());
    }
  }
}
