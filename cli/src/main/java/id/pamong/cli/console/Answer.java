package id.pamong.cli.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output: the answer alone, in UTF-8 whatever the locale says. Not thread-safe. */
public final class Answer {

  private static final int BUFFER = 1 << 16;

  private final Writer writer;
  private final boolean flushesLines;
  private boolean isBroken;

  Answer(OutputStream out, boolean flushesLines) {
    this.writer =
        new OutputStreamWriter(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
    this.flushesLines = flushesLines;
  }

  /** Writes a text as it is; nothing, once the answer could not be written. */
  public void print(String text) {
    if (isBroken) {
      return;
    }
    try {
      writer.write(text);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Writes a line. */
  public void line(String text) {
    print(text);
    print("\n");
    if (flushesLines) {
      flush();
    }
  }

  public void flush() {
    if (isBroken) {
      return;
    }
    try {
      writer.flush();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private UnwritableException broken(IOException cause) {
    isBroken = true;
    return new UnwritableException(cause);
  }

  /** The answer cannot be written: nobody reads it any more, or there is no room. */
  public static final class UnwritableException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    UnwritableException(IOException cause) {
      super(cause);
    }

    /** Tells whether the reader has gone, as {@code head} does; then there is nothing to say. */
    public boolean isBrokenPipe() {
      return reason().contains("Broken pipe") || reason().contains("EPIPE");
    }

    public String reason() {
      Throwable cause = getCause();
      return String.valueOf(cause == null ? null : cause.getMessage());
    }
  }
}
