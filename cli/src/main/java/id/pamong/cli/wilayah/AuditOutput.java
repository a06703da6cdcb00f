package id.pamong.cli.wilayah;

import id.pamong.csv.AuditCsv;
import id.pamong.finding.Finding;
import id.pamong.finding.RuleId;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.audit.RingkasanAudit;
import java.util.SortedMap;

/** Told of an audit step by step: start, findings, changes, end. */
interface AuditOutput {

  void start(String source, EditionOnDate edition);

  void finding(Finding finding);

  /** Tells of the copy, and whether it takes the place of a file that had something in it. */
  void startChanges(String copy, boolean replaces);

  void change(AuditCsv.Perubahan change);

  /** Tells how often each rule is still broken in the copy, which is then written. */
  void endChanges(SortedMap<RuleId, Long> left);

  void end(RingkasanAudit summary);

  /** Ends an audit whose table could not be read to its end. */
  void breakOff();
}
