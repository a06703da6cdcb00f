package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.index.EarlierName;
import id.pamong.wilayah.nama.EditDistance;
import id.pamong.wilayah.nama.NameForm;
import id.pamong.wilayah.suksesi.BarisSuksesi;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import id.pamong.wilayah.suksesi.TabelSuksesi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers the names that the regions of an edition have in other editions, or had before the first
 * one. Names that differ in spelling alone are none: they are found as misspelt. Used once, by one
 * thread.
 */
final class FormerNames {

  private final Suksesi suksesi;
  private final WilayahCatalog catalog;
  private final WilayahEdition edition;

  /** Of each step a successor of each code that had another one. */
  private final List<Map<KodeWilayah, KodeWilayah>> moves = new ArrayList<>();

  private final Map<KodeWilayah, List<NamaLama>> names = new TreeMap<>();

  private FormerNames(Suksesi suksesi, WilayahEdition edition) {
    this.suksesi = suksesi;
    this.catalog = suksesi.catalog();
    this.edition = edition;
    for (TabelSuksesi tabel : suksesi.tabel()) {
      Map<KodeWilayah, KodeWilayah> step = new HashMap<>();
      for (BarisSuksesi row : tabel.baris()) {
        if (row.hubungan().isPenerus()) {
          row.baru().ifPresent(baru -> step.putIfAbsent(row.lama().orElse(baru), baru));
        }
      }
      moves.add(step);
    }
  }

  /** Returns the names by the codes of the edition, in code order. */
  static Map<KodeWilayah, List<NamaLama>> of(Suksesi suksesi, WilayahEdition edition) {
    FormerNames former = new FormerNames(suksesi, edition);
    // Of editions that have the same name the latest one is told.
    List<WilayahEdition> latestFirst = new ArrayList<>(suksesi.catalog().editions());
    Collections.reverse(latestFirst);
    for (WilayahEdition other : latestFirst) {
      if (!other.equals(edition)) {
        for (Tingkat tingkat : Tingkat.values()) {
          former.catalog.all(tingkat, other).forEach(former::add);
        }
      }
    }
    for (EarlierName earlier : EarlierName.known()) {
      present(former.catalog, edition, earlier)
          .forEach(region -> former.add(region, nama(region, earlier)));
    }
    return former.names;
  }

  /**
   * Returns the names of regions of which those of the edition are parts, by the codes of the
   * edition.
   */
  static Map<KodeWilayah, List<NamaLama>> ofParts(WilayahCatalog catalog, WilayahEdition edition) {
    Map<KodeWilayah, List<NamaLama>> names = new TreeMap<>();
    for (EarlierName earlier : EarlierName.ofParts()) {
      present(catalog, edition, earlier)
          .forEach(
              region ->
                  names
                      .computeIfAbsent(region.kode(), kode -> new ArrayList<>())
                      .add(nama(region, earlier)));
    }
    return names;
  }

  private static NamaLama nama(Wilayah region, EarlierName earlier) {
    return new NamaLama(region.kode(), earlier.lama(), Optional.empty(), List.of(earlier.dasar()));
  }

  private static Stream<Wilayah> present(
      WilayahCatalog catalog, WilayahEdition edition, EarlierName earlier) {
    String present = NameForm.key(earlier.sekarang());
    return catalog
        .all(earlier.tingkat(), edition)
        .filter(region -> keyWithoutKind(region).equals(present));
  }

  private static String keyWithoutKind(Wilayah wilayah) {
    List<String> words = NameForm.words(wilayah.nama());
    boolean hasKind = words.get(0).equals("kota") || words.get(0).equals("kabupaten");
    return String.join("", hasKind ? words.subList(1, words.size()) : words);
  }

  private void add(Wilayah other) {
    // Most regions kept their names: only of others it is asked in full what became of them.
    Optional<Wilayah> likely = catalog.find(likely(other), edition);
    if (likely.isPresent() && isSpelling(other.nama(), likely.get().nama())) {
      return;
    }
    Jejak jejak = suksesi.trace(other.kode(), other.edisi(), edition);
    if (jejak.status() == StatusSuksesi.TETAP || jejak.status() == StatusSuksesi.SATU) {
      Wilayah now = jejak.penerus().get(0).wilayah();
      Optional<String> edisi = Optional.of(other.edisi().id());
      add(now, new NamaLama(now.kode(), other.nama(), edisi, renaming(jejak)));
    }
  }

  /** The code that a region of an earlier edition likely has today: that of one successor. */
  private KodeWilayah likely(Wilayah other) {
    KodeWilayah kode = other.kode();
    int to = catalog.editions().indexOf(edition);
    for (int step = catalog.editions().indexOf(other.edisi()); step < to; step++) {
      kode = moves.get(step).getOrDefault(kode, kode);
    }
    return kode;
  }

  /** The instruments that state that the name changed; those of another code say nothing of it. */
  private static List<String> renaming(Jejak jejak) {
    return jejak.langkah().stream()
        .flatMap(step -> step.perpindahan().stream())
        .filter(move -> move.isGantiNama())
        .flatMap(move -> move.dasar().stream())
        .distinct()
        .toList();
  }

  private void add(Wilayah now, NamaLama former) {
    List<NamaLama> known = names.getOrDefault(now.kode(), List.of());
    boolean isKnown =
        isSpelling(former.nama(), now.nama())
            || known.stream().anyMatch(one -> isSpelling(one.nama(), former.nama()));
    if (!isKnown) {
      List<NamaLama> more = new ArrayList<>(known);
      more.add(former);
      names.put(now.kode(), more);
    }
  }

  private static boolean isSpelling(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String key = NameForm.key(one);
    String otherKey = NameForm.key(other);
    int tolerated = EditDistance.tolerated(otherKey.length());
    return EditDistance.within(key, otherKey, tolerated) <= tolerated;
  }
}
