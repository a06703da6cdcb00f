package id.pamong.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.data.OfficialWilayah;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the official regions against their budgets and prints one table. */
public final class RegionFigures {

  private static final int JVMS = 21;

  private RegionFigures() {}

  /**
   * Measures and prints.
   *
   * @param args none
   * @throws IOException if a JVM cannot be started
   * @throws InterruptedException if interrupted
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    row("what", "measured", "budget");
    row("---", "---", "---");
    try (InputStream pack = OfficialWilayah.class.getResourceAsStream("wilayah.pack")) {
      row("pack, three editions", (pack == null ? 0 : pack.readAllBytes().length) + " B", "600 KB");
    }
    long[] first = new long[JVMS];
    for (int i = 0; i < JVMS; i++) {
      first[i] = freshJvm()[0];
    }
    Arrays.sort(first);
    row("first use in a fresh JVM (median of " + JVMS + ")", millis(first[JVMS / 2]), "40 ms");
    row("first use, fastest and slowest", millis(first[0]) + ", " + millis(first[JVMS - 1]), "");
    long kept = freshJvm("-Xint", "heap")[1];
    row("heap kept", String.format(Locale.ROOT, "%.2f MB", kept / 1e6), "6 MB");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(RegionLookupBenchmark.class.getSimpleName())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    for (RunResult result : results) {
      String what = result.getPrimaryResult().getLabel();
      double nanos = result.getPrimaryResult().getScore();
      double error = result.getPrimaryResult().getScoreError();
      String measured = String.format(Locale.ROOT, "%.1f ± %.1f ns", nanos, error);
      row("lookup: " + what, measured, isBudgeted(what) ? "60 ns" : "");
    }
  }

  /** The budget is for a lookup by a code that is a value already. */
  private static boolean isBudgeted(String lookup) {
    return lookup.equals("catalog") || lookup.equals("catalogNewest");
  }

  /** Runs {@link FreshJvm}; an argument with a hyphen goes to the JVM. */
  private static long[] freshJvm(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    Arrays.stream(arguments).filter(argument -> argument.startsWith("-")).forEach(command::add);
    command.addAll(List.of("-cp", ownClassPath()));
    command.add(FreshJvm.class.getName());
    Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(printed);
    }
    return Arrays.stream(printed.split(" ", -1)).mapToLong(Long::parseLong).toArray();
  }

  /** The entries of the class path that are ours, as a small program would have them. */
  private static String ownClassPath() {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    return Arrays.stream(entries)
        .filter(entry -> entry.contains("pamong-") || entry.startsWith("benchmarks"))
        .sorted(Comparator.reverseOrder())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
  }

  private static void row(String what, String measured, String budget) {
    System.out.println("| " + what + " | " + measured + " | " + budget + " |");
  }
}
