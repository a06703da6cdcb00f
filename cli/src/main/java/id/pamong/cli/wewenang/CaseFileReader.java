package id.pamong.cli.wewenang;

import id.pamong.cli.check.CheckJson;
import id.pamong.cli.check.CheckOutput;
import id.pamong.cli.check.CheckText;
import id.pamong.cli.check.Tally;
import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Printable;
import id.pamong.json.CheckedDocument;
import id.pamong.json.PamongJson;
import id.pamong.json.ReadResult;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a case file and the files beside it that it names. What is wrong with the form of one is
 * reported as {@code check} reports it.
 */
final class CaseFileReader {

  private final Invocation invocation;
  private final CheckOutput output;
  private final Tally tally = new Tally();
  private int status = Exit.OK;

  CaseFileReader(Invocation invocation, Format format) {
    this.invocation = invocation;
    this.output = format == Format.JSON ? new CheckJson(invocation) : new CheckText(invocation);
  }

  /** Returns the exit status where nothing could be read. */
  int status() {
    return status;
  }

  /** Reads a case file with all its decrees; empty where it, or a file that it names, is faulty. */
  Optional<BerkasKeputusan> read(String name) {
    Optional<BerkasKeputusan> berkas = read(name, path(name), BerkasKeputusan.class);
    if (berkas.isEmpty()) {
      end();
      return berkas;
    }
    List<PelimpahanWewenang> decrees = new ArrayList<>(berkas.get().pelimpahan());
    decrees.addAll(readBeside(name, berkas.get()));
    return status == Exit.OK
        ? Optional.of(BerkasKeputusan.builder().from(berkas.get()).pelimpahan(decrees).build())
        : Optional.empty();
  }

  /** Reads the decrees beside a case file that it names. */
  List<PelimpahanWewenang> readBeside(String name, BerkasKeputusan berkas) {
    List<PelimpahanWewenang> decrees = new ArrayList<>();
    for (String beside : berkas.lampiran()) {
      read(beside, beside(name, beside), PelimpahanWewenang.class).ifPresent(decrees::add);
    }
    end();
    return decrees;
  }

  private void end() {
    if (tally.documents() > 0) {
      output.end(tally);
    }
  }

  /** A name beside the case file; it cannot lead out of its directory. */
  private Optional<Path> beside(String name, String beside) {
    Optional<Path> base = path(name);
    Path directory = base.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
    return path(beside)
        .filter(path -> !path.isAbsolute())
        .map(path -> directory.resolve(path).normalize())
        .filter(path -> path.startsWith(directory.normalize()));
  }

  private static Optional<Path> path(String name) {
    try {
      return name.equals("-") || name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> read(String name, Optional<Path> path, Class<T> model) {
    byte[] json;
    try (InputStream in = open(name, path)) {
      json = in.readAllBytes();
    } catch (IOException e) {
      complain(name, e);
      return Optional.empty();
    }
    ReadResult<T> read = PamongJson.withDefaults().read(json, model);
    if (read instanceof ReadResult.Refused<T> refused) {
      CheckedDocument checked = new CheckedDocument(name, refused.jenis(), refused.report());
      tally.add(checked);
      output.document(checked);
      status = Math.max(status, Exit.FOUND);
    }
    return read.toOptional();
  }

  private InputStream open(String name, Optional<Path> path) throws IOException {
    if (name.equals("-")) {
      return invocation.surroundings().in();
    }
    return Files.newInputStream(path.orElseThrow(() -> new NoSuchFileException(name)));
  }

  private void complain(String name, IOException reason) {
    String key =
        reason instanceof NoSuchFileException
            ? "fault.missing"
            : reason instanceof AccessDeniedException ? "fault.denied" : "fault.unreadable";
    invocation
        .complaints()
        .line(invocation.texts().get(key, Printable.of(name), String.valueOf(reason.getMessage())));
    status = Exit.FAULT;
  }
}
