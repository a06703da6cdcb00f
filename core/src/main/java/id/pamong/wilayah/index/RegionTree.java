package id.pamong.wilayah.index;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The regions of one edition as numbers from 0 in code order, so that a region comes directly
 * before everything inside it. Immutable and thread-safe.
 */
public final class RegionTree {

  /** The parent of a region that has none in the edition. */
  public static final int NONE = -1;

  private final long[] codes;
  private final int[] parents;
  private final int[] ends;
  private final Tingkat[] levels;

  private RegionTree(long[] codes) {
    this.codes = codes;
    this.parents = new int[codes.length];
    this.ends = new int[codes.length];
    this.levels = new Tingkat[codes.length];
    int[] open = new int[Tingkat.values().length];
    int depth = 0;
    for (int region = 0; region < codes.length; region++) {
      KodeWilayah kode = kode(region);
      levels[region] = kode.tingkat();
      while (depth > 0 && !kode(open[depth - 1]).contains(kode)) {
        ends[open[--depth]] = region;
      }
      parents[region] = depth == 0 ? NONE : open[depth - 1];
      open[depth++] = region;
    }
    while (depth > 0) {
      ends[open[--depth]] = codes.length;
    }
  }

  /**
   * Returns all regions of an edition in code order.
   *
   * @param catalog the catalog
   * @param edition one of its editions
   * @return the regions of all levels
   */
  public static List<Wilayah> regions(WilayahCatalog catalog, WilayahEdition edition) {
    List<Wilayah> regions = List.of();
    for (Tingkat tingkat : Tingkat.values()) {
      regions = merged(regions, catalog.all(tingkat, edition).toList());
    }
    return regions;
  }

  /** Merges two lists in code order. */
  private static List<Wilayah> merged(List<Wilayah> upper, List<Wilayah> lower) {
    List<Wilayah> merged = new ArrayList<>(upper.size() + lower.size());
    int next = 0;
    for (Wilayah region : lower) {
      long code = region.kode().packed();
      while (next < upper.size() && upper.get(next).kode().packed() < code) {
        merged.add(upper.get(next++));
      }
      merged.add(region);
    }
    merged.addAll(upper.subList(next, upper.size()));
    return merged;
  }

  /**
   * Makes the tree of regions.
   *
   * @param regions in code order, each code once
   * @return the tree; the number of a region is its place in the list
   */
  public static RegionTree of(List<Wilayah> regions) {
    return new RegionTree(regions.stream().mapToLong(region -> region.kode().packed()).toArray());
  }

  /**
   * Returns the number of regions.
   *
   * @return 0 or more
   */
  public int size() {
    return codes.length;
  }

  /**
   * Returns the code of a region.
   *
   * @param region its number
   * @return the code
   */
  public KodeWilayah kode(int region) {
    return KodeWilayah.ofPacked(codes[region]);
  }

  /**
   * Returns the level of a region.
   *
   * @param region its number
   * @return the level
   */
  public Tingkat tingkat(int region) {
    return levels[region];
  }

  /**
   * Returns the nearest region above that the edition has.
   *
   * @param region its number
   * @return the number of the parent, or {@link #NONE}
   */
  public int parent(int region) {
    return parents[region];
  }

  /**
   * Returns where a region ends: all numbers from it to there, without that one, lie inside it.
   *
   * @param region its number
   * @return a number larger than the region
   */
  public int end(int region) {
    return ends[region];
  }

  /**
   * Says whether a region lies inside another one or is it.
   *
   * @param region its number
   * @param around the number of the other
   * @return true if it does
   */
  public boolean isWithin(int region, int around) {
    return region >= around && region < ends[around];
  }

  /**
   * Finds the region of a code.
   *
   * @param kode the code
   * @return its number, or {@link #NONE}
   */
  public int find(KodeWilayah kode) {
    int at = Arrays.binarySearch(codes, kode.packed());
    return at < 0 ? NONE : at;
  }
}
