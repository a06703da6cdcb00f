package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;

/** What {@link RegionFigures} runs in a JVM of its own: the first use, and the heap it keeps. */
public final class FreshJvm {

  private FreshJvm() {}

  /**
   * Prints the nanoseconds of the first lookup and the bytes that the catalog keeps.
   *
   * @param args none
   * @throws InterruptedException if interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    long before = args.length == 0 ? 0 : usedAfterCollection();
    long start = System.nanoTime();
    WilayahCatalog catalog = OfficialWilayah.catalog();
    boolean found = catalog.find(KodeWilayah.parse("35.78.01.1001"), catalog.newest()).isPresent();
    long nanos = System.nanoTime() - start;
    if (!found) {
      throw new IllegalStateException("35.78.01.1001 must be there");
    }
    long kept = args.length == 0 ? 0 : usedAfterCollection() - before;
    System.out.println(nanos + " " + kept);
  }

  private static long usedAfterCollection() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
