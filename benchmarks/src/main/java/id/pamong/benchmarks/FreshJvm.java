package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.search.WilayahSearch;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Figures} runs in a JVM of its own: the first use of one way, and the heap it keeps.
 */
public final class FreshJvm {

  private static final String VILLAGE = "35.78.01.1001";

  private FreshJvm() {}

  /** A way to come to the regions: what it keeps, once the village is found. */
  @FunctionalInterface
  private interface Way {
    @Nullable Object findFirst() throws Exception;
  }

  /**
   * Prints the nanoseconds of the first lookup and the bytes that the regions keep.
   *
   * @param args the way ({@code catalog}, {@code search}, {@code formerNames}, {@code hashMap},
   *     {@code sqlite}), its file, and {@code heap} to measure that too
   * @throws Exception if the regions cannot be read
   */
  public static void main(String[] args) throws Exception {
    boolean measuresHeap = args.length > 2;
    Way way = way(args[0], args[1]);
    long before = measuresHeap ? usedAfterCollection() : 0;
    long start = System.nanoTime();
    Object kept = way.findFirst();
    long nanos = System.nanoTime() - start;
    long after = measuresHeap ? usedAfterCollection() - before : 0;
    if (kept == null) {
      throw new IllegalStateException(VILLAGE + " must be there");
    }
    System.out.println(nanos + " " + after);
  }

  private static Way way(String name, String file) {
    return switch (name) {
      case "catalog" -> FreshJvm::catalog;
      case "search" -> search(WilayahSearch.of(OfficialWilayah.catalog()));
      case "formerNames" -> search(WilayahSearch.of(OfficialWilayah.suksesi()));
      case "hashMap" -> () -> hashMap(Path.of(file));
      case "sqlite" -> () -> sqlite(file);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static @Nullable Object catalog() {
    WilayahCatalog catalog = OfficialWilayah.catalog();
    return catalog.find(KodeWilayah.parse(VILLAGE), catalog.newest()).isPresent() ? catalog : null;
  }

  /** The regions are there already, so that the index alone is measured. */
  private static Way search(WilayahSearch search) {
    return () -> search.search("karang pilang").hits().isEmpty() ? null : search;
  }

  private static @Nullable Object hashMap(Path file) throws Exception {
    HashMapRegions regions = new HashMapRegions(RegionCsv.read(file));
    return regions.find(VILLAGE) == null ? null : regions;
  }

  private static @Nullable Object sqlite(String file) throws SQLException {
    SqliteRegions regions = SqliteRegions.open("jdbc:sqlite:" + file);
    return regions.find(VILLAGE) == null ? null : regions;
  }

  private static long usedAfterCollection() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
