package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.RuleSet;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/**
 * How each rule of a document type is broken, told rule by rule. Not thread-safe.
 *
 * @param <D> the document type
 */
final class Faults<D> {

  private static final String STATE = "/keadaanKepalaDaerah";

  private final RuleSet<D> rules;
  private final Function<Draft, D> drawing;
  private final Map<RuleId, Arbitrary<NearMiss<D>>> all = new LinkedHashMap<>();

  /** Changes one thing of a valid document. */
  interface Action<D> {
    Altered<D> alter(Origin<D> origin);
  }

  Faults(RuleSet<D> rules, Function<Draft, D> drawing) {
    this.rules = rules;
    this.drawing = drawing;
  }

  /** Breaks a rule on any day that an entry of it judges. */
  Faults<D> add(String rule, Set<Demand> demands, Action<D> action) {
    return add(rule, days -> days, demands, action);
  }

  Faults<D> add(String rule, UnaryOperator<Days> on, Set<Demand> demands, Action<D> action) {
    RuleId id = RuleId.parse(rule);
    Days days = on.apply(Days.of(rules.find(id).orElseThrow().entries()));
    all.put(
        id,
        Choices.arbitrary(
            choices -> {
              Origin<D> origin = Origin.draw(days, demands, choices, drawing);
              Altered<D> altered = action.alter(origin);
              return new NearMiss<>(id, origin.document(), altered.document(), altered.place());
            }));
    return this;
  }

  /**
   * Breaks the rules about the one region of a document.
   *
   * @param prefix the first part of the ids
   * @param path where the code stands
   * @param wrong codes of other levels
   * @param unknown a code of the right level that is in no edition
   * @param change gives a document another code
   */
  Faults<D> region(
      String prefix,
      String path,
      Function<Origin<D>, List<KodeWilayah>> wrong,
      Function<Origin<D>, KodeWilayah> unknown,
      BiFunction<D, KodeWilayah, D> change) {
    Action<D> missing =
        origin -> Altered.at(path, change.apply(origin.document(), unknown.apply(origin)));
    return add(
            prefix + ".tingkat-wilayah-tidak-sesuai",
            Set.of(),
            origin ->
                Altered.at(
                    path,
                    change.apply(origin.document(), origin.choices().of(wrong.apply(origin)))))
        .add(prefix + ".wilayah-tidak-dikenal", Days::exact, Set.of(), missing)
        .add(prefix + ".wilayah-tidak-dapat-dipastikan", Days::inexact, Set.of(), missing)
        .add(
            prefix + ".kekhususan-daerah",
            EnumSet.of(Demand.ORDINARY_REGION),
            origin ->
                Altered.at(path, origin.movedTo(Demand.SPECIAL_REGION, Demand.ORDINARY_REGION)));
  }

  /** Sets the office that sets a document, if stated, and the state of the head of region. */
  interface SetBy<D> {
    D apply(Origin<D> origin, Optional<JabatanWilayah> office, Optional<KeadaanPejabat> state);
  }

  /**
   * Breaks the rules about a head who may not set a document, and about what is not stated of him.
   *
   * @param prefix the first part of the ids
   * @param unstated the id of the rule on what is not stated
   * @param demands what lets the head set it
   * @param office where who set it stands, if that can be left out
   * @param setBy lets an office set it, the head being in a state
   */
  Faults<D> head(
      String prefix,
      String unstated,
      Set<Demand> demands,
      Optional<String> office,
      SetBy<D> setBy) {
    return inState(prefix + "-dalam-tahanan", KeadaanPejabat.MENJALANI_MASA_TAHANAN, demands, setBy)
        .inState(
            prefix + "-diberhentikan-sementara",
            KeadaanPejabat.DIBERHENTIKAN_SEMENTARA,
            demands,
            setBy)
        .inState(
            prefix + "-berhalangan-sementara", KeadaanPejabat.BERHALANGAN_SEMENTARA, demands, setBy)
        .inState(prefix + "-tidak-ada-pejabat", KeadaanPejabat.TIDAK_ADA_PEJABAT, demands, setBy)
        .add(unstated, demands, origin -> unstated(origin, office, setBy));
  }

