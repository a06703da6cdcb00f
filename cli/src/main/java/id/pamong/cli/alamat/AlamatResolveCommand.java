package id.pamong.cli.alamat;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import id.pamong.cli.input.LineReader;
import id.pamong.cli.wilayah.WilayahLookup;
import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.AlamatResolver;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pamong alamat resolve}: the region that an address means, or what is wrong with it. */
@Command(name = "resolve", synopsisHeading = "", sortOptions = false)
public final class AlamatResolveCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 20_000;

  @Option(names = "--desa", paramLabel = "NAMA", descriptionKey = "desa")
  @Nullable String desa;

  @Option(names = "--kecamatan", paramLabel = "NAMA", descriptionKey = "kecamatan")
  @Nullable String kecamatan;

  @Option(names = "--kabkota", paramLabel = "NAMA", descriptionKey = "kabkota")
  @Nullable String kabkota;

  @Option(names = "--provinsi", paramLabel = "NAMA", descriptionKey = "provinsi")
  @Nullable String provinsi;

  @Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "address-text")
  List<String> words = List.of();

  private final Invocation invocation;
  private int status = Exit.OK;

  public AlamatResolveCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.JSON);
    boolean hasParts = Stream.of(desa, kecamatan, kabkota, provinsi).anyMatch(Objects::nonNull);
    if (hasParts == !words.isEmpty()) {
      throw new UsageException(invocation.texts().get("usage.alamat"));
    }
    invocation.openInputOnce(words);
    EditionOnDate on = WilayahLookup.edition(invocation);
    AlamatResolver resolver =
        AlamatResolver.of(invocation.catalog(), OfficialWilayah.suksesi()).in(on.edition());
    if (hasParts) {
      Alamat alamat = new Alamat(part(desa), part(kecamatan), part(kabkota), part(provinsi));
      answer(new AlamatAnswer.Diagnosed(resolver.resolve(alamat)), on, format);
    } else if (words.equals(List.of("-"))) {
      readLines(resolver, on, format);
    } else {
      answer(new AlamatAnswer.Diagnosed(resolver.resolve(String.join(" ", words))), on, format);
    }
    if (format == Format.TEXT) {
      invocation.noteInexact(on);
    }
    return status;
  }

  private static Optional<String> part(@Nullable String text) {
    return Optional.ofNullable(text);
  }

  private void readLines(AlamatResolver resolver, EditionOnDate on, Format format) {
    LineReader lines = new LineReader(invocation.surroundings().in(), LONGEST_LINE);
    AlamatLines reader = new AlamatLines(resolver, LONGEST_LINE);
    try {
      boolean any = false;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        Optional<AlamatAnswer> read = reader.read(line, lines.number());
        read.ifPresent(answer -> answer(answer, on, format));
        any |= read.isPresent();
        if (lines.isDrained()) {
          invocation.answer().flush();
        }
      }
      if (!any) {
        invocation.complaints().line(invocation.texts().get("input.empty"));
      }
    } catch (IOException e) {
      invocation
          .complaints()
          .line(invocation.texts().get("fault.unreadable", "-", String.valueOf(e.getMessage())));
      status = Exit.FAULT;
    }
  }

  private void answer(AlamatAnswer answer, EditionOnDate on, Format format) {
    AlamatPage page = new AlamatPage(invocation.texts(), invocation.paint());
    invocation
        .answer()
        .line(
            format == Format.JSON
                ? AlamatJson.of(answer, on, invocation.texts())
                : page.text(answer));
    if (answer.isNo()) {
      status = Math.max(status, Exit.FOUND);
    }
  }
}
