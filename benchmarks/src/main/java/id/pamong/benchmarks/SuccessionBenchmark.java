package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Follows the codes of the first edition to the newest one, in random order. No other library has a
 * table of successors, so nothing stands beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SuccessionBenchmark {

  private final WilayahCatalog catalog = OfficialWilayah.catalog();
  private final Suksesi suksesi = OfficialWilayah.suksesi();
  private final WilayahEdition first = catalog.editions().get(0);
  private final WilayahEdition newest = catalog.newest();
  private final List<KodeWilayah> codes = new ArrayList<>();
  private final List<KodeWilayah> gone = new ArrayList<>();
  private int next;

  /** Draws the codes. */
  @Setup
  public void draw() {
    Arrays.stream(Tingkat.values())
        .flatMap(tingkat -> catalog.all(tingkat, first))
        .forEach(wilayah -> codes.add(wilayah.kode()));
    Collections.shuffle(codes, new Random(2025));
    codes.stream().filter(kode -> catalog.find(kode, newest).isEmpty()).forEach(gone::add);
  }

  private int next() {
    return next++ & Integer.MAX_VALUE;
  }

  /**
   * Follows any code.
   *
   * @return the answer
   */
  @Benchmark
  public Jejak anyCode() {
    return suksesi.trace(codes.get(next() % codes.size()), first, newest);
  }

  /**
   * Follows a code that the newest edition no longer has.
   *
   * @return the answer
   */
  @Benchmark
  public Jejak codeThatIsGone() {
    return suksesi.trace(gone.get(next() % gone.size()), first, newest);
  }
}
