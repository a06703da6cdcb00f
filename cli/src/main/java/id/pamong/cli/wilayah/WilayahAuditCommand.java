package id.pamong.cli.wilayah;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.FailOn;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import id.pamong.cli.input.TableInput;
import id.pamong.csv.AuditCsv;
import id.pamong.data.OfficialBps;
import id.pamong.data.OfficialWilayah;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.audit.RingkasanAudit;
import id.pamong.wilayah.audit.WilayahAudit;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pamong wilayah audit}: a user's own table of regions against an edition. */
@Command(name = "audit", synopsisHeading = "", sortOptions = false)
public final class WilayahAuditCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "tablefile")
  @Nullable String file;

  @Option(names = "--out", paramLabel = "COPY")
  @Nullable String out;

  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  @Nullable String failOn;

  private final Invocation invocation;

  public WilayahAuditCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.JSON);
    FailOn level = level();
    TableInput input = new TableInput(invocation, String.valueOf(file));
    Optional<Path> copy = copy(input);
    EditionOnDate edition = edition();
    WilayahAudit audit =
        WilayahAudit.of(OfficialWilayah.suksesi(), OfficialBps.jembatan(), edition.edition());
    AuditOutput output =
        format == Format.JSON ? new AuditJson(invocation) : new AuditText(invocation);
    List<AuditCsv> done = new ArrayList<>(1);
    boolean[] started = {false};
    boolean read =
        input.read(
            in -> {
              output.start(String.valueOf(file), edition);
              started[0] = true;
              done.add(
                  AuditCsv.read(
                      in,
                      audit,
                      finding -> {
                        input.clear();
                        output.finding(finding);
                      }));
            });
    if (done.isEmpty()) {
      if (started[0]) {
        output.breakOff();
      }
      return Exit.FAULT;
    }
    AuditCsv csv = done.get(0);
    boolean copied = copy.isEmpty() || write(csv, input, copy.get(), output);
    output.end(csv.ringkasan());
    return !read || !copied ? Exit.FAULT : reaches(csv.ringkasan(), level) ? Exit.FOUND : Exit.OK;
  }

  private EditionOnDate edition() {
    Optional<WilayahEdition> asked = invocation.edition();
    if (asked.isPresent()) {
      boolean exact = invocation.date().map(asked.get()::isExactOn).orElse(true);
      return new EditionOnDate(asked.get(), exact);
    }
    return invocation
        .date()
        .map(invocation.catalog()::editionOn)
        .orElseGet(() -> new EditionOnDate(invocation.catalog().newest(), true));
  }

  private FailOn level() {
    String asked = failOn == null ? FailOn.ERROR.option() : failOn;
    return FailOn.find(asked)
        .orElseThrow(() -> invocation.wrong("--fail-on", "error, warning, info, never", asked));
  }

  private static boolean reaches(RingkasanAudit summary, FailOn level) {
    for (Severity severity : Severity.values()) {
      if (summary.tingkat().getOrDefault(severity, 0L) > 0 && level.isReachedBy(severity)) {
        return true;
      }
    }
    return false;
  }

  /** Refuses to write where the table itself stands, by whatever name, and to read it but once. */
  private Optional<Path> copy(TableInput input) {
    if (out == null) {
      return Optional.empty();
    }
    try {
      if (input.isStream()) {
        throw new UsageException(invocation.texts().get("usage.out-needs-file"));
      }
      Path copy = Path.of(out);
      if (out.equals("-") || isAnswer(copy)) {
        throw new UsageException(invocation.texts().get("usage.out-is-answer", out));
      }
      Optional<Path> table = input.file();
      if (table.isPresent()
          && Files.exists(copy)
          && Files.exists(table.get())
          && Files.isSameFile(copy, table.get())) {
        throw new UsageException(invocation.texts().get("usage.out-is-input", out));
      }
      if ((Files.exists(copy) && !Files.isRegularFile(copy)) || !isWritablePlace(copy)) {
        throw new UsageException(invocation.texts().get("usage.out-unwritable", out));
      }
      return Optional.of(copy);
    } catch (InvalidPathException | IOException e) {
      throw new UsageException(invocation.texts().get("usage.out-unwritable", out));
    }
  }

  /** Tells whether this is where the findings go. */
  private static boolean isAnswer(Path copy) throws IOException {
    Path answer = Path.of("/dev/stdout");
    return Files.exists(copy) && Files.exists(answer) && Files.isSameFile(copy, answer);
  }

  private static boolean isWritablePlace(Path copy) {
    Path parent = copy.toAbsolutePath().getParent();
    return parent != null && Files.isDirectory(parent) && Files.isWritable(parent);
  }

  /** Writes beside the copy and then moves, so that a copy is whole or not there. */
  private boolean write(AuditCsv csv, TableInput input, Path copy, AuditOutput output) {
    if (!csv.isCopyable()) {
      invocation
          .complaints()
          .line(invocation.texts().get("fault.not-copyable", String.valueOf(out)));
      return false;
    }
    try {
      output.startChanges(String.valueOf(out), Files.exists(copy) && Files.size(copy) > 0);
      // What a link leads to is replaced, not the link.
      Path place = Files.exists(copy) ? copy.toRealPath() : copy.toAbsolutePath();
      Path whole = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID());
      try {
        boolean read;
        SortedMap<RuleId, Long> left = new TreeMap<>();
        try (OutputStream bytes =
            new BufferedOutputStream(
                Files.newOutputStream(
                    whole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
          read = input.read(in -> left.putAll(csv.copy(in, bytes, output::change)));
        }
        if (read) {
          Files.move(whole, place, StandardCopyOption.REPLACE_EXISTING);
          output.endChanges(left);
        }
        return read;
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException | UncheckedIOException e) {
      invocation
          .complaints()
          .line(
              invocation
                  .texts()
                  .get("fault.out", String.valueOf(out), String.valueOf(e.getMessage())));
      return false;
    }
  }
}
