package id.pamong.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Regions in hash maps, read from a file: what most programs do. */
final class HashMapRegions {

  private final Map<String, RegionRow> byCode = new HashMap<>();
  private final Map<String, List<RegionRow>> children = new HashMap<>();

  HashMapRegions(List<RegionRow> rows) {
    for (RegionRow row : rows) {
      byCode.put(row.kode(), row);
      children.computeIfAbsent(row.induk(), induk -> new ArrayList<>()).add(row);
    }
  }

  @Nullable RegionRow find(String kode) {
    return byCode.get(kode);
  }

  List<RegionRow> children(String kode) {
    return children.getOrDefault(kode, List.of());
  }
}
