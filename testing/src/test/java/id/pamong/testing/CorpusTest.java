package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.json.JenisDokumen;
import id.pamong.json.PamongJson;
import id.pamong.json.ReadResult;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleEntry;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/** What holds of every document type: valid documents are valid, and near misses keep the law. */
class CorpusTest {

  /** Fewer are enough where the test is run for many mutants. */
  private static final int DRAWS = Integer.getInteger("pamong.draws", 300);

  @Example
  void everyTypeOfDocumentIsHeldToTheLaw() {
    List<String> types = new ArrayList<>(List.of("pelimpahan-wewenang"));
    Corpus.ALL.forEach(corpus -> types.add(corpus.rules().jenis()));
    // A question with its decrees: it has no rules of its own, the decrees have theirs.
    types.add("berkas-keputusan");
    assertThat(types)
        .containsExactlyElementsOf(Stream.of(JenisDokumen.values()).map(JenisDokumen::id).toList());
  }

  /** A rule of a document type. */
  record Case(Corpus<?> corpus, RuleId rule) {
    @Override
    public String toString() {
      return rule.value();
    }
  }

  @Provide
  Arbitrary<Case> rules() {
    return Arbitraries.of(
        Corpus.ALL.stream()
            .flatMap(corpus -> corpus.rules().rules().stream().map(r -> new Case(corpus, r.id())))
            .toList());
  }

  @Provide
  Arbitrary<Corpus<?>> types() {
    return Arbitraries.of(Corpus.ALL);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void nearMissBreaksItsRuleAndNoOther(@ForAll("rules") Case each) {
    Map<String, Integer> faults = new TreeMap<>();
    faultsOf(each.corpus(), each.rule(), faults);
    assertThat(faults).isEmpty();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void basesAreManyAndWide(@ForAll("rules") Case each) {
    assertWide(each.corpus(), each.rule());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void lawFailsWhereItMust(@ForAll("rules") Case each) {
    assertFailing(each.corpus(), each.rule());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void validDocumentHasNoErrorAndSurvivesJson(@ForAll("types") Corpus<?> corpus) {
    assertValid(corpus);
  }

  private static <D> void faultsOf(Corpus<D> corpus, RuleId rule, Map<String, Integer> faults) {
    NearMissLaw<D> law = corpus.law();
    for (NearMiss<D> nearMiss : corpus.draw(rule, DRAWS, 2026)) {
      law.fault(nearMiss).ifPresent(text -> faults.merge(text + "\n" + nearMiss, 1, Integer::sum));
    }
  }

  private static <D> void assertWide(Corpus<D> corpus, RuleId id) {
    Rule<D> rule = corpus.rules().find(id).orElseThrow();
    DocumentValidator<D> validator = corpus.law().validator();
    Set<D> bases = new HashSet<>();
    Set<KodeWilayah> provinces = new HashSet<>();
    Set<Boolean> kota = new HashSet<>();
    Set<RuleEntry> entries = new HashSet<>();
    for (NearMiss<D> nearMiss : corpus.draw(id, 300, 2026)) {
      KodeWilayah daerah = corpus.daerah().apply(nearMiss.base());
      bases.add(nearMiss.base());
      provinces.add(daerah.provinsi());
      kota.add(daerah.kabupatenKota().orElseThrow().isKota());
      rule.entryOn(validator.tanggal(nearMiss.broken())).ifPresent(entries::add);
    }
    assertThat(bases).hasSizeGreaterThanOrEqualTo(50);
    assertThat(provinces)
        .hasSizeGreaterThanOrEqualTo(corpus.ordinaryOnly().contains(id.value()) ? 29 : 30);
    assertThat(kota).containsExactlyInAnyOrder(true, false);
    assertThat(entries).containsExactlyInAnyOrderElementsOf(rule.entries());
  }

  private static <D> void assertFailing(Corpus<D> corpus, RuleId id) {
    NearMissLaw<D> law = corpus.law();
    NearMissLaw<D> without = law.without(Set.of(id));
    RuleId other =
        corpus.rules().rules().stream()
            .map(Rule::id)
            .filter(rule -> !rule.equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(corpus.draw(id, 20, 7)).isEqualTo(corpus.draw(id, 20, 7));
    for (NearMiss<D> drawn : corpus.draw(id, 20, 7)) {
      assertThat(without.fault(drawn)).contains("nothing was found");
      assertThat(law.fault(new NearMiss<>(id, drawn.base(), drawn.base(), drawn.place())))
          .contains("nothing was found");
      assertThat(
              law.fault(
                  new NearMiss<>(
                      id, drawn.base(), drawn.broken(), JsonPointer.parse("/catatan/0"))))
          .hasValueSatisfying(fault -> assertThat(fault).startsWith("another place"));
      assertThat(law.fault(new NearMiss<>(other, drawn.base(), drawn.broken(), drawn.place())))
          .hasValueSatisfying(fault -> assertThat(fault).startsWith("another rule"));
    }
  }

  private static <D> void assertValid(Corpus<D> corpus) {
    NearMissLaw<D> law = corpus.law();
    RandomGenerator<D> generator = corpus.valid().generator(1000);
    Random random = new Random(1945);
    Set<KodeWilayah> provinces = new HashSet<>();
    for (int i = 0; i < 1500; i++) {
      D document = generator.next(random).value();
      List<Finding> findings = law.check(document);
      assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
      String json = PamongJson.withDefaults().writeLine(document);
      ReadResult<Object> read = PamongJson.withDefaults().read(json);
      assertThat(read.toOptional()).contains(document);
      KodeWilayah daerah = corpus.daerah().apply(document);
      assertThat(OfficialWilayah.catalog().findOn(daerah, law.validator().tanggal(document)))
          .isPresent();
      provinces.add(daerah.provinsi());
    }
    assertThat(provinces).hasSize(38);
  }
}
