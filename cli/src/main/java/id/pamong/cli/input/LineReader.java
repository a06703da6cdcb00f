package id.pamong.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a stream one by one. Of a line that is too long it keeps one byte more than
 * allowed, so that memory stays bounded and the line can be told to be too long. Not thread-safe.
 */
public final class LineReader {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private long number;

  public LineReader(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.limit = limit;
  }

  /** Returns the next line without its end, or null after the last. */
  public byte @Nullable [] next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() <= limit) {
        line.write(b);
      }
    }
    return withoutReturn(line.toByteArray());
  }

  /** Returns the number of the line read last, from 1. */
  public long number() {
    return number;
  }

  /**
   * Tells whether the next line has yet to come: whoever sends the lines may wait for an answer.
   */
  public boolean isDrained() throws IOException {
    return in.available() == 0;
  }

  /** Returns what follows the line read last. */
  InputStream rest() {
    return in;
  }

  private static byte[] withoutReturn(byte[] line) {
    int last = line.length - 1;
    return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
  }
}