  private Faults<D> inState(
      String rule, KeadaanPejabat state, Set<Demand> demands, SetBy<D> setBy) {
    return add(
        rule,
        demands,
        origin ->
            Altered.at(
                STATE,
                setBy.apply(
                    origin,
                    Optional.of(
                        new JabatanWilayah(
                            ForkopimcamDraw.head(origin.draft()), origin.draft().daerah())),
                    Optional.of(state))));
  }

  /** The wakil sets it, and what would let him is not stated; or it is not stated who did. */
  private static <D> Altered<D> unstated(
      Origin<D> origin, Optional<String> office, SetBy<D> setBy) {
    if (office.isPresent() && origin.choices().flip()) {
      return Altered.at(
          office.get(),
          setBy.apply(origin, Optional.empty(), Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA)));
    }
    KodeWilayah own = origin.draft().daerah();
    Jabatan deputy = own.isKota() ? Jabatan.WAKIL_WALI_KOTA : Jabatan.WAKIL_BUPATI;
    Optional<KeadaanPejabat> state =
        origin.choices().flip() ? Optional.empty() : Optional.of(KeadaanPejabat.TIDAK_ADA_PEJABAT);
    return Altered.at(
        STATE, setBy.apply(origin, Optional.of(new JabatanWilayah(deputy, own)), state));
  }

  /** Breaks the rules about what a document cites, by one citation more. */
  Faults<D> citations(
      String prefix,
      Function<D, List<DasarHukum>> citations,
      BiFunction<D, List<DasarHukum>, D> change) {
    return add(
            prefix + ".dasar-hukum-belum-berlaku",
            Set.of(),
            origin ->
                cite(
                    origin,
                    DasarHukum.of(DasarHukumDraw.toCome(origin.draft())),
                    citations,
                    change))
        .add(
            prefix + ".dasar-hukum-tidak-berlaku-lagi",
            days -> days.from(LocalDate.of(2014, 10, 2)),
            Set.of(),
            origin ->
                cite(
                    origin,
                    origin.choices().of(DasarHukumDraw.ended(origin.draft())),
                    citations,
                    change))
        .cited(
            prefix + ".dasar-hukum-waktu-berlaku-tidak-pasti",
            DasarHukumDraw::uncertain,
            citations,
            change)
        .cited(
            prefix + ".dasar-hukum-tidak-dikenal", DasarHukumDraw::unregistered, citations, change)
        .cited(prefix + ".dasar-hukum-daerah-lain", DasarHukumDraw::foreign, citations, change);
  }

  private Faults<D> cited(
      String rule,
      Function<Draft, InstrumenHukum> draw,
      Function<D, List<DasarHukum>> citations,
      BiFunction<D, List<DasarHukum>, D> change) {
    return add(
        rule,
        Set.of(),
        origin -> cite(origin, DasarHukum.of(draw.apply(origin.draft())), citations, change));
  }

  /** Returns the near misses by rule, in the order of the rules. */
  Map<RuleId, Arbitrary<NearMiss<D>>> inOrder() {
    Map<RuleId, Arbitrary<NearMiss<D>>> ordered = new LinkedHashMap<>();
    rules
        .rules()
        .forEach(
            rule -> {
              Arbitrary<NearMiss<D>> nearMisses = all.get(rule.id());
              if (nearMisses == null) {
                throw new IllegalStateException("rule must have near misses: " + rule);
              }
              ordered.put(rule.id(), nearMisses);
            });
    return Collections.unmodifiableMap(ordered);
  }

  private static <D> Altered<D> cite(
      Origin<D> origin,
      DasarHukum dasar,
      Function<D, List<DasarHukum>> citations,
      BiFunction<D, List<DasarHukum>, D> change) {
    List<DasarHukum> all = new ArrayList<>(citations.apply(origin.document()));
    all.add(dasar);
    return Altered.at(
        "/dasarHukum/" + (all.size() - 1), change.apply(origin.document(), List.copyOf(all)));
  }
}
