package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.audit.AuditRun;
import id.pamong.wilayah.audit.BarisTabel;
import id.pamong.wilayah.audit.RingkasanAudit;
import id.pamong.wilayah.audit.WilayahAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tables to audit, and what an audit of them told. */
final class AuditTables {

  static final WilayahCatalog CATALOG = OfficialWilayah.catalog();
  static final List<String> PROVINCES = List.of("11", "31", "73", "75", "76", "91", "96");

  /** Of the newest edition: Aceh, Jakarta, three provinsi of Sulawesi, two of Papua. */
  static final List<BarisTabel> BASE = table(CATALOG.newest(), PROVINCES);

  static List<BarisTabel> table(WilayahEdition edition, List<String> provinces) {
    List<BarisTabel> rows = new ArrayList<>();
    for (Tingkat tingkat : Tingkat.values()) {
      CATALOG
          .all(tingkat, edition)
          .filter(one -> provinces.contains(one.kode().provinsi().toString()))
          .forEach(
              one -> rows.add(BarisTabel.of(rows.size() + 1, one.kode().toString(), one.nama())));
    }
    return rows;
  }

  /** What an audit told. */
  record Told(List<Finding> findings, RingkasanAudit summary, AuditRun run) {

    Finding only() {
      assertThat(findings).hasSize(1);
      return findings.get(0);
    }

    List<String> rules() {
      return findings.stream().map(finding -> finding.rule().value()).toList();
    }
  }

  static Told audit(List<BarisTabel> rows, WilayahEdition edition) {
    return audit(WilayahAudit.of(OfficialWilayah.suksesi(), OfficialBps.jembatan(), edition), rows);
  }

  static Told audit(WilayahAudit audit, List<BarisTabel> rows) {
    List<Finding> findings = new ArrayList<>();
    AuditRun run = audit.start(findings::add);
    rows.forEach(run::add);
    return new Told(findings, run.finish(), run);
  }

  /** Audits the base with another code and name in the place of a row. */
  static Told with(String original, String kode, String nama) {
    return audit(replaced(original, row -> BarisTabel.of(row.baris(), kode, nama)), newest());
  }

  static List<BarisTabel> replaced(String original, UnaryOperator<BarisTabel> change) {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    rows.replaceAll(row -> row.kode().equals(original) ? change.apply(row) : row);
    return rows;
  }

  static WilayahEdition newest() {
    return CATALOG.newest();
  }

  static BarisTabel row(Told told, List<BarisTabel> rows) {
    String line = param(told.only(), "baris");
    return rows.stream()
        .filter(row -> Long.toString(row.baris()).equals(line))
        .findFirst()
        .orElseThrow();
  }

  static String param(Finding finding, String name) {
    FindingValue value = finding.params().get(name);
    return value == null ? "" : value.teks();
  }

  private AuditTables() {}
}
