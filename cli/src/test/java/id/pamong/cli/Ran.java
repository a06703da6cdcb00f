package id.pamong.cli;

import id.pamong.cli.console.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What came of a run of the command inside this process. */
record Ran(int status, String out, String err) {

  static Ran pamong(String... args) {
    return withInput("", args);
  }

  static Ran withInput(String input, String... args) {
    return withInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  static Ran withInput(InputStream input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = new Pamong(new Surroundings(input, out, err, false, false, false)).run(args);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Returns the sources of the documents in a report of {@code check} as JSON. */
  List<String> sources() {
    return lines().stream()
        .filter(line -> line.startsWith("{\"source\""))
        .map(line -> line.replaceFirst("\\{\"source\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** Tells whether standard error has exactly one line and no stack trace. */
  boolean hasOneComplaint() {
    return err.lines().count() == 1 && err.startsWith("pamong: ") && err.endsWith("\n");
  }
}
