package id.pamong.cli;

import id.pamong.csv.AuditCsv;
import id.pamong.finding.Finding;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.audit.RingkasanAudit;

/** Told of an audit step by step: start, findings, changes, end. */
interface AuditOutput {

  void start(String source, EditionOnDate edition);

  void finding(Finding finding);

  void startChanges(String copy);

  void change(AuditCsv.Perubahan change);

  void end(RingkasanAudit summary);
}
