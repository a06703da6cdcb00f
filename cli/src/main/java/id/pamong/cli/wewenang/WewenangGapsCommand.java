package id.pamong.cli.wewenang;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Printable;
import id.pamong.cli.console.UsageException;
import id.pamong.hukum.Periode;
import id.pamong.json.KeputusanJson;
import id.pamong.json.PemegangJson;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.validation.keputusan.page.HolderPage;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.pemegang.StatusPeta;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pamong wewenang gaps}: which service has no holder where and when, or two? */
@Command(name = "gaps", synopsisHeading = "", sortOptions = false)
public final class WewenangGapsCommand implements Callable<Integer> {

  @Option(
      names = "--wilayah",
      paramLabel = "CODE",
      required = true,
      descriptionKey = "gaps-kabkota")
  String region = "";

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      required = true,
      descriptionKey = "gaps-from")
  String from = "";

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", required = true, descriptionKey = "gaps-to")
  String to = "";

  @Option(names = "--layanan", paramLabel = "TEXT", descriptionKey = "gaps-layanan")
  List<String> services = List.of();

  @Option(names = "--libur", paramLabel = "YYYY-MM-DD", descriptionKey = "libur")
  List<String> holidays = List.of();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "instruments")
  List<String> paths = List.of();

  private final Invocation invocation;

  public WewenangGapsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.MARKDOWN, Format.JSON);
    if (invocation.date().isPresent() || invocation.edition().isPresent()) {
      throw new UsageException(invocation.texts().get("usage.gaps-date"));
    }
    PermintaanPeta question = question(new QuestionOptions(invocation));
    InstrumentReader reader = new InstrumentReader(invocation, format);
    if (!reader.read(paths)) {
      return reader.status();
    }
    PetaPemegang map =
        AuthorityEngine.of(
                invocation.suksesi(),
                reader.decrees(),
                reader.changes(),
                reader.assignments(),
                reader.assistance())
            .gaps(question);
    DecisionTexts texts =
        DecisionTexts.in(invocation.language().code())
            .orElseGet(DecisionTexts::indonesian)
            .naming(invocation.catalog(), question.periode().mulai());
    if (format == Format.JSON) {
      KeputusanJson decisions = KeputusanJson.withTexts(texts::text, texts::text, texts::text);
      invocation.answer().print(PemegangJson.of(decisions).write(map));
    } else {
      HolderPage page = HolderPage.in(texts);
      String text = format == Format.MARKDOWN ? page.markdown(map) : page.text(map);
      text.lines().map(Printable::of).forEach(line -> invocation.answer().line(line));
    }
    return map.status() == StatusPeta.TANPA_CELAH ? Exit.OK : Exit.FOUND;
  }

  private PermintaanPeta question(QuestionOptions options) {
    LocalDate first = options.day("--from", from);
    LocalDate last = options.day("--to", to);
    if (last.isBefore(first)) {
      throw invocation.wrong("--to", "≥ " + first, to);
    }
    return new PermintaanPeta(
        options.kabupatenKota(region),
        Periode.of(first, last.plusDays(1)),
        services.stream().map(options::service).map(LayananDicari::of).toList(),
        options.days("--libur", holidays));
  }
}
