package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.testing.DistortedName;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.WilayahSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
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

/**
 * Searches the newest edition for ten names: with the names as they are, with their first letters,
 * and with typing errors ({@link MistypedNames}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBenchmark {

  private static final int PREFIX = 5;

  private final List<DistortedName> names = MistypedNames.draw();
  private final WilayahSearch search = WilayahSearch.of(OfficialWilayah.catalog());
  private final LuceneRegions lucene;
  private final SqliteRegions sqlite;
  private int next;

  /** Builds the indices of those who would do without the library. */
  public SearchBenchmark() {
    List<RegionRow> rows = RegionCsv.rows();
    sqlite = SqliteRegions.inMemory(rows);
    try {
      lucene = new LuceneRegions(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DistortedName next() {
    next = (next + 1) % names.size();
    return names.get(next);
  }

  private static String prefix(String name) {
    return name.substring(0, Math.min(PREFIX, name.length())).strip();
  }

  /**
   * Searches for a name as it is.
   *
   * @return the hits
   */
  @Benchmark
  public List<SearchHit> exact() {
    return search.search(next().wilayah().nama()).hits();
  }

  /**
   * Searches for a name as it is, with Lucene.
   *
   * @return the hits
   * @throws IOException if the index cannot be read
   */
  @Benchmark
  public List<RegionRow> exactLucene() throws IOException {
    return lucene.exact(next().wilayah().nama());
  }

  /**
   * Searches for the first letters of a name.
   *
   * @return the hits
   */
  @Benchmark
  public List<SearchHit> prefix() {
    return search.search(prefix(next().wilayah().nama())).hits();
  }

  /**
   * Searches for the first letters of a name, with Lucene.
   *
   * @return the hits
   * @throws IOException if the index cannot be read
   */
  @Benchmark
  public List<RegionRow> prefixLucene() throws IOException {
    return lucene.prefix(prefix(next().wilayah().nama()));
  }

  /**
   * Searches for a mistyped name.
   *
   * @return the hits
   */
  @Benchmark
  public List<SearchHit> fuzzy() {
    return search.search(next().text()).hits();
  }

  /**
   * Searches for a mistyped name, with the fuzzy query of Lucene.
   *
   * @return the hits
   * @throws IOException if the index cannot be read
   */
  @Benchmark
  public List<RegionRow> fuzzyLucene() throws IOException {
    return lucene.fuzzy(next().text());
  }

  /**
   * Searches for a mistyped name, with the trigrams of SQLite.
   *
   * @return the hits
   * @throws SQLException if the database refuses
   */
  @Benchmark
  public List<RegionRow> fuzzySqlite() throws SQLException {
    return sqlite.search(next().text());
  }
}
