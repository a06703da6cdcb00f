package id.pamong.cli.input;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.Report;
import id.pamong.finding.StructuralRule;
import java.math.BigDecimal;

/** Puts the line of a file into findings that count lines, where the document is that line. */
public final class SyntaxLine {

  private static final String PARAM = "line";

  private SyntaxLine() {}

  public static Report in(Report report, long line) {
    return new Report(
        report.findings().stream().map(finding -> in(finding, line)).toList(),
        report.counts(),
        report.rules(),
        report.tanggal(),
        report.edisi());
  }

  private static Finding in(Finding finding, long line) {
    return finding.rule().equals(StructuralRule.JSON_TIDAK_SAH.id())
            && finding.params().containsKey(PARAM)
        ? Finding.builder()
            .from(finding)
            .putParams(PARAM, new FindingValue.Amount(BigDecimal.valueOf(line)))
            .build()
        : finding;
  }
}
