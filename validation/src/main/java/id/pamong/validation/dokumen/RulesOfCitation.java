package id.pamong.validation.dokumen;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_10_2004;
import static id.pamong.validation.register.NationalLaw.UU_12_2011;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.Violation;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.validation.register.RegisteredInstrument;
import id.pamong.validation.register.RepealedArticle;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
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
   * @param daerah the region whose government made a document, if it is one of a region
   * @return not yet in force, no longer in force, uncertain, not registered, of another region
   */
  public List<Rule<D>> all(Function<D, Optional<KodeWilayah>> daerah) {
    return List.of(notYet(), noLonger(), uncertain(), notRegistered(), ofAnotherRegion(daerah));
  }

  private Rule<D> uncertain() {
    return rule(prefix + ".dasar-hukum-waktu-berlaku-tidak-pasti")
        .info(pasal(UU_10_2004, "50"), pasal(UU_10_2004, "44 ayat (2)"))
        .info(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
        .check(each((document, context, cited) -> isUncertain(context, cited)));
  }

  private Rule<D> notRegistered() {
    return rule(prefix + ".dasar-hukum-tidak-dikenal")
        .info(pasal(UU_10_2004, "50"), pasal(UU_10_2004, "44 ayat (2)"))
        .info(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
        .check(
            each(
                (document, context, cited) ->
                    cited.instrumen().daerah().isEmpty()
                        && cited.instrumen().jenis() != JenisInstrumen.UUD_1945
                        && context.register().find(cited.instrumen()).isEmpty()
                        && !CitedIssuer.isLater(cited.instrumen(), context.tanggal())));
  }

  private Rule<D> ofAnotherRegion(Function<D, Optional<KodeWilayah>> daerah) {
    return rule(prefix + ".dasar-hukum-daerah-lain")
        .error(pasal(UU_32_2004, "136 ayat (2)"))
        .error(pasal(UU_23_2014, "236 ayat (1)"), pasal(UU_23_2014, "246 ayat (1)"))
        .check(
            each(
                (document, context, cited) ->
                    daerah
                        .apply(document)
                        .map(kode -> kode.kabupatenKota().orElse(kode))
                        .filter(own -> context.exists(own) == Truth.YES)
                        .filter(
                            own -> CitedIssuer.isOfAnotherRegion(cited.instrumen(), own, context))
                        .isPresent()));
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
        .error(pasal(UU_10_2004, "50"), pasal(UU_10_2004, "44 ayat (2)"))
        .error(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
        .check(each((document, context, cited) -> isToCome(context, cited)));
  }

  private Rule<D> noLonger() {
    return rule(prefix + ".dasar-hukum-tidak-berlaku-lagi")
        .warning(pasal(UU_12_2011, "87"), pasal(UU_12_2011, "64 ayat (2)"))
        .check(
            each(
                (document, context, cited) ->
                    status(context, cited) == InstrumentStatus.NO_LONGER));
  }

  private Check<D> each(Broken<D> broken) {
    return (document, context, found) -> {
      List<DasarHukum> cited = citations.apply(document);
      for (int i = 0; i < cited.size(); i++) {
        if (broken.by(document, context, cited.get(i))) {
          Violation violation =
              found
                  .at("/dasarHukum/" + i)
                  .with("dasar", cited.get(i).sitasi())
                  .with("tanggal", context.tanggal());
          if (status(context, cited.get(i)) == InstrumentStatus.NO_LONGER) {
            describe(violation, context, cited.get(i));
          }
          violation.report();
        }
      }
    };
  }

  /** An instrument that the register does not have is later if its day or its year is. */
  private static boolean isToCome(RuleContext context, DasarHukum cited) {
    return context.register().find(cited.instrumen()).isPresent()
        ? status(context, cited) == InstrumentStatus.NOT_YET
        : CitedIssuer.isLater(cited.instrumen(), context.tanggal());
  }

  /** A regional instrument known by its year alone may be later than a document of that year. */
  private static boolean isUncertain(RuleContext context, DasarHukum cited) {
    InstrumenHukum instrumen = cited.instrumen();
    if (instrumen.daerah().isPresent()) {
      return instrumen.tanggal().isEmpty() && instrumen.tahun() == context.tanggal().getYear();
    }
    return status(context, cited) == InstrumentStatus.UNCERTAIN;
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

  private interface Broken<D> {
    boolean by(D document, RuleContext context, DasarHukum cited);
  }
}
