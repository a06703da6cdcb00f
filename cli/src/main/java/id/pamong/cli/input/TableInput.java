package id.pamong.cli.input;

import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Progress;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
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
public final class TableInput {

  private final Invocation invocation;
  private final String name;
  private final Progress progress;
  private long bytes;

  public TableInput(Invocation invocation, String name) {
    this.invocation = invocation;
    this.name = name;
    this.progress =
        invocation.surroundings().errIsTerminal()
            ? Progress.on(invocation.complaints().stream(), System::nanoTime)
            : Progress.none();
  }

  /** What is done with the bytes. */
  public interface Reading {
    void of(InputStream in) throws IOException;
  }

  boolean isStandardInput() {
    return name.equals("-");
  }

  /** Says whether the table can be read but once, since it is a stream and no file. */
  public boolean isStream() throws IOException {
    return isStandardInput() || file().map(TableInput::isPipe).orElse(false);
  }

  private static boolean isPipe(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** Returns the file; empty for standard input. */
  public Optional<Path> file() throws IOException {
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
  public boolean read(Reading reading) {
    try {
      if (isStandardInput()) {
        InputStream in = new Counted(invocation.surroundings().in());
        begin(in);
        reading.of(in);
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
    try (InputStream in = new Counted(open(path))) {
      begin(in);
      reading.of(in);
    }
  }

  /** What cannot be read at all is told before anything is answered. */
  private static void begin(InputStream in) throws IOException {
    in.mark(1);
    if (in.read() >= 0) {
      in.reset();
    }
  }

  /** A pipe has no position, which the stream of a channel asks for. */
  private static InputStream open(Path path) throws IOException {
    return Files.isRegularFile(path) || !Files.isReadable(path)
        ? Files.newInputStream(path)
        : new FileInputStream(path.toFile());
  }

  /** Takes the bar away, so that a line can be written on the same terminal. */
  public void clear() {
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
