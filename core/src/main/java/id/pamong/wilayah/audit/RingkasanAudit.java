package id.pamong.wilayah.audit;

import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of an audit, which are exact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param baris how many rows were judged
 * @param temuan how often each rule was broken, in the order of the ids; only those that were
 * @param tingkat how many findings of each severity there are; every severity has a count
 */
public record RingkasanAudit(
    long baris, SortedMap<RuleId, Long> temuan, Map<Severity, Long> tingkat) {

  /** Takes copies. */
  public RingkasanAudit {
    temuan = Collections.unmodifiableSortedMap(new TreeMap<>(temuan));
    tingkat = Map.copyOf(tingkat);
  }
}
