package id.pamong.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard error: one line for each thing that went wrong. Not thread-safe. */
public final class Complaints {

  private final PrintStream err;
  private boolean any;

  Complaints(OutputStream err) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** Writes one line, whatever the text holds; names of files may hold numbers of persons. */
  public void line(String text) {
    any = true;
    err.print("pamong: " + Printable.path(text) + "\n");
    err.flush();
  }

  public void trace(Throwable thrown) {
    thrown.printStackTrace(err);
  }

  /** Returns the stream itself, for a progress bar. */
  public PrintStream stream() {
    return err;
  }

  boolean any() {
    return any;
  }
}
