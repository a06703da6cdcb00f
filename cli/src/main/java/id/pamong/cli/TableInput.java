package id.pamong.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The one table that a verb reads: a file, or standard input as {@code -}. */
final class TableInput {

  private final Invocation invocation;
  private final String name;
  private final Progress progress;
  private long bytes;

  TableInput(Invocation invocation, String name) {
    this.invocation = invocation;
    this.name = name;
    this.progress =
        invocation.surroundings().errIsTerminal()
            ? Progress.on(invocation.complaints().stream(), System::nanoTime)
            : Progress.none();
  }

  /** What is done with the bytes. */
  interface Reading {
    void of(InputStream in) throws IOException;
  }

  boolean isStandardInput() {
    return name.equals("-");
  }

  /** Returns the file; empty for standard input. */
  Optional<Path> file() throws IOException {
    if (isStandardInput()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(name);
    }
  }

  /** Reads the table; returns false, and says why, if it cannot be read. */
  boolean read(Reading reading) {
    try {
      if (isStandardInput()) {
        reading.of(new Counted(invocation.surroundings().in()));
      } else {
        readFile(reading);
      }
      return true;
    } catch (IOException e) {
      progress.clear();
      invocation.complaints().line(why(e));
      return false;
    } finally {
      progress.clear();
    }
  }

  private void readFile(Reading reading) throws IOException {
    Path path = file().orElseThrow();
    if (name.isEmpty() || !Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    if (Files.isDirectory(path)) {
      throw new IOException(invocation.texts().get("fault.directory"));
    }
    progress.start(Files.size(path));
    try (InputStream in = new Counted(Files.newInputStream(path))) {
      reading.of(in);
    }
  }

  /** Takes the bar away, so that a line can be written on the same terminal. */
  void clear() {
    if (invocation.surroundings().outIsTerminal()) {
      progress.clear();
    }
  }

  private String why(IOException reason) {
    String key =
        reason instanceof NoSuchFileException
            ? "fault.missing"
            : reason instanceof AccessDeniedException ? "fault.denied" : "fault.unreadable";
    return invocation.texts().get(key, name, String.valueOf(reason.getMessage()));
  }

  /** Tells the progress bar how much was read. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(new BufferedInputStream(in));
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int count = super.read(buffer, from, length);
      bytes += Math.max(count, 0);
      progress.read(Math.max(count, 0));
      progress.draw(bytes);
      return count;
    }
  }
}
