package id.pamong.validation.keputusan;

import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The grants of a set of instruments, found by the service and the kabupaten or kota of the office:
 * all that one question asks of lies together, however large the set is.
 */
final class GrantIndex {

  /** The key of decrees that list no services: they may give any. */
  static final String UNLISTED = "";

  private final Map<String, Integer> services = new HashMap<>();
  private final GrantTables tables;
  private final AssignmentIndex assignments;
  private boolean handsOn;
  private boolean hasUnlisted;
  private boolean hasProvincial;

  GrantIndex(
      Collection<PelimpahanWewenang> decrees,
      Collection<InstrumenPengubah> changes,
      Collection<PenugasanDesa> assigned) {
    Set<PelimpahanWewenang> distinct = new LinkedHashSet<>(decrees);
    Set<Instrument> instruments = new LinkedHashSet<>();
    distinct.forEach(decree -> instruments.add(Instrument.of(decree)));
    changes.forEach(change -> instruments.add(Instrument.of(change)));
    Endings endings = new Endings(instruments);
    Map<Long, List<PreparedGrant>> drafts = new HashMap<>();
    LimitPool pool = new LimitPool();
    distinct.forEach(
        decree -> add(new DecreeParts(Instrument.of(decree), pool), decree, endings, drafts));
    this.tables = new GrantTables(drafts);
    this.assignments =
        assigned.isEmpty() ? AssignmentIndex.NONE : new AssignmentIndex(assigned, instruments);
  }

  private void add(
      DecreeParts parts,
      PelimpahanWewenang decree,
      Endings endings,
      Map<Long, List<PreparedGrant>> drafts) {
    String citation = parts.instrument().citation();
    int first = decree.layanan().isEmpty() ? -1 : 0;
    int last = decree.layanan().isEmpty() ? 0 : decree.layanan().size();
    handsOn |= decree.subdelegasi().isPresent();
    hasUnlisted |= first < 0;
    for (int service = first; service < last; service++) {
      for (int receiver = 0; receiver < decree.penerima().size(); receiver++) {
        Grant grant = new Grant(decree, citation, service, receiver);
        KodeWilayah region = grant.office().wilayah();
        hasProvincial |= region.kabupatenKota().isEmpty();
        String name = grant.serviceKey().orElse(UNLISTED);
        int id = services.computeIfAbsent(name, key -> services.size());
        drafts
            .computeIfAbsent(GrantTables.key(id, group(region)), key -> new ArrayList<>())
            .add(new PreparedGrant(grant, parts, endings));
      }
    }
  }

  private static KodeWilayah group(KodeWilayah region) {
    return region.kabupatenKota().orElse(region);
  }

  /** Returns the grants of a service to offices of the same kabupaten or kota as a region. */
  GrantTable around(String service, KodeWilayah region) {
    Integer id = services.get(service);
    return id == null ? GrantTable.EMPTY : tables.get(GrantTables.key(id, group(region)));
  }

  /** Returns all grants, in no order. */
  List<PreparedGrant> everywhere() {
    return tables.all();
  }

  /** Returns the grants of a service to offices of the provinsi itself, where there are any. */
  GrantTable ofProvince(String service, KodeWilayah region) {
    return hasProvincial && region.kabupatenKota().isPresent()
        ? around(service, region.provinsi())
        : GrantTable.EMPTY;
  }

  /** Returns the names of the services that offices around a region have. */
  List<String> namesIn(KodeWilayah region) {
    Map<String, String> names = new TreeMap<>();
    for (String key : services.keySet()) {
      Stream.of(around(key, region), ofProvince(key, region))
          .flatMap(table -> table.all().stream())
          .flatMap(prepared -> prepared.grant().layanan().stream())
          .map(LayananDilimpahkan::nama)
          .min(Comparator.naturalOrder())
          .ifPresent(name -> names.put(key, name));
    }
    assignments.namesIn(region).forEach(names::putIfAbsent);
    return List.copyOf(names.values());
  }

  /** Tells whether some instrument of a place hands a service over, or assigns it to desa. */
  boolean isHandedOver(String service, KodeWilayah place) {
    return !around(service, place).isEmpty()
        || assignments.names(service, place.kabupatenKota().orElse(place));
  }

  /** Returns what is assigned to desa. */
  AssignmentIndex assignments() {
    return assignments;
  }

  /** Tells whether some decree has a clause on handing on. */
  boolean handsOn() {
    return handsOn;
  }

  /** Tells whether some decree lists no services. */
  boolean hasUnlisted() {
    return hasUnlisted;
  }
}
