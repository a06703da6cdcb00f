package id.pamong.cli.wewenang;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pamong wewenang decide}: may this office do this, here, on this day, and why? */
@Command(name = "decide", synopsisHeading = "", sortOptions = false)
public final class WewenangDecideCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "case-file")
  String file = "";

  private final Invocation invocation;

  public WewenangDecideCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.MARKDOWN, Format.JSON);
    if (invocation.date().isPresent() || invocation.edition().isPresent()) {
      throw new UsageException(invocation.texts().get("usage.decide-date"));
    }
    CaseFileReader reader = new CaseFileReader(invocation, format);
    Optional<BerkasKeputusan> berkas = reader.read(file);
    if (berkas.isEmpty()) {
      return reader.status();
    }
    BerkasKeputusan asked = berkas.get();
    KeputusanWewenang decision = AuthorityEngine.decide(asked, invocation.suksesi());
    new AnswerPage(invocation, format, asked.permintaan().tanggal())
        .print(
            texts -> DecisionPage.in(texts).text(decision),
            texts -> DecisionPage.in(texts).markdown(decision),
            json -> json.write(decision));
    return decision instanceof KeputusanWewenang.Berwenang ? Exit.OK : Exit.FOUND;
  }
}
