package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.alamat.AlamatResolver;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
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

/** Resolves mistyped addresses ({@link MistypedAddresses}) on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AddressBenchmark {

  private final List<MistypedAddresses> addresses = MistypedAddresses.draw();
  private final AlamatResolver resolver =
      AlamatResolver.of(OfficialWilayah.catalog(), OfficialWilayah.suksesi());
  private int next;

  private MistypedAddresses next() {
    next = (next + 1) % addresses.size();
    return addresses.get(next);
  }

  /**
   * Resolves an address whose parts stand in fields.
   *
   * @return the answer
   */
  @Benchmark
  public DiagnosisAlamat fields() {
    return resolver.resolve(next().alamat());
  }

  /**
   * Resolves an address in one line.
   *
   * @return the answer
   */
  @Benchmark
  public DiagnosisAlamat freeText() {
    return resolver.resolve(next().text());
  }
}
