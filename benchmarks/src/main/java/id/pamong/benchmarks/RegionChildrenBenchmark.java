package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lists the villages of a kecamatan, all kecamatan of the newest edition in random order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RegionChildrenBenchmark {

  private final WilayahCatalog catalog = OfficialWilayah.catalog();
  private final WilayahEdition newest = catalog.newest();
  private final List<KodeWilayah> parents = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final HashMapRegions hashMap;
  private final SqliteRegions sqlite;
  private int next;

  /** Draws the kecamatan and reads the regions for those who would do without the library. */
  public RegionChildrenBenchmark() {
    catalog.all(Tingkat.KECAMATAN, newest).forEach(wilayah -> parents.add(wilayah.kode()));
    Collections.shuffle(parents, new Random(2025));
    parents.forEach(kode -> texts.add(kode.toString()));
    List<RegionRow> rows = RegionCsv.rows();
    hashMap = new HashMapRegions(rows);
    sqlite = SqliteRegions.inMemory(rows);
  }

  private int next() {
    next = (next + 1) % parents.size();
    return next;
  }

  /**
   * Lists the children in the catalog.
   *
   * @return the children
   */
  @Benchmark
  public List<Wilayah> catalog() {
    return catalog.children(parents.get(next()), newest);
  }

  /**
   * Gets the children from a hash map that holds them as lists.
   *
   * @return the children
   */
  @Benchmark
  public List<RegionRow> hashMap() {
    return hashMap.children(texts.get(next()));
  }

  /**
   * Selects the children from an indexed table.
   *
   * @return the children
   * @throws SQLException if the database refuses
   */
  @Benchmark
  public List<RegionRow> sqlite() throws SQLException {
    return sqlite.children(texts.get(next()));
  }
}
