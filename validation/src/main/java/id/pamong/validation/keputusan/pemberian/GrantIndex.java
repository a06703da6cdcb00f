package id.pamong.validation.keputusan.pemberian;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.AmendedTexts;
import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.validation.keputusan.instrumen.DecreeText;
import id.pamong.validation.keputusan.instrumen.Deputies;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.instrumen.EqualTexts;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.norma.NearNames;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.penugasan.AssignmentIndex;
import id.pamong.validation.keputusan.penugasan.AssistanceIndex;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.LimitPool;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The grants of a set of instruments, found by the service and the kabupaten or kota of the office:
 * all that one question asks of lies together, however large the set is.
 */
public final class GrantIndex {

  /** The key of decrees that list no services: they may give any. */
  public static final String UNLISTED = "";

  private final Map<String, Integer> services = new HashMap<>();
  private final NearNames names = new NearNames();
  private final GrantTables tables;
  private final AssignmentIndex assignments;
  private final AssistanceIndex assistance;
  private final Endings endings;

  /** The instruments whose issuers have, or may have, the authority of the head of a region. */
  private final Map<KodeWilayah, List<Instrument>> ofHeads = new HashMap<>();

  private boolean handsOn;
  private boolean hasUnlisted;
  private boolean hasProvincial;

  public GrantIndex(
      Collection<PelimpahanWewenang> decrees,
      Collection<InstrumenPengubah> changes,
      Collection<PenugasanDesa> assigned,
      Collection<PenugasanPembantuan> assisted,
      CodeHistory history,
      Deputies deputies) {
    Set<PelimpahanWewenang> distinct = new LinkedHashSet<>(decrees);
    Set<Instrument> instruments = new LinkedHashSet<>();
    Map<String, Integer> bearers = new HashMap<>();
    distinct.forEach(
        decree -> bearers.merge(Words.key(Instrument.of(decree).citation()), 1, Integer::sum));
    distinct.forEach(decree -> instruments.add(Instrument.of(decree)));
    changes.forEach(change -> instruments.add(Instrument.of(change)));
    this.endings = new Endings(instruments, new EqualTexts(distinct), history, deputies);
    addOfHeads(instruments);
    Set<JabatanWilayah> holders = new HashSet<>();
    distinct.forEach(decree -> holders.addAll(decree.penerima()));
    Map<Long, List<PreparedGrant>> drafts = new HashMap<>();
    LimitPool pool = new LimitPool();
    AmendedTexts texts = new AmendedTexts(distinct, endings, deputies);
    for (PelimpahanWewenang decree : distinct) {
      Instrument instrument = Instrument.of(decree);
      List<Syarat> conditions = deputies.conditions(instrument);
      boolean isInPlace = Deputies.headOf(decree.pemberi()).isPresent();
      DecreeCodes codes = new DecreeCodes(history, decree, instrument.citation());
      DecreeText text = codes.read(texts.read(decree));
      add(
          text,
          isInPlace,
          one -> new DecreeParts(instrument, pool, conditions, codes),
          bearers,
          drafts);
      // A wakil who was given something himself may hand that on by his own office.
      if (isInPlace && holders.contains(decree.pemberi())) {
        add(
            text,
            false,
            one -> new DecreeParts(instrument, pool, List.of(), codes),
            bearers,
            drafts);
      }
    }
    this.tables = new GrantTables(drafts);
    this.assignments =
        assigned.isEmpty()
            ? AssignmentIndex.NONE
            : new AssignmentIndex(assigned, instruments, history, deputies);
    this.assistance = new AssistanceIndex(assisted, instruments, history, deputies);
  }

  private void addOfHeads(Collection<Instrument> instruments) {
    for (Instrument one : instruments) {
      if (Deputies.isOfHead(one)) {
        ofHeads.computeIfAbsent(one.issuer().wilayah(), region -> new ArrayList<>()).add(one);
      }
    }
  }

  private void add(
      DecreeText text,
      boolean isInPlace,
      Function<DecreeText, DecreeParts> preparing,
      Map<String, Integer> bearers,
      Map<Long, List<PreparedGrant>> drafts) {
    PelimpahanWewenang decree = text.decree();
    DecreeParts parts = preparing.apply(text);
    List<SourceReading> readings = SourceReading.of(text, preparing);
    boolean isDoubled = bearers.getOrDefault(Words.key(text.citation()), 1) > 1;
    int first = decree.layanan().isEmpty() ? -1 : 0;
    int last = decree.layanan().isEmpty() ? 0 : decree.layanan().size();
    handsOn |= decree.subdelegasi().isPresent();
    hasUnlisted |= first < 0;
    for (int service = first; service < last; service++) {
      for (int receiver = 0; receiver < decree.penerima().size(); receiver++) {
        Grant grant = new Grant(text, service, receiver, isInPlace);
        KodeWilayah region = grant.office().wilayah();
        hasProvincial |= region.kabupatenKota().isEmpty();
        String name = grant.serviceKey().orElse(UNLISTED);
        int id = services.computeIfAbsent(name, key -> services.size());
        grant.layanan().ifPresent(layanan -> names.add(layanan.nama()));
        drafts
            .computeIfAbsent(GrantTables.key(id, group(region)), key -> new ArrayList<>())
            .add(PreparedGrant.of(grant, parts, readings, endings, isDoubled));
      }
    }
  }

  /** Returns the kabupaten or kota of a region, or the provinsi itself. */
  public static KodeWilayah group(KodeWilayah region) {
    return region.kabupatenKota().orElse(region);
  }

  /** Returns the grants of a service to offices of the same kabupaten or kota as a region. */
  public GrantTable around(String service, KodeWilayah region) {
    Integer id = services.get(service);
    return new GrantTable(tables, id == null ? -1 : id, group(region));
  }

  /** Returns the keys of services whose names may be of one that is asked for, and are not it. */
  public List<String> near(String key, String service) {
    return names.of(key, service);
  }

  /** Returns all grants, in no order. */
  List<PreparedGrant> everywhere() {
    return tables.all();
  }

  /** Returns the grants of a service to offices of the provinsi itself, where there are any. */
  public List<PreparedGrant> ofProvince(String service, KodeWilayah region) {
    return hasProvincial && region.kabupatenKota().isPresent()
        ? around(service, region.provinsi()).all()
        : List.of();
  }

  /** Returns the keys of all services, in no order. */
  Set<String> services() {
    return Collections.unmodifiableSet(services.keySet());
  }

  /** Returns what is assigned to desa. */
  public AssignmentIndex assignments() {
    return assignments;
  }

  /** Returns what is assigned to regions as tasks of assistance. */
  public AssistanceIndex assistance() {
    return assistance;
  }

  /** Returns what the instruments do to each other, and to others that they name. */
  public Endings endings() {
    return endings;
  }

  /** Tells whether what the instruments do depends on what a request says of the head. */
  public boolean dependsOn(Deputies stated) {
    return stated
        .region()
        .map(region -> ofHeads.getOrDefault(region, List.of()))
        .filter(some -> some.stream().anyMatch(stated::tell))
        .isPresent();
  }

  /** Tells whether some decree has a clause on handing on. */
  public boolean handsOn() {
    return handsOn;
  }

  /** Tells whether some decree lists no services. */
  public boolean hasUnlisted() {
    return hasUnlisted;
  }
}
