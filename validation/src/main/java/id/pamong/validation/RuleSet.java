package id.pamong.validation;

import id.pamong.finding.RuleId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * The rules of one document type, in the order of the law. Immutable and thread-safe.
 *
 * @param <D> the document type
 */
public final class RuleSet<D> {

  private final String jenis;
  private final Function<D, LocalDate> dateOf;
  private final List<Rule<D>> rules;
  private final String version;

  /**
   * Creates a rule set.
   *
   * @param jenis the name of the document type, such as {@code pelimpahan-wewenang}
   * @param dateOf gives the day whose law judges a document
   * @param rules the rules, in the order of the law
   * @throws IllegalArgumentException if two rules have one id
   */
  public RuleSet(String jenis, Function<D, LocalDate> dateOf, List<Rule<D>> rules) {
    Set<RuleId> ids = new HashSet<>();
    for (Rule<D> rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("rule id must be used once, but was '" + rule + "'");
      }
    }
    this.jenis = jenis;
    this.dateOf = dateOf;
    this.rules = List.copyOf(rules);
    this.version = jenis + "/" + rules.size() + "-" + fingerprint(this.rules);
  }

  /**
   * Returns the name of the document type.
   *
   * @return the name
   */
  public String jenis() {
    return jenis;
  }

  /**
   * Returns the rules in the order of the law.
   *
   * @return the rules
   */
  public List<Rule<D>> rules() {
    return rules;
  }

  /**
   * Returns a rule by its id.
   *
   * @param id the id
   * @return the rule; empty if this set has none of that id
   */
  public Optional<Rule<D>> find(RuleId id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Returns this set without some rules.
   *
   * @param ids the ids to leave out
   * @return the smaller set, under a version of its own
   */
  public RuleSet<D> without(Set<RuleId> ids) {
    return new RuleSet<>(
        jenis, dateOf, rules.stream().filter(rule -> !ids.contains(rule.id())).toList());
  }

  /**
   * Returns the version of this set: the document type, the number of rules, and a fingerprint of
   * all ids, articles, severities and periods, so that two reports with one version were judged
   * alike.
   *
   * @return the version, such as {@code pelimpahan-wewenang/60-1a2b3c4d}
   */
  public String version() {
    return version;
  }

  LocalDate dateOf(D document) {
    return dateOf.apply(document);
  }

  private static <D> String fingerprint(List<Rule<D>> rules) {
    CRC32 crc = new CRC32();
    for (Rule<D> rule : rules) {
      crc.update((rule.id() + "=" + rule.entries() + ";").getBytes(StandardCharsets.UTF_8));
    }
    return String.format("%08x", crc.getValue());
  }
}
