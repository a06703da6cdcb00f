package id.pamong.csv;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.PersonalNumbers;
import java.math.BigDecimal;
import java.util.List;

/** Makes the findings of a table that cannot be read. */
final class CsvFaults {

  private static final int LONGEST_SHOWN = 200;

  private CsvFaults() {}

  static Finding ofTable(CsvRule rule) {
    return finding(rule, 0).build();
  }

  static Finding ofTable(CsvRule rule, List<String> columns) {
    return finding(rule, 0)
        .putParams("kolom", new FindingValue.Text(shown(String.join(" | ", columns))))
        .build();
  }

  static Finding ofLine(CsvRule rule, long line) {
    return finding(rule, line).build();
  }

  static Finding tooLong(long line) {
    return finding(CsvRule.BARIS_TERLALU_PANJANG, line)
        .putParams("batas", amount(LineInput.LONGEST))
        .build();
  }

  /** Of the header: the line, and how many that stand before it are passed over. */
  static Finding header(long line, int before, List<String> columns) {
    Finding.Builder finding =
        finding(CsvRule.KEPALA, line)
            .putParams("kolom", new FindingValue.Text(shown(String.join(" | ", columns))));
    if (before > 0) {
      finding.putParams("sebelumnya", amount(before));
    }
    return finding.build();
  }

  static Finding width(long line, int found, int expected) {
    return finding(CsvRule.JUMLAH_KOLOM, line)
        .putParams("jumlah", amount(found))
        .putParams("seharusnya", amount(expected))
        .build();
  }

  private static Finding.Builder finding(CsvRule rule, long line) {
    Finding.Builder finding = Finding.builder();
    finding.rule(rule.id()).severity(rule.severity());
    if (line > 0) {
      finding.putParams("baris", amount(line));
      finding.path(JsonPointer.ROOT.property(Long.toString(line)));
    } else {
      finding.path(JsonPointer.ROOT);
    }
    return finding;
  }

  private static FindingValue amount(long number) {
    return new FindingValue.Amount(BigDecimal.valueOf(number));
  }

  private static String shown(String text) {
    return PersonalNumbers.maskedInTable(
        text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…");
  }
}
