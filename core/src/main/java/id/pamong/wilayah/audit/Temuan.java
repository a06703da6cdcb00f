package id.pamong.wilayah.audit;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.PersonalNumbers;
import id.pamong.wilayah.Wilayah;
import java.math.BigDecimal;
import java.util.List;

/** Makes the finding of a row. */
final class Temuan {

  private static final int LONGEST_SHOWN = 100;
  private static final int MOST_ANSWERS = 10;

  private final Finding.Builder finding = Finding.builder();

  private Temuan(AuditRule rule, long baris, String property) {
    JsonPointer row = JsonPointer.ROOT.property(Long.toString(baris));
    finding.rule(rule.id()).severity(rule.severity()).path(row.property(property));
    with("baris", baris);
  }

  static Temuan ofKode(AuditRule rule, BarisTabel row) {
    return new Temuan(rule, row.baris(), "kode").of(row);
  }

  static Temuan ofNama(AuditRule rule, BarisTabel row) {
    return new Temuan(rule, row.baris(), "nama").of(row);
  }

  static Temuan ofStatus(AuditRule rule, BarisTabel row) {
    return new Temuan(rule, row.baris(), row.status().isPresent() ? "status" : "nama").of(row);
  }

  /** A finding of several rows, at the first of them. */
  static Temuan ofRows(AuditRule rule, long first) {
    return new Temuan(rule, first, "kode");
  }

  private Temuan of(BarisTabel row) {
    row.nama().filter(nama -> !nama.isBlank()).ifPresent(nama -> quote("nama", nama));
    return quote("kode", row.kode());
  }

  Temuan with(String name, String text) {
    finding.putParams(name, new FindingValue.Text(shown(text)));
    return this;
  }

  /** Repeats a text of the table, but no number that may be that of a person. */
  private Temuan quote(String name, String text) {
    String masked = PersonalNumbers.maskedInTable(shown(text));
    finding.putParams(name, new FindingValue.Text(masked));
    return this;
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  Temuan with(String name, long number) {
    finding.putParams(name, new FindingValue.Amount(BigDecimal.valueOf(number)));
    return this;
  }

  /** Adds the codes of the regions that the row may mean, with their names for the sentence. */
  Temuan answers(List<Wilayah> regions) {
    if (!regions.isEmpty()) {
      StringBuilder answers = new StringBuilder();
      for (int i = 0; i < regions.size(); i++) {
        String kode = regions.get(i).kode().toString();
        if (i < MOST_ANSWERS) {
          answers.append(i == 0 ? "" : ", ").append(kode).append(' ').append(regions.get(i).nama());
        }
        finding.addSuggestions(kode);
      }
      finding.putParams("jawaban", new FindingValue.Text(answers.toString()));
    }
    return this;
  }

  /** Adds a text that would be right. */
  Temuan suggest(String text) {
    finding.addSuggestions(text);
    return this;
  }

  /** Adds the name that would be right. */
  Temuan rightName(Wilayah wilayah) {
    finding.addSuggestions(wilayah.nama());
    return with("benar", wilayah.nama());
  }

  /** Adds the name that would be right, and says it with the kind that it is without. */
  Temuan rightKind(Wilayah wilayah) {
    finding.addSuggestions(wilayah.nama());
    return with("benar", JenisBaris.wordInFront(wilayah) + wilayah.nama());
  }

  Finding build() {
    return finding.build();
  }
}
