package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a step as far as they are known, and what follows from them. Used by one thread. */
final class StepDraft {

  private final EditionRegions before;
  private final EditionRegions after;
  private final List<BarisSuksesi> rows = new ArrayList<>();
  private final Set<KodeWilayah> ended = new HashSet<>();
  private final Map<KodeWilayah, Set<KodeWilayah>> successors = new HashMap<>();
  private final Map<KodeWilayah, Set<KodeWilayah>> parts = new HashMap<>();
  private final Set<KodeWilayah> explained = new HashSet<>();

  /** New codes that stand for a region which had another code. */
  private final Set<KodeWilayah> taken = new HashSet<>();

  StepDraft(EditionRegions before, EditionRegions after) {
    this.before = before;
    this.after = after;
  }

  EditionRegions before() {
    return before;
  }

  EditionRegions after() {
    return after;
  }

  List<BarisSuksesi> rows() {
    return rows;
  }

  void add(BarisSuksesi row) {
    rows.add(row);
    if (row.hubungan().isEndOfCode()) {
      row.lama().ifPresent(ended::add);
    }
    row.baru().ifPresent(explained::add);
    if (row.lama().isPresent() && row.baru().isPresent()) {
      Map<KodeWilayah, Set<KodeWilayah>> links =
          row.hubungan() == HubunganWilayah.PECAHAN ? parts : successors;
      if (row.hubungan().isPenerus() && !row.lama().equals(row.baru())) {
        taken.add(row.baru().get());
      }
      links.computeIfAbsent(row.lama().get(), kode -> new TreeSet<>()).add(row.baru().get());
    }
  }

  void addPair(EditionRegion old, EditionRegion young, Bukti bukti, boolean certain) {
    HubunganWilayah same =
        old.isOfKindOf(young) ? HubunganWilayah.GANTI_KODE : HubunganWilayah.GANTI_STATUS;
    add(
        new BarisSuksesi(
            Optional.of(old.kode()),
            Optional.of(young.kode()),
            certain ? same : HubunganWilayah.MUNGKIN,
            bukti,
            Optional.empty()));
  }

  /** Says whether a code of both editions stands for the same region, as far as is known. */
  boolean isKept(KodeWilayah kode) {
    return before.has(kode) && after.has(kode) && !ended.contains(kode) && !taken.contains(kode);
  }

  /** Says whether an old region still waits for its successor. */
  boolean isLost(KodeWilayah kode) {
    return before.has(kode) && !ended.contains(kode) && (!after.has(kode) || taken.contains(kode));
  }

  /** Says whether a new region still waits for what it had been. */
  boolean isGained(KodeWilayah kode) {
    return after.has(kode)
        && !explained.contains(kode)
        && (!before.has(kode) || ended.contains(kode));
  }

  /** The codes of the regions that an old region became. */
  Set<KodeWilayah> images(KodeWilayah kode) {
    Set<KodeWilayah> images = successors.getOrDefault(kode, Set.of());
    if (images.isEmpty() && isKept(kode)) {
      return Set.of(kode);
    }
    return images;
  }

  /** The successors that the rows so far give to an old region. */
  Set<KodeWilayah> successors(KodeWilayah kode) {
    return successors.getOrDefault(kode, Set.of());
  }

  /** The codes of the regions where the children of an old region are looked for. */
  Set<KodeWilayah> scope(KodeWilayah kode) {
    Set<KodeWilayah> scope = new TreeSet<>(images(kode));
    scope.addAll(parts.getOrDefault(kode, Set.of()));
    return scope;
  }

  /** Ends what is still open: codes without successor and codes without origin. */
  void close(EditionRegion region, boolean old) {
    Optional<KodeWilayah> kode = Optional.of(region.kode());
    if (old && isLost(region.kode())) {
      add(
          new BarisSuksesi(
              kode,
              Optional.empty(),
              HubunganWilayah.TANPA_PENERUS,
              Bukti.TIDAK_ADA,
              Optional.empty()));
    } else if (!old && isGained(region.kode())) {
      add(
          new BarisSuksesi(
              Optional.empty(),
              kode,
              HubunganWilayah.TANPA_ASAL,
              Bukti.TIDAK_ADA,
              Optional.empty()));
    }
  }
}
