package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * Finds the gaps of a year in a kabupaten of 30 kecamatan and more (35.09 Jember, 31) with 60
 * services, each delegated by a decree of its own to nine of ten camat.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GapBenchmark {

  private static final KodeWilayah REGION = KodeWilayah.of(35, 9);

  private AuthorityEngine engine =
      AuthorityEngine.of(OfficialWilayah.suksesi(), List.of(), List.of());

  /** Draws the decrees. */
  @Setup
  public void draw() {
    List<String> services = IntStream.range(0, 60).mapToObj(n -> "Izin Usaha " + n).toList();
    engine =
        AuthorityEngine.of(
            OfficialWilayah.suksesi(), new Decrees(2025).ofKabupaten(REGION, services), List.of());
  }

  /**
   * Finds the gaps.
   *
   * @return who holds what, where and when
   */
  @Benchmark
  public PetaPemegang gapsOfAYear() {
    Periode year = Periode.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
    return engine.gaps(new PermintaanPeta(REGION, year, List.of()));
  }
}
