package id.pamong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.finding.Finding;
import id.pamong.finding.Report;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final Rule<String> FIRST = numbered("a.first");
  private static final Rule<String> SECOND = numbered("a.second");
  private static final RuleSet<String> BOTH =
      new RuleSet<>("contoh", text -> LocalDate.of(2020, 1, 1), List.of(FIRST, SECOND));

  @Test
  void refusesTwoRulesOfOneId() {
    assertThatThrownBy(() -> new RuleSet<>("contoh", text -> LocalDate.MIN, List.of(FIRST, FIRST)))
        .hasMessage("rule id must be used once, but was 'a.first'");
  }

  @Test
  void findsRulesById() {
    assertThat(BOTH.find(RuleId.parse("a.second"))).containsSame(SECOND);
    assertThat(BOTH.find(RuleId.parse("a.third"))).isEmpty();
  }

  @Test
  void leavesOutRulesUnderAnotherVersion() {
    RuleSet<String> smaller = BOTH.without(Set.of(RuleId.parse("a.first")));
    assertThat(smaller.rules()).containsExactly(SECOND);
    assertThat(smaller.version()).isNotEqualTo(BOTH.version());
    assertThat(smaller.jenis()).isEqualTo("contoh");
  }

  @Test
  void versionTellsSeveritiesApart() {
    Rule<String> graver =
        Rule.rule("a.second").error(NationalLaw.pasal(NationalLaw.UU_23_2014, "1")).check(FOUND);
    RuleSet<String> changed =
        new RuleSet<>("contoh", text -> LocalDate.MIN, List.of(FIRST, graver));
    assertThat(changed.version()).isNotEqualTo(BOTH.version());
    assertThat(changed.version()).matches("contoh/2-[0-9a-f]{8}");
  }

  @Test
  void validatorStoresUpToItsLimitAndCountsAll() {
    WilayahCatalog none = new NoRegions();
    Report report =
        new DocumentValidator<>(BOTH, none, InstrumentRegister.official(), 1).validate("x");
    assertThat(report.findings()).hasSize(1);
    assertThat(report.count(Severity.WARNING)).isEqualTo(2);
    assertThat(report.rules()).isEqualTo(BOTH.version());
    assertThat(report.edisi()).isPresent();
  }

  @Test
  void validatorAsksNoRuleBeforeItsTime() {
    RuleSet<String> early =
        new RuleSet<>("contoh", text -> LocalDate.of(2014, 10, 1), BOTH.rules());
    assertThat(new DocumentValidator<>(early, new NoRegions()).validate("x").findings()).isEmpty();
  }

  @Test
  void findingCarriesTheArticleOfItsEntryAndThatOfItsBreach() {
    Finding finding =
        new DocumentValidator<>(BOTH, new NoRegions()).validate("x").findings().get(0);
    assertThat(finding.rule()).isEqualTo(RuleId.parse("a.first"));
    assertThat(finding.basis())
        .extracting(Object::toString)
        .containsExactly("UU 23/2014 Pasal 1", "PP 17/2018 Pasal 36");
    assertThat(finding.params()).containsOnlyKeys("kode", "hari", "kata", "jumlah", "banyak");
    assertThat(finding.suggestions()).containsExactly("saran");
  }

  private static final Check<String> FOUND =
      (document, context, found) ->
          found
              .at("/x")
              .with("kode", KodeWilayah.parse("35"))
              .with("hari", context.tanggal())
              .with("kata", document)
              .with("jumlah", 3)
              .with("banyak", List.of("a", "b"))
              .basis(NationalLaw.pasal(NationalLaw.PP_17_2018, "36"))
              .suggest("saran")
              .report();

  private static Rule<String> numbered(String id) {
    return Rule.rule(id)
        .warning(NationalLaw.pasal(NationalLaw.UU_23_2014, "1"))
        .check((document, context, found) -> FOUND.check(document, context, found));
  }

  private record NoRegions() implements WilayahCatalog {
    @Override
    public List<WilayahEdition> editions() {
      return List.of(
          new WilayahEdition(
              "kosong", "0", "Kosong", LocalDate.of(2000, 1, 1), Optional.empty(), List.of()));
    }

    @Override
    public Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition) {
      return Optional.empty();
    }

    @Override
    public List<Wilayah> children(KodeWilayah kode, WilayahEdition edition) {
      return List.of();
    }

    @Override
    public Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition) {
      return Stream.empty();
    }
  }
}
