package id.pamong.cli.console;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A bar on standard error that shows how much of a long input was read: after half a second, and at
 * most ten times a second. Not thread-safe.
 */
public final class Progress {

  private static final long PATIENCE = 500_000_000L;
  private static final long PAUSE = 100_000_000L;
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final Optional<PrintStream> err;
  private final LongSupplier nanoTime;
  private long total;
  private long done;
  private long nextDraw;
  private boolean visible;

  private Progress(Optional<PrintStream> err, LongSupplier nanoTime) {
    this.err = err;
    this.nanoTime = nanoTime;
  }

  public static Progress none() {
    return new Progress(Optional.empty(), () -> 0);
  }

  public static Progress on(PrintStream err, LongSupplier nanoTime) {
    return new Progress(Optional.of(err), nanoTime);
  }

  /** Starts the clock; the total is in bytes, 0 where it is not known. */
  public void start(long bytes) {
    total = bytes;
    nextDraw = nanoTime.getAsLong() + PATIENCE;
  }

  public void read(int bytes) {
    done += bytes;
  }

  public void draw(long documents) {
    if (err.isEmpty() || nanoTime.getAsLong() < nextDraw) {
      return;
    }
    StringBuilder bar = new StringBuilder(CLEAR);
    if (total > 0) {
      double part = Math.min(1.0, (double) done / total);
      int full = (int) (part * WIDTH);
      bar.append('[').append("#".repeat(full)).append("-".repeat(WIDTH - full)).append("] ");
      bar.append((int) (part * 100)).append(" %  ");
    }
    err.get().print(bar.append(documents));
    err.get().flush();
    visible = true;
    nextDraw = nanoTime.getAsLong() + PAUSE;
  }

  /** Takes the bar away, so that a line can be written. */
  public void clear() {
    if (visible) {
      err.ifPresent(
          stream -> {
            stream.print(CLEAR);
            stream.flush();
          });
      visible = false;
    }
  }
}
