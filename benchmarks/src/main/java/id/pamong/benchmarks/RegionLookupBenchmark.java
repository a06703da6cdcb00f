package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Looks up existing codes in random order: in the catalog, which makes the region, and in a hash
 * map and in SQLite, which hold the regions of the newest edition.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RegionLookupBenchmark {

  private static final int KEYS = 1 << 17;

  private WilayahCatalog catalog = OfficialWilayah.catalog();
  private final KodeWilayah[] codes = new KodeWilayah[KEYS];
  private final String[] texts = new String[KEYS];
  private final WilayahEdition[] editions = new WilayahEdition[KEYS];
  private final KodeWilayah[] newestCodes = new KodeWilayah[KEYS];
  private final WilayahEdition newest = catalog.newest();
  private final String[] newestTexts = new String[KEYS];
  private final HashMapRegions hashMap;
  private final SqliteRegions sqlite;
  private int next;

  /** Reads the regions for those who would do without the library. */
  public RegionLookupBenchmark() {
    List<RegionRow> rows = RegionCsv.rows();
    hashMap = new HashMapRegions(rows);
    sqlite = SqliteRegions.inMemory(rows);
  }

  /** Draws codes of all editions. */
  @Setup
  public void draw() {
    List<Wilayah> all = new ArrayList<>();
    for (WilayahEdition edition : catalog.editions()) {
      Arrays.stream(Tingkat.values())
          .flatMap(tingkat -> catalog.all(tingkat, edition))
          .forEach(all::add);
    }
    Collections.shuffle(all, new Random(2025));
    for (int i = 0; i < KEYS; i++) {
      Wilayah wilayah = all.get(i);
      texts[i] = wilayah.kode().toString();
      codes[i] = KodeWilayah.parse(texts[i]);
      editions[i] = wilayah.edisi();
    }
  }

  /** Draws codes of the newest edition alone, as a program asks that works with today's regions. */
  @Setup
  public void drawNewest() {
    List<KodeWilayah> all = new ArrayList<>();
    for (Tingkat tingkat : Tingkat.values()) {
      catalog.all(tingkat, newest).forEach(wilayah -> all.add(wilayah.kode()));
    }
    Collections.shuffle(all, new Random(2025));
    for (int i = 0; i < KEYS; i++) {
      newestTexts[i] = all.get(i % all.size()).toString();
      newestCodes[i] = KodeWilayah.parse(newestTexts[i]);
    }
  }

  private int next() {
    next = (next + 1) & (KEYS - 1);
    return next;
  }

  /**
   * Finds a region by its code.
   *
   * @return the region
   */
  @Benchmark
  public Optional<Wilayah> catalog() {
    int i = next();
    return catalog.find(codes[i], editions[i]);
  }

  /**
   * Finds a region of the newest edition by its code.
   *
   * @return the region
   */
  @Benchmark
  public Optional<Wilayah> catalogNewest() {
    return catalog.find(newestCodes[next()], newest);
  }

  /**
   * Finds a region of the newest edition by its code and reads its name.
   *
   * @return the name
   */
  @Benchmark
  public String catalogNewestName() {
    return catalog.get(newestCodes[next()], newest).nama();
  }

  /**
   * Reads the text of a code and finds its region.
   *
   * @return the region
   */
  @Benchmark
  public Optional<Wilayah> catalogFromText() {
    int i = next();
    return catalog.find(KodeWilayah.parse(texts[i]), editions[i]);
  }

  /**
   * Gets a region of the newest edition from a hash map by the text of its code.
   *
   * @return the region
   */
  @Benchmark
  public Optional<RegionRow> hashMap() {
    return Optional.ofNullable(hashMap.find(newestTexts[next()]));
  }

  /**
   * Selects a region of the newest edition from an indexed table by the text of its code.
   *
   * @return the region
   * @throws SQLException if the database refuses
   */
  @Benchmark
  public Optional<RegionRow> sqlite() throws SQLException {
    return Optional.ofNullable(sqlite.find(newestTexts[next()]));
  }
}
