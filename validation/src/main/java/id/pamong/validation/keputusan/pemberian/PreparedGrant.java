package id.pamong.validation.keputusan.pemberian;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.CodedLimit;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.instrumen.LastDay;
import id.pamong.validation.keputusan.instrumen.UnlistedService;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.syarat.AssistanceConditions;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.PreparedLimits;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Rangkaian;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A grant with all of its conditions that no request changes, worked out when it is loaded. What
 * every decision asks of lies in it side by side.
 *
 * <p>Ordered from the newest decree to the oldest, and those of one citation by their words.
 */
public final class PreparedGrant {

  public static final Comparator<PreparedGrant> NEWEST_FIRST =
      Comparator.comparing((PreparedGrant prepared) -> prepared.grant.set())
          .reversed()
          .thenComparing(prepared -> prepared.grant.citation())
          .thenComparing(prepared -> prepared.grant.service())
          .thenComparing(prepared -> prepared.grant.receiver())
          .thenComparing(prepared -> prepared.grant.text().inWords());

  /** The answers on the source, kept once: one for each grant would be one more place to visit. */
  private static final Map<SumberWewenang, Optional<SumberWewenang>> SOURCES =
      Arrays.stream(SumberWewenang.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Optional::of));

  // What nearly every decision reads comes first: numbers, then references, in this order.
  private final long start;
  private final long setDay;
  private final boolean isFirst;
  private final boolean isUnderCamatLaw;
  private final boolean isSinceUu23;
  private final boolean isSincePp17;
  private final boolean isUsual;
  private final boolean isAmendment;
  private final boolean isOfProvince;
  private final boolean isOfAssistance;
  private final boolean isOfInvestment;
  private final boolean statesAnswering;
  private final Jabatan jabatan;
  private final JenisSyarat jenis;
  private final Optional<SumberWewenang> sumber;
  private final List<PreparedGrant> readings;
  private final List<Ending> endings;
  private final Rangkaian sincePp17;
  private final Dalil sourceSinceUu30;
  private final PreparedPeriod period;
  private final PreparedLimits limits;
  private final List<Catatan> remarks;
  private final List<Ending> powerless;
  private final List<Ending> similar;
  private final List<UnlistedService> unlisted;
  private final List<String> affairsSinceUu23;
  private final Optional<String> name;

  // What few decisions read.
  private final List<CodedLimit> codedLimits;
  private final Rangkaian sinceUu23;
  private final Rangkaian beforeUu23;
  private final List<String> affairsBeforeUu23;
  private final Grant grant;
  private final String citation;
  private final JabatanWilayah office;
  private final DecreeParts.OfDecree ofDecree;
  private final List<Ending> endingsOfAmended;
  private final Optional<String> missing;
  private final Optional<Subdelegasi> clause;
  private final List<Ending> endingsOfClauseBasis;

  PreparedGrant(Grant grant, DecreeParts parts, Endings acts, boolean isDoubled) {
    this(grant, parts, acts, isDoubled, List.of());
  }

  private PreparedGrant(
      Grant grant,
      DecreeParts parts,
      Endings acts,
      boolean isDoubled,
      List<PreparedGrant> readings) {
    this.readings = readings;
    Instrument instrument = parts.instrument();
    this.grant = grant;
    this.citation = grant.citation();
    this.office = grant.office();
    this.jabatan = office.jabatan();
    this.isSinceUu23 = grant.isSince(LawDays.UU_23_2014);
    this.isSincePp17 = grant.isSince(LawDays.PP_17_2018);
    this.isAmendment = instrument.amends();
    this.isUsual = !instrument.start().isBefore(instrument.set()) && !isAmendment;
    this.isFirst = grant.isOfHead() && !grant.isMandateOfDesa();
    this.isUnderCamatLaw = grant.isUnderCamatLaw();
    this.sumber = grant.decree().sumber().flatMap(SOURCES::get);
    this.ofDecree = parts.ofDecree(grant);
    this.jenis = ofDecree.jenis();
    this.sourceSinceUu30 = ofDecree.sourceSinceUu30();
    this.period = parts.period(acts);
    this.isOfProvince = ProvinceDecreeConditions.isOf(grant);
    this.isOfAssistance = AssistanceConditions.isOf(grant);
    this.isOfInvestment = BusinessRemarks.isOn(grant);
    this.statesAnswering = grant.decree().penanggungJawab().isPresent();
    this.setDay = grant.set().toEpochDay();
    this.start = instrument.start().toEpochDay();
    DecreeParts.OfService service = parts.ofService(grant);
    this.limits = service.limits();
    this.name = service.name();
    this.codedLimits = service.codedLimits();
    this.remarks = isDoubled ? Remarks.doubled(service.remarks(), citation) : service.remarks();
    StandingRuns runs = StandingRuns.of(grant, parts, isFirst, isUsual);
    this.sincePp17 = runs.sincePp17();
    this.sinceUu23 = runs.sinceUu23();
    this.beforeUu23 = runs.beforeUu23();
    // What PP 17/2018 adds is no affair.
    this.affairsSinceUu23 = parts.affairsIn(sincePp17);
    this.affairsBeforeUu23 = parts.affairsIn(beforeUu23);
    this.endings = acts.of(instrument, grant.serviceKey(), grant.office());
    this.powerless = acts.powerless(instrument, grant.serviceKey(), grant.office());
    this.similar = acts.similar(instrument, grant.serviceKey(), grant.office());
    this.unlisted = acts.unlisted(instrument);
    this.clause = grant.decree().subdelegasi();
    this.endingsOfClauseBasis =
        clause.flatMap(Subdelegasi::dasar).map(acts::ofCited).orElse(List.of());
    this.endingsOfAmended = acts.ofAmended(instrument, grant.serviceKey(), grant.office());
    this.missing = acts.missing(instrument);
  }

  /**
   * Returns a grant with the ways in which it may be read, as a delegation and as a mandate, where
   * its decree does not state which it is.
   */
  static PreparedGrant of(
      Grant grant,
      DecreeParts parts,
      List<SourceReading> readings,
      Endings acts,
      boolean isDoubled) {
    List<PreparedGrant> read =
        readings.stream()
            .map(one -> new PreparedGrant(grant.of(one.text()), one.parts(), acts, isDoubled))
            .toList();
    return new PreparedGrant(grant, parts, acts, isDoubled, read);
  }

  public Grant grant() {
    return grant;
  }

  public String citation() {
    return citation;
  }

  public JabatanWilayah office() {
    return office;
  }

  public Jabatan jabatan() {
    return jabatan;
  }

  /** Returns which kind of basis it is to its receiver. */
  public JenisSyarat jenis() {
    return jenis;
  }

  public Optional<SumberWewenang> sumber() {
    return sumber;
  }

  /** Returns this as a delegation and as a mandate, where the source is not stated; else none. */
  public List<PreparedGrant> readings() {
    return readings;
  }

  public boolean isMandate() {
    return jenis == JenisSyarat.MANDAT;
  }

  public boolean isDelegation() {
    return jenis == JenisSyarat.DELEGASI || jenis == JenisSyarat.SUBDELEGASI;
  }

  /** Tells whether a head gives what is his by his office, which is not asked of him again. */
  public boolean isFirst() {
    return isFirst;
  }

  /** Tells whether the head of region gives part of the affairs to a camat. */
  boolean isUnderCamatLaw() {
    return isUnderCamatLaw;
  }

  /** Tells whether a provinsi gives what is its own. */
  public boolean isOfProvince() {
    return isOfProvince;
  }

  /** Tells whether it hands on a task of assistance. */
  public boolean isOfAssistance() {
    return isOfAssistance;
  }

  /** Tells whether the service is of investment. */
  boolean isOfInvestment() {
    return isOfInvestment;
  }

  /** Tells whether the decree states who answers. */
  boolean statesAnswering() {
    return statesAnswering;
  }

  /** Tells whether it amends another instrument. */
  boolean isAmendment() {
    return isAmendment;
  }

  /** Tells whether it was set under UU 23/2014. */
  boolean isSinceUu23() {
    return isSinceUu23;
  }

  /** Tells whether it was set under PP 17/2018. */
  boolean isSincePp17() {
    return isSincePp17;
  }

  boolean isInEffect(LocalDate day) {
    return day.toEpochDay() >= start;
  }

  /** Tells whether the decree was set on a day or before. */
  boolean isSet(LocalDate day) {
    return day.toEpochDay() >= setDay;
  }

  /** Returns the day on which the decree was set, counted from 1970-01-01. */
  long setDay() {
    return setDay;
  }

  PreparedPeriod period() {
    return period;
  }

  /** Returns the period as it is stated. */
  public Optional<Periode> periode() {
    return period.periode();
  }

  /** Returns the end of the period, where it states one, with holidays that a request states. */
  public Optional<LastDay> lastDay(List<LocalDate> holidays) {
    return period.with(holidays).lastDay();
  }

  /** Returns the stated last days, of it or its limit, upon which days of a time follow so soon. */
  public Stream<LocalDate> lastDaysNear(Periode time) {
    return Stream.of(period.lastDay().filter(end -> period.isDecreed()), limits.lastDay(List.of()))
        .flatMap(Optional::stream)
        .flatMap(end -> end.near(time).stream());
  }

  /** Returns the condition that the instrument has taken effect, as it is on a day. */
  Syarat begun(LocalDate day) {
    if (isInEffect(day)) {
      return ofDecree.begun();
    }
    return isSet(day) ? ofDecree.notYet() : ofDecree.notMade();
  }

  /** Returns the condition that nothing has ended it. */
  Syarat standing() {
    return ofDecree.standing();
  }

  /** Returns the ground of the whole basis for an act on a day. */
  public Dalil source(LocalDate day) {
    return LawDays.isSince(day, LawDays.UU_30_2014) ? sourceSinceUu30 : ofDecree.source();
  }

  public List<Ending> endings() {
    return endings;
  }

  public List<Ending> endingsOfAmended() {
    return endingsOfAmended;
  }

  /** Returns the instrument that it amends, where the set does not have it. */
  Optional<String> missing() {
    return missing;
  }

  /** Returns the instruments that say they end it, and cannot. */
  List<Ending> powerless() {
    return powerless;
  }

  /** Returns the instruments that may mean to end it, by nearly the same number or year. */
  List<Ending> similar() {
    return similar;
  }

  /** Returns the services that others name to end them, and that its decree does not have. */
  List<UnlistedService> unlisted() {
    return unlisted;
  }

  /** Returns the clause on handing on, if there is one. */
  public Optional<Subdelegasi> clause() {
    return clause;
  }

  /** Returns what ends the regulation by which the clause is allowed. */
  List<Ending> endingsOfClauseBasis() {
    return endingsOfClauseBasis;
  }

  /** Returns the name of the service as the decree writes it; empty where it lists none. */
  Optional<String> name() {
    return name;
  }

  public PreparedLimits limits() {
    return limits;
  }

  /** Returns the regions to which it is limited that are named by codes of other days. */
  public List<CodedLimit> codedLimits() {
    return codedLimits;
  }

  public List<Catatan> remarks() {
    return remarks;
  }

  /**
   * Adds the conditions that no request changes, as they are on a day: that it stands, those under
   * which the decree was made, and those of the service.
   */
  public void addTo(SyaratBuilder all, LocalDate day) {
    if (!isUsual) {
      DayConditions.inForce(this, day, all);
      all.addAll(standing(day));
    } else if (endings.isEmpty() && isInEffect(day)) {
      all.addAll(standing(day));
    } else {
      DayConditions.inForce(this, day, all);
      all.addAll(standing(day), 2);
    }
  }

  /** Returns the names of affairs that the annex divides, of the conditions as on a day. */
  List<String> affairs(LocalDate day) {
    return LawDays.isSince(day, LawDays.UU_23_2014) ? affairsSinceUu23 : affairsBeforeUu23;
  }

  /** Returns the conditions that no request changes, as they are on a day where it stands. */
  Rangkaian standing(LocalDate day) {
    return LawDays.isSince(day, LawDays.PP_17_2018)
        ? sincePp17
        : LawDays.isSince(day, LawDays.UU_23_2014) ? sinceUu23 : beforeUu23;
  }
}
