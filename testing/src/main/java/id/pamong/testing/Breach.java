package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.validation.RuleEntry;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/**
 * How one rule is broken: on which days, in what decrees, and by what change.
 *
 * @param rule the rule
 * @param days the days of the bases; by default all that an entry of the rule judges
 * @param demands what the base must meet, so that the change breaks this rule and no other
 * @param action changes one thing
 */
record Breach(RuleId rule, Days days, Set<Demand> demands, Action action) {

  /** Changes one thing of a valid decree. */
  interface Action {
    Change change(Base base, Choices choices);
  }

  static Builder breach(String rule, Demand... demands) {
    Set<Demand> all = EnumSet.noneOf(Demand.class);
    all.addAll(List.of(demands));
    RuleId id = RuleId.parse(rule);
    List<RuleEntry> entries = PelimpahanRules.all().find(id).orElseThrow().entries();
    return new Builder(id, Days.of(entries), all);
  }

  Arbitrary<NearMiss<PelimpahanWewenang>> arbitrary() {
    return Choices.arbitrary(this::draw);
  }

  private NearMiss<PelimpahanWewenang> draw(Choices choices) {
    Draft draft = DecreeDraw.prepare(days, demands, choices);
    PelimpahanWewenang decree = DecreeDraw.draw(draft);
    Change change = action.change(new Base(decree, draft, days), choices);
    return new NearMiss<>(rule, decree, change.broken(), change.place());
  }

  /**
   * What a change starts from.
   *
   * @param decree the valid decree
   * @param draft what it was drawn from
   * @param days the days that its own was drawn from
   */
  record Base(PelimpahanWewenang decree, Draft draft, Days days) {

    LocalDate tanggal() {
      return draft.tanggal();
    }

    PelimpahanWewenang.Builder edit() {
      return PelimpahanWewenang.builder().from(decree);
    }

    /** Tells whether the decree is a mandate on a day when the law knew its conditions. */
    boolean isLawfulMandate() {
      return decree.sumber().equals(Optional.of(SumberWewenang.MANDAT))
          && draft.isSince(Days.UU_30_2014);
    }

    /** Returns the same decree drawn in a region that meets another demand. */
    PelimpahanWewenang movedTo(Demand region, Demand instead) {
      Set<Demand> moved = EnumSet.copyOf(draft.demands());
      moved.remove(instead);
      moved.add(region);
      moved.add(draft.daerah().isKota() ? Demand.KOTA : Demand.KABUPATEN);
      return DecreeDraw.draw(days, moved, draft.choices().again());
    }
  }

  /**
   * A breach whose change is still to be told.
   *
   * @param rule the rule
   * @param days the days of the bases
   * @param demands what the base must meet
   */
  record Builder(RuleId rule, Days days, Set<Demand> demands) {

    Builder on(UnaryOperator<Days> narrowed) {
      return new Builder(rule, narrowed.apply(days), demands);
    }

    Breach by(Action action) {
      return new Breach(rule, days, demands, action);
    }
  }
}
