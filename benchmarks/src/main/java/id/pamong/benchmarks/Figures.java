package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything about the regions in one run and prints one table with the targets. */
public final class Figures {

  private Figures() {}

  /**
   * Measures and prints.
   *
   * @param args regular expressions of benchmarks; all of them if there is none
   * @throws IOException if a file cannot be written or a JVM not be started
   * @throws InterruptedException if interrupted
   * @throws SQLException if the database refuses
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, SQLException, RunnerException {
    row("what", "measured", "target");
    row("---", "---", "---");
    if (args.length == 0) {
      printSizes();
      Recall.print();
      MistypedAddresses.print();
    }
    if (args.length == 0 || "DecisionBenchmark".equals(args[0])) {
      DecisionBenchmark.printShares();
    }
    OptionsBuilder options = new OptionsBuilder();
    for (String include : args.length == 0 ? new String[] {"id.pamong.benchmarks"} : args) {
      options.include(include);
    }
    Collection<RunResult> results = new Runner(options.verbosity(VerboseMode.SILENT).build()).run();
    for (RunResult result : results) {
      print(result);
    }
  }

  private static void printSizes() throws IOException, InterruptedException, SQLException {
    try (InputStream pack = OfficialWilayah.class.getResourceAsStream("wilayah.pack")) {
      row("pack, three editions", (pack == null ? 0 : pack.readAllBytes().length) + " B", "600 KB");
    }
    Path directory = Files.createTempDirectory("pamong");
    Path csv = directory.resolve("wilayah.tsv");
    Path database = directory.resolve("wilayah.sqlite");
    RegionCsv.write(csv);
    SqliteRegions.create("jdbc:sqlite:" + database, RegionCsv.read(csv)).close();
    FirstUse catalog = FirstUse.measure("catalog", csv);
    row("first use: catalog, three editions", catalog.time(), "30 ms");
    row("heap kept: catalog, three editions", catalog.heap(), "5 MB");
    FirstUse search = FirstUse.measure("search", csv);
    row("first search: index of one edition", search.time(), "300 ms");
    row("heap kept: index of one edition", search.heap(), "20 MB");
    row("first search: with former names", FirstUse.measure("formerNames", csv).time(), "");
    FirstUse hashMap = FirstUse.measure("hashMap", csv);
    row("first use: hash map, one edition", hashMap.time(), "");
    row("heap kept: hash map, one edition", hashMap.heap(), "");
    FirstUse sqlite = FirstUse.measure("sqlite", database);
    row("first use: SQLite file, one edition", sqlite.time(), "");
    Files.delete(csv);
    Files.delete(database);
    Files.delete(directory);
  }

  private static void print(RunResult result) {
    String name = result.getParams().getBenchmark();
    String what = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    String size = result.getParams().getParam("instruments");
    row(size == null ? what : what + ", " + size, measured(result), Target.of(what));
  }

  /** The mean with its error; where single calls were sampled, their median and 99th percentile. */
  private static String measured(RunResult result) {
    Result<?> primary = result.getPrimaryResult();
    if (result.getParams().getMode() == Mode.SampleTime) {
      return String.format(
          Locale.ROOT,
          "p50 %.1f, p99 %.1f %s",
          primary.getStatistics().getPercentile(50),
          primary.getStatistics().getPercentile(99),
          primary.getScoreUnit());
    }
    return String.format(
        Locale.ROOT,
        "%.1f ± %.1f %s",
        primary.getScore(),
        primary.getScoreError(),
        primary.getScoreUnit());
  }

  static void row(String what, String measured, String target) {
    System.out.println("| " + what + " | " + measured + " | " + target + " |");
  }
}
