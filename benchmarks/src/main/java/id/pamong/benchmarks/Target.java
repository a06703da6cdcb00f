package id.pamong.benchmarks;

import java.util.Map;

/** The targets of the benchmarks, by class and method. */
final class Target {

  private static final Map<String, String> TARGETS =
      Map.of(
          "RegionLookupBenchmark.catalog", "25 ns/op, no slower than hashMap",
          "RegionLookupBenchmark.catalogNewest", "25 ns/op, no slower than hashMap",
          "SearchBenchmark.fuzzy", "p50 200, p99 2000 us/op, no slower than Lucene",
          "AddressBenchmark.fields", "20,000 ops/s",
          "AddressBenchmark.freeText", "20,000 ops/s",
          "AuditBenchmark.soundTable", "300,000 ops/s",
          "AuditBenchmark.oldTable", "300,000 ops/s",
          "AuditBenchmark.unknownTable", "300,000 ops/s",
          "GapBenchmark.gapsOfAYear", "1000 ms/op",
          "DecisionBenchmark.decide", "500,000 ops/s at 100, 1.5 times slower at 10,000");

  private Target() {}

  static String of(String benchmark) {
    return TARGETS.getOrDefault(benchmark, "");
  }
}
