package id.pamong.testing;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.validation.Messages;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleEntry;
import id.pamong.validation.RuleSet;
import id.pamong.validation.RulesPage;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.RepealedArticle;
import id.pamong.wewenang.PelimpahanWewenang;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** Every rule is registered, documented, translated, founded on an article, and has near misses. */
class RulesMetaTest {

  private static final List<RuleSet<?>> SETS =
      Stream.<RuleSet<?>>concat(
              Stream.of(PelimpahanRules.all()), Corpus.ALL.stream().map(Corpus::rules))
          .toList();
  private static final Set<String> OTHER_TEXTS =
      Set.of("word", "struktur", "edisi", "tabel", "audit");
  private static final String ENDED = ".dasar-hukum-tidak-berlaku-lagi";
  private static final String UNCOVERED = ".tanggal-sebelum-hukum-yang-tercakup";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

  @Example
  void everyRuleHasNearMisses() {
    Stream<RuleId> others = Corpus.ALL.stream().flatMap(c -> c.nearMisses().keySet().stream());
    assertThat(Stream.concat(NearMisses.all().keySet().stream(), others).map(RuleId::value))
        .containsExactlyElementsOf(ids());
  }

  @Example
  void everyRuleHasBothTextsInBothLanguagesAndNoTextIsLeftOver() {
    Set<String> keys =
        ids().stream()
            .flatMap(id -> List.of(id + ".rule", id + ".finding").stream())
            .collect(Collectors.toSet());
    for (Messages messages : languages()) {
      assertThat(messages.keys().stream().filter(RulesMetaTest::isOfARule))
          .containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  @Example
  void everyTextIsASentenceWithoutAPlaceholderLeftInTheRule() {
    for (Messages messages : languages()) {
      for (String id : ids()) {
        assertThat(messages.rule(RuleId.parse(id))).endsWith(".").doesNotContain("{");
      }
    }
  }

  @Example
  void everyRuleCitesRegisteredLawInForceForItsEntry() {
    for (RuleSet<?> set : SETS) {
      for (Rule<?> rule : set.rules()) {
        assertThat(rule.entries()).as(rule.toString()).isNotEmpty();
        rule.entries()
            .forEach(
                entry ->
                    assertThat(entry.basis())
                        .as(rule.toString())
                        .isNotEmpty()
                        .allSatisfy(
                            basis -> {
                              assertThat(basis.pasal()).isPresent();
                              assertThat(InstrumentRegister.official().find(basis.instrumen()))
                                  .isPresent();
                            }));
      }
    }
  }

  /**
   * An entry judges no document of a day on which one of its articles was not law. Of the days
   * before the law that is held one rule tells, by the article with which that begins.
   */
  @Example
  void everyEntryLiesInsideThePeriodsOfItsArticles() {
    Set<String> outside = new TreeSet<>();
    for (RuleSet<?> set : SETS) {
      for (Rule<?> rule : set.rules()) {
        List<RuleEntry> entries =
            rule.id().value().endsWith(UNCOVERED) ? List.of() : rule.entries();
        for (RuleEntry entry : entries) {
          entry.basis().stream()
              .filter(article -> !isInside(entry.periode(), inForce(article)))
              .forEach(
                  article -> outside.add(rule + " " + entry.periode() + " " + article.sitasi()));
        }
      }
    }
    assertThat(outside).isEmpty();
  }

  private static boolean isInside(Periode inner, Periode outer) {
    return !inner.mulai().isBefore(outer.mulai())
        && outer
            .akhir()
            .map(end -> inner.akhir().filter(last -> !last.isAfter(end)).isPresent())
            .orElse(true);
  }

  private static Periode inForce(DasarHukum article) {
    Periode whole = InstrumentRegister.official().getPeriode(article.instrumen());
    Optional<LocalDate> end =
        InstrumentRegister.official().findRepeal(article).map(RepealedArticle::since);
    return new Periode(
        whole.mulai(), Stream.concat(end.stream(), whole.akhir().stream()).min(naturalOrder()));
  }

  @Example
  void everyFindingFillsItsTextInBothLanguages() {
    for (RuleId rule : NearMisses.all().keySet()) {
      for (NearMiss<PelimpahanWewenang> nearMiss : Judged.draw(rule, 40, 17)) {
        for (Finding finding : Judged.check(nearMiss.broken())) {
          for (Messages messages : languages()) {
            assertThat(messages.text(finding)).doesNotContain("{").doesNotContain("}");
          }
        }
      }
    }
  }

  /** What ended an instrument or article that is cited stands in the register, not in the rule. */
  @Example
  void everyFindingCitesArticlesOfItsRuleAlone() {
    Set<String> others = new TreeSet<>();
    NearMissLaw<PelimpahanWewenang> decrees =
        NearMissLaw.of(PelimpahanRules.all(), decree -> decree.pemberi().wilayah());
    for (RuleId rule : NearMisses.all().keySet()) {
      addForeign(decrees, Judged.draw(rule, 60, 41), others);
    }
    Corpus.ALL.forEach(corpus -> addForeign(corpus, others));
    assertThat(others).isEmpty();
  }

  private static <D> void addForeign(Corpus<D> corpus, Set<String> others) {
    for (RuleId rule : corpus.nearMisses().keySet()) {
      addForeign(corpus.law(), corpus.draw(rule, 60, 41), others);
    }
  }

  private static <D> void addForeign(
      NearMissLaw<D> law, List<NearMiss<D>> nearMisses, Set<String> others) {
    for (NearMiss<D> nearMiss : nearMisses) {
      LocalDate day = law.validator().tanggal(nearMiss.broken());
      for (Finding finding : law.check(nearMiss.broken())) {
        List<DasarHukum> stated =
            law.rules().find(finding.rule()).orElseThrow().entryOn(day).orElseThrow().basis();
        assertThat(finding.basis()).as(finding.toString()).isNotEmpty();
        finding.basis().stream()
            .filter(article -> !stated.contains(article))
            .filter(article -> !finding.rule().value().endsWith(ENDED) || !isAnEnd(article))
            .forEach(article -> others.add(finding.rule() + " " + article.sitasi()));
      }
    }
  }

  private static boolean isAnEnd(DasarHukum article) {
    InstrumentRegister register = InstrumentRegister.official();
    return register.instruments().stream()
            .anyMatch(one -> one.endedBy().filter(article::equals).isPresent())
        || register.repeals().stream().anyMatch(one -> one.endedBy().equals(article));
  }

  @Example
  void bothLanguagesSpeakOfTheSameValues() {
    for (RuleId rule : ids().stream().map(RuleId::parse).toList()) {
      assertThat(placeholders(Messages.english(), rule))
          .as(rule.toString())
          .isEqualTo(placeholders(Messages.indonesian(), rule));
    }
  }

  @Example
  void thePageOfRulesIsUpToDate() throws IOException {
    Golden.assertSame(Golden.RULES_PAGE, RulesPage.markdown(SETS));
  }

  @Example
  void ruleIdsAreAppendOnly() throws IOException {
    List<String> recorded = new ArrayList<>(Golden.lines(Golden.RULE_IDS));
    assertThat(ids()).as("an id was removed or renamed").containsAll(recorded);
    List<String> fresh = new ArrayList<>(ids());
    fresh.removeAll(recorded);
    if (Golden.isUpdate()) {
      recorded.addAll(fresh);
      Golden.write(Golden.RULE_IDS, String.join("\n", recorded) + "\n");
    }
    assertThat(Golden.lines(Golden.RULE_IDS))
        .as("append new ids to %s", Golden.RULE_IDS)
        .containsExactlyInAnyOrderElementsOf(ids())
        .doesNotHaveDuplicates();
  }

  /** A text whose values are not filled in shows its placeholders. */
  private static Set<String> placeholders(Messages messages, RuleId rule) {
    Finding bare =
        Finding.builder().rule(rule).severity(Severity.INFO).path(JsonPointer.ROOT).build();
    Matcher matcher = PLACEHOLDER.matcher(messages.text(bare));
    Set<String> names = new TreeSet<>();
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  /** Words, and findings about the form of documents and tables, are of no rule of law. */
  private static boolean isOfARule(String key) {
    return !OTHER_TEXTS.contains(key.substring(0, key.indexOf('.')));
  }

  private static List<Messages> languages() {
    return List.of(Messages.indonesian(), Messages.english());
  }

  private static List<String> ids() {
    return SETS.stream()
        .flatMap(set -> set.rules().stream())
        .map(rule -> rule.id().value())
        .toList();
  }
}
