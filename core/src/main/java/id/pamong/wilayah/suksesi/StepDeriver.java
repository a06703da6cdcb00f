package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Derives the step between two editions, level by level. Used once, by one thread. */
final class StepDeriver {

  private final WilayahCatalog catalog;
  private final WilayahEdition before;
  private final WilayahEdition after;
  private final List<KetentuanPerpindahan> stated;
  private final List<BarisSuksesi> rows = new ArrayList<>();
  private final Map<KodeWilayah, Set<KodeWilayah>> images = new HashMap<>();
  private final Set<KodeWilayah> ended = new HashSet<>();
  private final Set<KodeWilayah> explained = new HashSet<>();

  private StepDeriver(
      WilayahCatalog catalog,
      WilayahEdition before,
      WilayahEdition after,
      List<KetentuanPerpindahan> stated) {
    this.catalog = catalog;
    this.before = before;
    this.after = after;
    this.stated = stated;
  }

  static TabelSuksesi derive(
      WilayahCatalog catalog,
      WilayahEdition before,
      WilayahEdition after,
      List<KetentuanPerpindahan> stated) {
    StepDeriver deriver = new StepDeriver(catalog, before, after, stated);
    deriver.applyStated();
    for (Tingkat tingkat : Tingkat.values()) {
      deriver.deriveLevel(tingkat);
    }
    return new TabelSuksesi(before, after, deriver.rows);
  }

  private void applyStated() {
    for (KetentuanPerpindahan fact : stated) {
      if (!fact.mulai().isAfter(after.inForceFrom()) && isSeen(fact)) {
        add(
            Optional.of(fact.dari()),
            fact.ke(),
            fact.hubungan(),
            Bukti.HUKUM,
            Optional.of(fact.dasar()));
      }
    }
  }

  /** Says whether the two editions show the state before and the state after. */
  private boolean isSeen(KetentuanPerpindahan fact) {
    Optional<Wilayah> old = catalog.find(fact.dari(), before);
    boolean gone = catalog.find(fact.dari(), after).isEmpty();
    boolean came =
        fact.ke().isPresent()
            && catalog.find(fact.ke().get(), after).isPresent()
            && catalog.find(fact.ke().get(), before).isEmpty();
    return old.isPresent()
        && switch (fact.hubungan()) {
          case HAPUS -> gone;
          case GANTI_NAMA ->
              catalog
                  .find(fact.dari(), after)
                  .map(young -> !NameMatcher.equalNames(old.get(), young))
                  .orElse(false);
          case PECAHAN -> came;
          default -> gone && came;
        };
  }

  private void add(
      Optional<KodeWilayah> old,
      Optional<KodeWilayah> young,
      HubunganWilayah hubungan,
      Bukti bukti,
      Optional<String> dasar) {
    rows.add(new BarisSuksesi(old, young, hubungan, bukti, dasar));
    if (hubungan.isEndOfCode()) {
      old.ifPresent(ended::add);
    }
    young.ifPresent(explained::add);
    if (old.isPresent() && young.isPresent()) {
      images.computeIfAbsent(old.get(), code -> new TreeSet<>()).add(young.get());
    }
  }

  private void deriveLevel(Tingkat tingkat) {
    List<Wilayah> olds = catalog.all(tingkat, before).toList();
    Map<Optional<KodeWilayah>, List<Wilayah>> families = new HashMap<>();
    for (Wilayah old : olds) {
      if (!ended.contains(old.kode()) && catalog.find(old.kode(), after).isPresent()) {
        images.computeIfAbsent(old.kode(), code -> new TreeSet<>()).add(old.kode());
      } else if (!ended.contains(old.kode())) {
        families.computeIfAbsent(old.kode().induk(), parent -> new ArrayList<>()).add(old);
      }
    }
    families.forEach((parent, lost) -> parent.ifPresent(code -> match(code, lost, tingkat)));
    for (Wilayah old : olds) {
      if (!images.containsKey(old.kode()) && !ended.contains(old.kode())) {
        add(
            Optional.of(old.kode()),
            Optional.empty(),
            HubunganWilayah.TANPA_PENERUS,
            Bukti.TIDAK_ADA,
            Optional.empty());
      }
    }
    catalog
        .all(tingkat, after)
        .map(Wilayah::kode)
        .filter(code -> !explained.contains(code) && catalog.find(code, before).isEmpty())
        .forEach(
            code ->
                add(
                    Optional.empty(),
                    Optional.of(code),
                    HubunganWilayah.TANPA_ASAL,
                    Bukti.TIDAK_ADA,
                    Optional.empty()));
  }

  private void match(KodeWilayah parent, List<Wilayah> lost, Tingkat tingkat) {
    List<Wilayah> gained = new ArrayList<>();
    for (KodeWilayah image : images.getOrDefault(parent, Set.of())) {
      for (Wilayah child : catalog.children(image, after)) {
        if (!explained.contains(child.kode()) && catalog.find(child.kode(), before).isEmpty()) {
          gained.add(child);
        }
      }
    }
    boolean village = tingkat == Tingkat.DESA_KELURAHAN;
    Bukti equal = village ? Bukti.NAMA_SAMA_SEKECAMATAN : Bukti.NAMA_SAMA_SEKABUPATEN;
    Bukti similar = village ? Bukti.NAMA_MIRIP_SEKECAMATAN : Bukti.NAMA_MIRIP_SEKABUPATEN;
    NameMatcher matcher =
        new NameMatcher(lost, gained)
            .pairUnique(NameMatcher::equalNames, equal)
            .pairUnique((one, other) -> SimilarNames.similar(one.nama(), other.nama()), similar);
    for (NameMatcher.Pair pair : matcher.pairs()) {
      boolean sameKind = pair.old().getClass().equals(pair.young().getClass());
      add(
          Optional.of(pair.old().kode()),
          Optional.of(pair.young().kode()),
          sameKind ? HubunganWilayah.GANTI_KODE : HubunganWilayah.GANTI_STATUS,
          pair.bukti(),
          Optional.empty());
    }
  }
}
