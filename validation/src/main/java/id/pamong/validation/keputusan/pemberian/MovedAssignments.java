package id.pamong.validation.keputusan.pemberian;

import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.NamedRegion;
import id.pamong.validation.keputusan.penugasan.AssignmentIndex;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is assigned to desa, under the codes that they bear in the editions, as {@link MovedGrants}
 * has the grants. An instrument is read by the edition of its own day. Thread-safe.
 */
public final class MovedAssignments {

  private final CodeHistory history;
  private final AssignmentIndex index;

  MovedAssignments(CodeHistory history, AssignmentIndex index) {
    this.history = history;
    this.index = index;
  }

  /** Returns what is assigned to a desa of an edition under a task, the newest first. */
  public List<MovedAssignment> to(KodeWilayah desa, String task, WilayahEdition edition) {
    List<MovedAssignment> all = new ArrayList<>();
    for (Assignment one : index.of(task)) {
      in(edition, one).stream().filter(moved -> moved.desa().equals(desa)).forEach(all::add);
    }
    return all;
  }

  /** Returns what is assigned to desa that are, or lie in, or hold a place in some edition. */
  public List<MovedAssignment> around(
      KodeWilayah place, String task, Collection<WilayahEdition> editions) {
    Set<MovedAssignment> all = new LinkedHashSet<>();
    for (Assignment one : index.of(task)) {
      for (WilayahEdition edition : editions) {
        in(edition, one).stream().filter(moved -> touch(moved.desa(), place)).forEach(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** Returns the tasks that are assigned to desa in a region of some edition, by their keys. */
  Map<String, String> namesIn(KodeWilayah region, Collection<WilayahEdition> editions) {
    return index.namesWhere(
        one ->
            editions.stream()
                .flatMap(edition -> in(edition, one).stream())
                .anyMatch(moved -> region.contains(moved.desa())));
  }

  private static boolean touch(KodeWilayah desa, KodeWilayah place) {
    return desa.equals(place) || place.contains(desa) || desa.contains(place);
  }

  /** The assignment under its own code, and under those that the desa may bear in an edition. */
  private List<MovedAssignment> in(WilayahEdition edition, Assignment one) {
    Optional<NamedRegion> followed = find(one, edition);
    if (followed.isEmpty()) {
      return List.of(new MovedAssignment(one, one.desa(), one.codes()));
    }
    NamedRegion region = followed.get();
    Set<KodeWilayah> codes = new LinkedHashSet<>(List.of(one.desa()));
    codes.addAll(region.penerus());
    return codes.stream()
        .map(kode -> new MovedAssignment(one, kode, conditions(one, region, kode)))
        .toList();
  }

  private static List<Syarat> conditions(Assignment one, NamedRegion region, KodeWilayah kode) {
    return Stream.concat(same(one, region, kode).stream(), one.codes().stream()).toList();
  }

  private Optional<NamedRegion> find(Assignment one, WilayahEdition edition) {
    return history.find(one.desa(), one.document().tanggal().toEpochDay(), edition);
  }

  private static Optional<Syarat> same(Assignment one, NamedRegion region, KodeWilayah kode) {
    return region.condition(kode, facts -> one.at("/desa/" + one.place(), Law.REGIONS, facts));
  }
}
