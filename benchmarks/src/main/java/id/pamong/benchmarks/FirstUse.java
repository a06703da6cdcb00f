package id.pamong.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The first use of one way to the regions, each time in a JVM of its own.
 *
 * @param nanos the times from the fastest to the slowest
 * @param heapBytes the heap that the regions keep after collection
 */
record FirstUse(List<Long> nanos, long heapBytes) {

  private static final int JVMS = 21;

  /** Runs a way of {@link FreshJvm} with its file. */
  static FirstUse measure(String way, Path file) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < JVMS; i++) {
      nanos.add(run(List.of(), way, file.toString())[0]);
    }
    long heap = run(List.of("-Xint"), way, file.toString(), "heap")[1];
    return new FirstUse(nanos.stream().sorted().toList(), heap);
  }

  private static long[] run(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(arguments[0]), FreshJvm.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(printed);
    }
    return Arrays.stream(printed.split(" ", -1)).mapToLong(Long::parseLong).toArray();
  }

  /** The jars that the way needs and no more, as a small program would have them. */
  private static String classPath(String way) {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    return String.join(
        File.pathSeparator,
        Arrays.stream(entries)
            .filter(
                entry ->
                    entry.contains("pamong-core")
                        || entry.contains("pamong-data")
                        || entry.startsWith("benchmarks")
                        || (way.equals("sqlite") && entry.matches(".*(sqlite|slf4j-api).*")))
            .toList());
  }

  String time() {
    return String.format(
        Locale.ROOT,
        "%.1f ms (median of %d; %.1f to %.1f)",
        nanos.get(nanos.size() / 2) / 1e6,
        nanos.size(),
        nanos.get(0) / 1e6,
        nanos.get(nanos.size() - 1) / 1e6);
  }

  String heap() {
    return String.format(Locale.ROOT, "%.2f MB", heapBytes / 1e6);
  }
}
