package id.pamong.validation.keputusan.pemberian;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.NamedRegion;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grants of a set as the editions of the regions have them: under the codes that the regions of
 * their offices bear in each, and not under codes that now mean another region. Thread-safe.
 *
 * <p>A decree is read by the edition of the day on which it was set.
 */
public final class MovedGrants {

  private static final JsonPointer GIVER = JsonPointer.parse("/pemberi/wilayah");

  private final CodeHistory history;
  private final GrantIndex index;
  private final ConcurrentMap<WilayahEdition, InEdition> moved = new ConcurrentHashMap<>();

  /** The editions asked for: to find one of these few is to hash none of their texts. */
  private volatile List<InEdition> latest = List.of();

  /** A service in a kabupaten or kota, or in a provinsi. */
  private record Place(String service, KodeWilayah group) {}

  /**
   * What an edition has otherwise than the decrees. Most grants stay as they are in most editions,
   * so that the few others are kept.
   *
   * @param edition the edition
   * @param changed the grants whose receiver, giver or limit it has otherwise, each as itself
   * @param groups where it has receivers otherwise
   * @param at the grants there
   */
  private record InEdition(
      WilayahEdition edition,
      Set<PreparedGrant> changed,
      Set<KodeWilayah> groups,
      Map<Place, List<MovedGrant>> at) {}

  MovedGrants(CodeHistory history, GrantIndex index) {
    this.history = history;
    this.index = index;
  }

  /** Returns a region to which a grant is limited, as an edition has it; empty if as it is. */
  public Optional<NamedRegion> ofLimit(
      KodeWilayah kode, PreparedGrant prepared, WilayahEdition edition) {
    return named(kode, prepared, edition);
  }

  private Optional<NamedRegion> find(
      KodeWilayah kode, PreparedGrant prepared, WilayahEdition edition) {
    return history.find(kode, prepared.setDay(), edition);
  }

  /**
   * Returns the condition that the region which a decree names is the one that bears a code in an
   * edition; empty where nothing speaks against it.
   */
  public Optional<Syarat> same(PreparedGrant prepared, KodeWilayah region, WilayahEdition edition) {
    if (!isChanged(prepared, edition)) {
      return Optional.empty();
    }
    Grant grant = prepared.grant();
    return find(prepared.office().wilayah(), prepared, edition)
        .flatMap(
            one ->
                one.condition(
                    region,
                    facts -> grant.at(grant.ofReceiver().property("wilayah"), Law.REGIONS, facts)));
  }

  /** Returns the same condition of the region of the giver, where that bears another code. */
  public Optional<Syarat> sameGiver(PreparedGrant prepared, WilayahEdition edition) {
    Grant grant = prepared.grant();
    return named(grant.giver().wilayah(), prepared, edition)
        .flatMap(one -> one.condition(one.now(), facts -> grant.at(GIVER, Law.REGIONS, facts)));
  }

  /** Returns the giver of a grant under the code of an edition, as far as that can be told. */
  public JabatanWilayah giver(PreparedGrant prepared, WilayahEdition edition) {
    JabatanWilayah giver = prepared.grant().giver();
    return named(giver.wilayah(), prepared, edition)
        .map(one -> new JabatanWilayah(giver.jabatan(), one.now()))
        .orElse(giver);
  }

  /** Tells whether an office of an edition surely is the giver of a grant. */
  public boolean isGiver(JabatanWilayah office, PreparedGrant prepared, WilayahEdition edition) {
    JabatanWilayah giver = prepared.grant().giver();
    return giver.jabatan() == office.jabatan()
        && named(giver.wilayah(), prepared, edition)
            .map(one -> one.is(office.wilayah()) == Hasil.TERPENUHI)
            .orElse(giver.wilayah().equals(office.wilayah()));
  }

  /** Returns the receiver of a grant under the code of an edition, as far as that can be told. */
  public JabatanWilayah receiver(PreparedGrant prepared, WilayahEdition edition) {
    return named(prepared.office().wilayah(), prepared, edition)
        .map(one -> new JabatanWilayah(prepared.jabatan(), one.now()))
        .orElse(prepared.office());
  }

  /**
   * Returns the grants of a service to offices that an edition has, under another code than their
   * decrees, in the kabupaten or kota of a region.
   */
  public List<MovedGrant> around(String service, KodeWilayah region, WilayahEdition edition) {
    InEdition here = in(edition);
    KodeWilayah group = GrantIndex.group(region);
    return here.groups().contains(group)
        ? here.at().getOrDefault(new Place(service, group), List.of())
        : List.of();
  }

  /** Returns those of the provinsi itself. */
  List<MovedGrant> ofProvince(String service, KodeWilayah region, WilayahEdition edition) {
    return region.kabupatenKota().isPresent()
        ? around(service, region.provinsi(), edition)
        : List.of();
  }

  /** Returns a region that the decree of a grant names, as an edition has it; empty if as it is. */
  private Optional<NamedRegion> named(
      KodeWilayah kode, PreparedGrant prepared, WilayahEdition edition) {
    return isChanged(prepared, edition) ? find(kode, prepared, edition) : Optional.empty();
  }

  private boolean isChanged(PreparedGrant prepared, WilayahEdition edition) {
    Set<PreparedGrant> changed = in(edition).changed();
    return !changed.isEmpty() && changed.contains(prepared);
  }

  private InEdition in(WilayahEdition edition) {
    for (InEdition one : latest) {
      if (one.edition().equals(edition)) {
        return one;
      }
    }
    InEdition found = moved.computeIfAbsent(edition, this::movedTo);
    latest = List.copyOf(moved.values());
    return found;
  }

  /** Tells whether an edition has the giver or a limit otherwise. */
  private boolean isOtherwise(PreparedGrant prepared, WilayahEdition edition) {
    return Stream.concat(
            Stream.of(prepared.grant().giver().wilayah()), prepared.limits().regions().stream())
        .anyMatch(kode -> find(kode, prepared, edition).isPresent());
  }

  private InEdition movedTo(WilayahEdition edition) {
    Set<PreparedGrant> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Place, List<MovedGrant>> all = new HashMap<>();
    List<PreparedGrant> grants = new ArrayList<>(index.everywhere());
    grants.sort(PreparedGrant.NEWEST_FIRST);
    for (PreparedGrant prepared : grants) {
      KodeWilayah own = prepared.office().wilayah();
      Optional<NamedRegion> receiver = find(own, prepared, edition);
      if (receiver.isPresent() || isOtherwise(prepared, edition)) {
        changed.add(prepared);
        changed.addAll(prepared.readings());
      }
      receiver.stream()
          .flatMap(one -> one.penerus().stream())
          .filter(kode -> !kode.equals(own))
          .forEach(
              kode ->
                  all.computeIfAbsent(
                          new Place(
                              prepared.grant().serviceKey().orElse(GrantIndex.UNLISTED),
                              GrantIndex.group(kode)),
                          key -> new ArrayList<>())
                      .add(new MovedGrant(prepared, kode)));
    }
    Set<KodeWilayah> groups = all.keySet().stream().map(Place::group).collect(Collectors.toSet());
    return new InEdition(edition, changed, groups, all);
  }
}
