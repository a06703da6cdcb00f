package id.pamong.cli.check;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.FailOn;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Progress;
import id.pamong.cli.input.DocumentReader;
import id.pamong.cli.input.Source;
import id.pamong.cli.input.SourceFinder;
import id.pamong.json.CheckedDocument;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.OptionalLong;

/** One run of {@code check} over all of its sources; what fails is told, and the rest is done. */
final class CheckRun {

  private final Invocation invocation;
  private final CheckOutput output;
  private final DocumentChecker checker;
  private final DebugLog log;
  private final Tally tally = new Tally();
  private final Progress progress;
  private boolean fault;

  CheckRun(Invocation invocation, CheckOutput output) {
    this.invocation = invocation;
    this.output = output;
    this.log = new DebugLog(invocation.options().debug);
    this.checker =
        new DocumentChecker(invocation.catalog(), invocation.date(), invocation.edition());
    this.progress =
        invocation.surroundings().errIsTerminal()
            ? Progress.on(invocation.complaints().stream(), System::nanoTime)
            : Progress.none();
  }

  /** Returns the exit status. */
  int check(List<String> paths, FailOn level) {
    List<Source> sources = new SourceFinder(new Faults()).find(paths);
    progress.start(sources.stream().mapToLong(Source::size).sum());
    DocumentReader reader = new DocumentReader(this::document);
    for (Source source : sources) {
      try {
        read(source, reader);
      } catch (IOException e) {
        complain(source.name(), e);
      }
    }
    progress.clear();
    output.end(tally);
    if (fault) {
      return Exit.FAULT;
    }
    return tally.reaches(level) ? Exit.FOUND : Exit.OK;
  }

  private void read(Source source, DocumentReader reader) throws IOException {
    if (source.file().isEmpty()) {
      reader.readAny(source.name(), invocation.surroundings().in());
      return;
    }
    try (InputStream in = new Counted(Files.newInputStream(source.file().get()))) {
      if (source.isLines()) {
        reader.readLines(source.name(), in);
      } else {
        reader.readWhole(source.name(), in);
      }
    }
  }

  private void document(String source, OptionalLong line, byte[] json) {
    CheckedDocument checked;
    long start = System.nanoTime();
    try {
      checked = checker.check(source, line, json);
    } catch (RuntimeException | StackOverflowError e) {
      complain(invocation.texts().get("fault.document", source, e));
      if (invocation.options().debug) {
        invocation.complaints().trace(e);
      }
      return;
    }
    log.checked(checked, json.length, System.nanoTime() - start);
    tally.add(checked);
    if (invocation.surroundings().outIsTerminal()) {
      progress.clear();
    }
    output.document(checked);
    progress.draw(tally.documents());
  }

  private void complain(String name, IOException reason) {
    String key =
        reason instanceof NoSuchFileException
            ? "fault.missing"
            : reason instanceof AccessDeniedException ? "fault.denied" : "fault.unreadable";
    // The message of a failure of the file system begins with the name, which stands there already.
    String why =
        reason instanceof FileSystemException failure && failure.getReason() != null
            ? failure.getReason()
            : String.valueOf(reason.getMessage());
    complain(invocation.texts().get(key, name, why));
  }

  private void complain(String line) {
    fault = true;
    progress.clear();
    invocation.complaints().line(line);
  }

  /** Turns what the search cannot read into lines on standard error. */
  private final class Faults implements SourceFinder.Unreadable {
    @Override
    public void at(String name, IOException reason) {
      complain(name, reason);
    }

    @Override
    public void special(String name) {
      complain(invocation.texts().get("fault.special", name));
    }

    @Override
    public void empty(String name) {
      complain(invocation.texts().get("fault.empty-directory", name));
    }
  }

  /** Tells the progress bar how much was read. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      progress.read(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      progress.read(Math.max(count, 0));
      return count;
    }
  }
}
