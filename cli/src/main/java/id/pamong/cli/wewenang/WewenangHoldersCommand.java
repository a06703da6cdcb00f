package id.pamong.cli.wewenang;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import id.pamong.json.PemegangJson;
import id.pamong.validation.keputusan.page.HolderPage;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.StatusPemegang;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pamong wewenang holders}: who may do this, here, on this day, and why? */
@Command(name = "holders", synopsisHeading = "", sortOptions = false)
public final class WewenangHoldersCommand implements Callable<Integer> {

  @Option(names = "--layanan", paramLabel = "TEXT", required = true, descriptionKey = "layanan")
  String service = "";

  @Option(names = "--wilayah", paramLabel = "CODE", required = true, descriptionKey = "tempat")
  String place = "";

  @Option(names = "--urusan", paramLabel = "NAME", descriptionKey = "urusan")
  @Nullable String affair;

  @Option(names = "--pembagian", paramLabel = "BAGIAN", descriptionKey = "pembagian")
  @Nullable String share;

  @Option(names = "--kapasitas", paramLabel = "KAPASITAS", descriptionKey = "kapasitas")
  @Nullable String capacity;

  @Option(names = "--ukuran", paramLabel = "HAL=N:SATUAN", descriptionKey = "ukuran")
  List<String> measures = List.of();

  @Option(names = "--ciri", paramLabel = "TEXT=ya|tidak", descriptionKey = "ciri")
  List<String> traits = List.of();

  @Option(names = "--libur", paramLabel = "YYYY-MM-DD", descriptionKey = "libur")
  List<String> holidays = List.of();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "instruments")
  List<String> paths = List.of();

  private final Invocation invocation;

  public WewenangHoldersCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.MARKDOWN, Format.JSON);
    QuestionOptions options = new QuestionOptions(invocation);
    LocalDate day =
        invocation
            .date()
            .map(date -> options.inTime("--date", date, date.toString()))
            .orElseThrow(() -> new UsageException(invocation.texts().get("usage.holders-date")));
    if (invocation.edition().isPresent()) {
      throw new UsageException(invocation.texts().get("usage.holders-edition"));
    }
    PermintaanPemegang question =
        PermintaanPemegang.builder()
            .layanan(options.service(service))
            .wilayah(options.region(place))
            .tanggal(day)
            .urusan(options.affair(affair))
            .pembagianUrusan(options.share(share))
            .kapasitas(options.capacity(capacity))
            .ukuran(measures.stream().map(options::measure).toList())
            .hariLibur(options.days("--libur", holidays))
            .ciri(traits.stream().map(options::trait).toList())
            .build();
    InstrumentReader reader = new InstrumentReader(invocation, format);
    if (!reader.read(paths)) {
      return reader.status();
    }
    DaftarPemegang answer = reader.engine().holders(question);
    new AnswerPage(invocation, format, day)
        .print(
            texts -> HolderPage.in(texts).text(question, answer),
            texts -> HolderPage.in(texts).markdown(question, answer),
            json -> PemegangJson.of(json).write(answer));
    return answer.status() == StatusPemegang.ADA ? Exit.OK : Exit.FOUND;
  }
}
