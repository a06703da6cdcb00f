package id.pamong.cli.wewenang;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import id.pamong.hukum.Periode;
import id.pamong.json.PemegangJson;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.page.HolderPage;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.pemegang.StatusPeta;
import id.pamong.wilayah.KodeWilayah;
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

  @Option(names = "--urusan", paramLabel = "TEXT=NAME", descriptionKey = "gaps-urusan")
  List<String> affairs = List.of();

  @Option(names = "--pembagian", paramLabel = "TEXT=BAGIAN", descriptionKey = "gaps-pembagian")
  List<String> shares = List.of();

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
    QuestionOptions options = new QuestionOptions(invocation);
    KodeWilayah kode = options.kabupatenKota(region);
    Periode days = period(options);
    ServiceFacts facts = new ServiceFacts(options, affairs, shares);
    List<String> named = services.stream().map(options::service).toList();
    List<LocalDate> free = options.days("--libur", holidays);
    InstrumentReader reader = new InstrumentReader(invocation, format);
    if (!reader.read(paths)) {
      return reader.status();
    }
    AuthorityEngine engine = reader.engine();
    List<LayananDicari> looked = facts.of(named.isEmpty() ? engine.servicesIn(kode) : named);
    PetaPemegang map = engine.gaps(new PermintaanPeta(kode, days, looked, free));
    new AnswerPage(invocation, format, days.mulai())
        .print(
            texts -> HolderPage.in(texts).text(map),
            texts -> HolderPage.in(texts).markdown(map),
            json -> PemegangJson.of(json).write(map));
    return map.status() == StatusPeta.TANPA_CELAH ? Exit.OK : Exit.FOUND;
  }

  private Periode period(QuestionOptions options) {
    LocalDate first = options.day("--from", from);
    LocalDate last = options.day("--to", to);
    if (last.isBefore(first)) {
      throw invocation.wrong("--to", "≥ " + first, to);
    }
    return Periode.of(first, last.plusDays(1));
  }
}
