package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decides requests over a set of decrees, on one core, each with its whole tree of conditions; half
 * of the answers are BERWENANG.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1500m", "-Xmx1500m", "-XX:+AlwaysPreTouch"})
public class DecisionBenchmark {

  private static final int REQUESTS = 1 << 13;

  /** How many instruments the set has. */
  @Param({"1", "100", "10000"})
  public int instruments = 1;

  private AuthorityEngine engine =
      AuthorityEngine.of(OfficialWilayah.suksesi(), List.of(), List.of());
  private List<PermintaanKeputusan> requests = List.of();
  private int next;

  /** Draws the decrees and the requests. */
  @Setup
  public void draw() {
    Decrees draw = new Decrees(2025);
    List<PelimpahanWewenang> decrees = draw.draw(instruments);
    engine = AuthorityEngine.of(OfficialWilayah.suksesi(), decrees, List.of());
    requests = draw.requests(decrees, REQUESTS);
  }

  /**
   * Decides one request.
   *
   * @return the decision
   */
  @Benchmark
  public KeputusanWewenang decide() {
    return engine.decide(requests.get(next++ & (REQUESTS - 1)));
  }

  /** Prints the share of the answers that are BERWENANG, and the size of the trees. */
  static void printShares() {
    for (int count : new int[] {1, 100, 10_000}) {
      DecisionBenchmark benchmark = new DecisionBenchmark();
      benchmark.instruments = count;
      benchmark.draw();
      List<KeputusanWewenang> all =
          benchmark.requests.stream().map(benchmark.engine::decide).toList();
      long granted = all.stream().filter(KeputusanWewenang.Berwenang.class::isInstance).count();
      double conditions =
          all.stream().mapToInt(one -> Decrees.conditions(one.syarat())).average().orElse(0);
      Figures.row(
          "decisions, " + count + " instruments",
          String.format(
              Locale.ROOT,
              "%.1f %% BERWENANG, %.1f conditions each",
              100.0 * granted / all.size(),
              conditions),
          "half BERWENANG");
    }
  }
}
