package id.pamong.testing;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Messages;
import id.pamong.validation.RuleEntry;
import id.pamong.validation.RuleSet;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;

/**
 * A near miss with what a check finds in its base and in the broken document. Findings are compared
 * by rule, severity, place, basis and parameters, and each must fill its sentence in both
 * languages.
 */
record Judged(NearMiss<PelimpahanWewenang> nearMiss, List<Finding> base, List<Finding> broken) {

  private static final Pattern BRACE = Pattern.compile("[{}\\[\\]]");

  private static final DocumentValidator<PelimpahanWewenang> VALIDATOR =
      PelimpahanRules.validator(OfficialWilayah.catalog());

  static List<Finding> check(PelimpahanWewenang decree) {
    return VALIDATOR.validate(decree).findings();
  }

  static Judged of(NearMiss<PelimpahanWewenang> nearMiss) {
    return of(nearMiss, VALIDATOR);
  }

  /** Judges without some rules. */
  static Judged without(Set<RuleId> rules, NearMiss<PelimpahanWewenang> nearMiss) {
    RuleSet<PelimpahanWewenang> smaller = PelimpahanRules.all().without(rules);
    return of(nearMiss, new DocumentValidator<>(smaller, OfficialWilayah.catalog()));
  }

  private static Judged of(
      NearMiss<PelimpahanWewenang> nearMiss, DocumentValidator<PelimpahanWewenang> validator) {
    return new Judged(
        nearMiss,
        validator.validate(nearMiss.base()).findings(),
        validator.validate(nearMiss.broken()).findings());
  }

  /** Draws from a seed; the same seed gives the same near misses. */
  static List<NearMiss<PelimpahanWewenang>> draw(RuleId rule, int count, long seed) {
    RandomGenerator<NearMiss<PelimpahanWewenang>> generator = NearMisses.of(rule).generator(1000);
    Random random = new Random(seed ^ rule.value().hashCode());
    List<NearMiss<PelimpahanWewenang>> drawn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawn.add(generator.next(random).value());
    }
    return drawn;
  }

  /** Tells what is wrong with the near miss; empty if the law of near misses holds. */
  Optional<String> fault() {
    if (base.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return Optional.of("the base has an error: " + base);
    }
    Optional<String> unsaid =
        broken.stream().flatMap(finding -> unsaid(finding).stream()).findFirst();
    if (unsaid.isPresent()) {
      return unsaid;
    }
    List<Finding> added = new ArrayList<>(broken);
    for (Finding finding : base) {
      Optional<Finding> same = added.stream().filter(other -> isStill(finding, other)).findFirst();
      if (same.isEmpty()) {
        return Optional.of("a finding of the base is gone: " + finding);
      }
      added.remove(same.get());
    }
    if (added.isEmpty()) {
      return Optional.of("nothing was found");
    }
    for (Finding finding : added) {
      if (!finding.rule().equals(nearMiss.rule())) {
        return Optional.of("another rule is broken: " + finding);
      }
      if (!touches(finding.path(), nearMiss.place())) {
        return Optional.of("another place than " + nearMiss.place() + ": " + finding);
      }
      RuleEntry entry =
          PelimpahanRules.all()
              .find(nearMiss.rule())
              .flatMap(rule -> rule.entryOn(nearMiss.broken().tanggal()))
              .orElseThrow();
      if (finding.severity() != entry.severity() || !finding.basis().containsAll(entry.basis())) {
        return Optional.of("not as the law of the day says: " + finding);
      }
    }
    return added.size() == 1
        ? Optional.empty()
        : Optional.of("one fault was found " + added.size() + " times: " + added);
  }

  /** A value that a sentence asks for and the finding does not have leaves its braces. */
  private static Optional<String> unsaid(Finding finding) {
    return Stream.of(Messages.indonesian(), Messages.english())
        .map(messages -> messages.text(finding))
        .filter(text -> BRACE.matcher(text).find())
        .map(text -> "a value is missing: " + text)
        .findFirst();
  }

  /** Where the giver's region was changed, what is said may name the other region. */
  private boolean isStill(Finding before, Finding after) {
    boolean moved =
        !nearMiss.base().pemberi().wilayah().equals(nearMiss.broken().pemberi().wilayah());
    return isSame(before, after) && (moved || before.params().equals(after.params()));
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.rule().equals(other.rule())
        && one.severity() == other.severity()
        && one.path().equals(other.path())
        && one.basis().equals(other.basis());
  }

  private static boolean touches(JsonPointer one, JsonPointer other) {
    return one.equals(other)
        || one.value().startsWith(other.value() + "/")
        || other.value().startsWith(one.value() + "/");
  }
}
