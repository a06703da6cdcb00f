package id.pamong.validation;

import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A sentence of the law, as data: a stable id, how it stood in the law from time to time, and what
 * breaks it. Immutable and thread-safe.
 *
 * @param <D> the document type that it judges
 */
public final class Rule<D> {

  private final RuleId id;
  private final List<RuleEntry> entries;
  private final Check<D> check;
  private final BiPredicate<D, DasarHukum> speaksOf;

  Rule(RuleId id, List<RuleEntry> entries, Check<D> check) {
    this(id, entries, check, (document, article) -> true);
  }

  private Rule(
      RuleId id, List<RuleEntry> entries, Check<D> check, BiPredicate<D, DasarHukum> speaksOf) {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " must have an entry");
    }
    for (int i = 1; i < entries.size(); i++) {
      Optional<LocalDate> end = entries.get(i - 1).periode().akhir();
      if (end.isEmpty() || end.get().isAfter(entries.get(i).periode().mulai())) {
        throw new IllegalArgumentException("entries of rule " + id + " must follow one another");
      }
    }
    this.id = id;
    this.entries = List.copyOf(entries);
    this.check = check;
    this.speaksOf = speaksOf;
  }

  /**
   * Starts a rule.
   *
   * @param id the stable id, such as {@code pelimpahan.pemberi-bukan-kepala-daerah}
   * @return a builder
   * @throws IllegalArgumentException if the id has another form
   */
  public static RuleBuilder rule(String id) {
    return new RuleBuilder(RuleId.parse(id));
  }

  /**
   * Returns the id.
   *
   * @return the id
   */
  public RuleId id() {
    return id;
  }

  /**
   * Returns how the rule stood in the law, in the order of time; the periods do not overlap.
   *
   * @return the entries, at least one
   */
  public List<RuleEntry> entries() {
    return entries;
  }

  /**
   * Returns the entry that judges a document of a day.
   *
   * @param tanggal the day of the document
   * @return the entry; empty on days when no law carried the rule
   */
  public Optional<RuleEntry> entryOn(LocalDate tanggal) {
    return entries.stream().filter(entry -> entry.periode().contains(tanggal)).findFirst();
  }

  /**
   * Returns this rule for documents of several kinds of object, each with articles of its own: a
   * breach cites the articles that speak of the document's object.
   *
   * @param speaksOf tells whether an article speaks of the object of a document
   * @return the same rule, which cites less
   */
  public Rule<D> citing(BiPredicate<D, DasarHukum> speaksOf) {
    return new Rule<>(id, entries, check, this.speaksOf.and(speaksOf));
  }

  void apply(D document, RuleContext context, Violations found) {
    check.check(document, context, found.of(article -> speaksOf.test(document, article)));
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
