package id.pamong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingCollectorTest {

  @Test
  void ordersByGravityThenRuleThenPlace() {
    FindingCollector collector = new FindingCollector(10);
    collector.add(finding(Severity.INFO, "a.a", "/a"));
    collector.add(finding(Severity.ERROR, "b.b", "/penerima/10"));
    collector.add(finding(Severity.ERROR, "b.b", "/penerima/9"));
    collector.add(finding(Severity.ERROR, "a.z", "/z"));
    collector.add(finding(Severity.WARNING, "a.a", "/a"));
    assertThat(report(collector).findings())
        .extracting(f -> f.severity() + " " + f.rule() + " " + f.path())
        .containsExactly(
            "ERROR a.z /z",
            "ERROR b.b /penerima/9",
            "ERROR b.b /penerima/10",
            "WARNING a.a /a",
            "INFO a.a /a");
  }

  @Test
  void countsAllAndStoresTheFirstInOrder() {
    FindingCollector collector = new FindingCollector(2);
    for (int i = 9; i >= 0; i--) {
      collector.add(finding(Severity.WARNING, "a.a", "/x/" + i));
    }
    collector.add(finding(Severity.ERROR, "z.z", "/"));
    Report report = report(collector);
    assertThat(report.findings()).extracting(f -> f.path().value()).containsExactly("/", "/x/0");
    assertThat(report.count(Severity.WARNING)).isEqualTo(10);
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.count(Severity.INFO)).isZero();
    assertThat(report.omitted()).isEqualTo(9);
  }

  @Test
  void tellsWhetherAnythingIsAsGrave() {
    FindingCollector collector = new FindingCollector(5);
    assertThat(report(collector).hasAtLeast(Severity.INFO)).isFalse();
    collector.add(finding(Severity.WARNING, "a.a", "/a"));
    assertThat(report(collector).hasAtLeast(Severity.ERROR)).isFalse();
    assertThat(report(collector).hasAtLeast(Severity.WARNING)).isTrue();
    assertThat(report(collector).hasAtLeast(Severity.INFO)).isTrue();
  }

  @Test
  void refusesToStoreNothing() {
    assertThatThrownBy(() -> new FindingCollector(0))
        .hasMessage("limit must be one or more, but was '0'");
    assertThat(new FindingCollector(1)).isNotNull();
  }

  @Test
  void carriesWhatItWasJudgedBy() {
    Report report =
        new FindingCollector(1)
            .report("v1", Optional.of(LocalDate.of(2014, 12, 6)), Optional.empty());
    assertThat(report.rules()).isEqualTo("v1");
    assertThat(report.tanggal()).contains(LocalDate.of(2014, 12, 6));
    assertThat(report.edisi()).isEmpty();
  }

  private static Report report(FindingCollector collector) {
    return collector.report("v", Optional.empty(), Optional.empty());
  }

  private static Finding finding(Severity severity, String rule, String path) {
    return Finding.builder()
        .severity(severity)
        .rule(RuleId.parse(rule))
        .path(JsonPointer.parse(path))
        .build();
  }
}
