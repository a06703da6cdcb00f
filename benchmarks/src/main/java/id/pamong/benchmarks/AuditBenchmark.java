package id.pamong.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.csv.AuditCsv;
import id.pamong.data.OfficialBps;
import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.audit.RingkasanAudit;
import id.pamong.wilayah.audit.WilayahAudit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Audits tables of 90,000 rows in memory against the newest edition; one operation is one row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AuditBenchmark {

  private static final int ROWS = 90_000;

  private final WilayahCatalog catalog = OfficialWilayah.catalog();
  private final WilayahAudit audit =
      WilayahAudit.of(OfficialWilayah.suksesi(), OfficialBps.jembatan(), catalog.newest());
  private final byte[] sound = table(catalog.newest());
  private final byte[] old = table(catalog.getEdition("2019"));
  private final byte[] unknown = tableOfNoEdition();

  /** The names of villages with numbers that no edition has: each is looked for by its name. */
  private byte[] tableOfNoEdition() {
    StringBuilder table = new StringBuilder("kode,nama\n");
    catalog
        .all(Tingkat.DESA_KELURAHAN, catalog.newest())
        .flatMap(row -> unknown(row).map(kode -> kode + ",\"" + row.nama() + "\"\n").stream())
        .forEach(table::append);
    catalog
        .all(Tingkat.DESA_KELURAHAN, catalog.newest())
        .flatMap(row -> unknown(row).map(kode -> kode + ",Nama Tiada\n").stream())
        .limit(ROWS - table.chars().filter(c -> c == '\n').count() + 1)
        .forEach(table::append);
    return table.toString().getBytes(UTF_8);
  }

  private Optional<KodeWilayah> unknown(Wilayah village) {
    String kode = village.kode().toString();
    KodeWilayah other =
        KodeWilayah.parse(
            kode.substring(0, kode.length() - 3) + "9" + kode.substring(kode.length() - 2));
    return catalog.findEver(other).isEmpty() ? Optional.of(other) : Optional.empty();
  }

  private byte[] table(WilayahEdition edition) {
    StringBuilder table = new StringBuilder("kode,nama\n");
    List<Wilayah> rows =
        Arrays.stream(Tingkat.values())
            .flatMap(tingkat -> catalog.all(tingkat, edition))
            .limit(ROWS)
            .toList();
    for (Wilayah row : rows) {
      table.append(row.kode()).append(",\"").append(row.nama()).append("\"\n");
    }
    return table.toString().getBytes(UTF_8);
  }

  /**
   * Audits a table without faults.
   *
   * @return the counts
   * @throws IOException never, since the table stands in memory
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public RingkasanAudit soundTable() throws IOException {
    return audit(sound);
  }

  /**
   * Audits a table of 2019, in which every tenth row is stale or renamed.
   *
   * @return the counts
   * @throws IOException never, since the table stands in memory
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public RingkasanAudit oldTable() throws IOException {
    return audit(old);
  }

  /**
   * Audits a table of codes that no edition has, most with names that stand in their kecamatan.
   *
   * @return the counts
   * @throws IOException never, since the table stands in memory
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public RingkasanAudit unknownTable() throws IOException {
    return audit(unknown);
  }

  private RingkasanAudit audit(byte[] table) throws IOException {
    return AuditCsv.read(new ByteArrayInputStream(table), audit, finding -> {}).ringkasan();
  }
}
