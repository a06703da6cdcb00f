package id.pamong.testing;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Messages;
import id.pamong.validation.RuleEntry;
import id.pamong.validation.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * The law of the house for one document type: the findings of a near miss are those of its valid
 * base and one of its rule, at the changed place. Findings are compared by rule, severity, place,
 * basis and parameters, and each must fill its sentence in both languages.
 *
 * @param rules all rules of the type, which tell what the law of a day says
 * @param validator the rules that judge
 * @param daerah the region of a document; where it was changed, what is said may name the other
 * @param <D> the document type
 */
record NearMissLaw<D>(
    RuleSet<D> rules, DocumentValidator<D> validator, Function<D, Object> daerah) {

  /** Rules, or types of document, on several objects of which each has articles of its own. */
  private static final Set<String> NARROWED =
      Set.of(
          "mandat.jabatan-tidak-sesuai-wilayah",
          "mandat.sekretaris-daerah-bukan-atasan-perangkat-kecamatan",
          "pelimpahan.kriteria-tidak-diketahui",
          "pelimpahan.mandat-bukan-tugas-rutin",
          "pelimpahan.mandat-kepada-bukan-bawahan",
          "pelimpahan.mandat-sekretaris-daerah-bukan-atasan",
          "pelimpahan.pemberi-tidak-dikenal",
          "pelimpahan.perubahan-berlaku-surut",
          "pelimpahan.subdelegasi-tindakan-atas-izin",
          "pelimpahan.urusan-absolut",
          "penataan",
          "pengangkatan",
          "penugasan",
          "pembantuan.bentuk-di-atas-yang-disebut",
          "pembantuan.urusan-bukan-kewenangan-penugas",
          "tipologi");

  private static final Pattern BRACE = Pattern.compile("[{}\\[\\]]");

  static <D> NearMissLaw<D> of(RuleSet<D> rules, Function<D, Object> daerah) {
    return new NearMissLaw<>(
        rules, new DocumentValidator<>(rules, OfficialWilayah.catalog()), daerah);
  }

  /** Judges without some rules. */
  NearMissLaw<D> without(Set<RuleId> ids) {
    return new NearMissLaw<>(
        rules, new DocumentValidator<>(rules.without(ids), OfficialWilayah.catalog()), daerah);
  }

  List<Finding> check(D document) {
    return validator.validate(document).findings();
  }

  /** Draws from a seed; the same seed gives the same near misses. */
  static <D> List<NearMiss<D>> draw(
      Arbitrary<NearMiss<D>> nearMisses, RuleId rule, int count, long seed) {
    RandomGenerator<NearMiss<D>> generator = nearMisses.generator(1000);
    Random random = new Random(seed ^ rule.value().hashCode());
    List<NearMiss<D>> drawn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawn.add(generator.next(random).value());
    }
    return drawn;
  }

  /** Tells what is wrong with a near miss; empty if the law holds. */
  Optional<String> fault(NearMiss<D> nearMiss) {
    List<Finding> base = check(nearMiss.base());
    List<Finding> broken = check(nearMiss.broken());
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
      Optional<Finding> same =
          added.stream().filter(other -> isStill(nearMiss, finding, other)).findFirst();
      if (same.isEmpty()) {
        return Optional.of("a finding of the base is gone: " + finding);
      }
      added.remove(same.get());
    }
    return added.isEmpty() ? Optional.of("nothing was found") : fault(nearMiss, added);
  }

  /** A finding cites an article of its rule at least, and all of them but for what is narrowed. */
  private static boolean isUnder(RuleEntry entry, Finding finding) {
    String rule = finding.rule().value();
    boolean isNarrowed =
        NARROWED.contains(rule) || NARROWED.contains(rule.substring(0, rule.indexOf('.')));
    List<DasarHukum> cited = entry.basis().stream().filter(finding.basis()::contains).toList();
    return isNarrowed ? !cited.isEmpty() : cited.equals(entry.basis());
  }

  private Optional<String> fault(NearMiss<D> nearMiss, List<Finding> added) {
    for (Finding finding : added) {
      if (!finding.rule().equals(nearMiss.rule())) {
        return Optional.of("another rule is broken: " + finding);
      }
      if (!touches(finding.path(), nearMiss.place())) {
        return Optional.of("another place than " + nearMiss.place() + ": " + finding);
      }
      RuleEntry entry =
          rules
              .find(nearMiss.rule())
              .flatMap(rule -> rule.entryOn(validator.tanggal(nearMiss.broken())))
              .orElseThrow();
      if (finding.severity() != entry.severity() || !isUnder(entry, finding)) {
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

  private boolean isStill(NearMiss<D> nearMiss, Finding before, Finding after) {
    boolean moved = !daerah.apply(nearMiss.base()).equals(daerah.apply(nearMiss.broken()));
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
