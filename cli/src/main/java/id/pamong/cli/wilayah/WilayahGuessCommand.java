package id.pamong.cli.wilayah;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.JsonLine;
import id.pamong.cli.console.UsageException;
import id.pamong.cli.input.TableInput;
import id.pamong.csv.CsvRow;
import id.pamong.csv.CsvTable;
import id.pamong.csv.CsvVisitor;
import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.CodeSample;
import id.pamong.wilayah.edition.EditionFit;
import id.pamong.wilayah.edition.EditionGuess;
import id.pamong.wilayah.edition.EditionGuesser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pamong wilayah guess}: from which editions a list of codes may come. */
@Command(name = "guess", synopsisHeading = "", sortOptions = false)
public final class WilayahGuessCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "codefile")
  @Nullable String file;

  private final Invocation invocation;

  public WilayahGuessCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.JSON);
    if (invocation.date().isPresent() || invocation.edition().isPresent()) {
      throw new UsageException(invocation.texts().get("usage.guess-edition"));
    }
    Gathered gathered = new Gathered();
    TableInput input = new TableInput(invocation, String.valueOf(file));
    if (!input.read(in -> CsvTable.read(in, gathered))) {
      return Exit.FAULT;
    }
    EditionGuess guess = EditionGuesser.of(invocation.catalog()).guess(gathered.sample);
    if (format == Format.JSON) {
      json(guess, gathered);
    } else {
      new GuessText(invocation).print(guess, gathered.sample, gathered.faults);
    }
    return guess.isInformed() && gathered.isWhole() ? Exit.OK : Exit.FOUND;
  }

  private void json(EditionGuess guess, Gathered gathered) {
    CodeSample sample = gathered.sample;
    invocation
        .answer()
        .line(
            JsonLine.of(
                out -> {
                  out.writeStartObject();
                  JsonLine.texts(
                      out, "edisi", guess.editions().stream().map(WilayahEdition::id).toList());
                  out.writeArrayFieldStart("hitungan");
                  for (EditionFit fit : guess.fits()) {
                    out.writeStartObject();
                    out.writeStringField("edisi", fit.edition().id());
                    out.writeNumberField("cocok", fit.cocok());
                    out.writeNumberField("tidakCocok", fit.tidakCocok());
                    out.writeStringField(
                        "kalahDari", fit.kalahDari().map(WilayahEdition::id).orElse(null));
                    JsonLine.texts(
                        out, "contoh", fit.contoh().stream().map(Object::toString).toList());
                    out.writeEndObject();
                  }
                  out.writeEndArray();
                  out.writeNumberField("dibaca", sample.dibaca());
                  out.writeNumberField("ganda", sample.ganda());
                  out.writeNumberField("rusak", sample.rusak());
                  out.writeNumberField("rupaBps", sample.rupaBps());
                  out.writeArrayFieldStart("tidakTerbaca");
                  for (Finding fault : gathered.faults) {
                    FindingJson.write(out, fault, invocation.language().messages());
                  }
                  out.writeEndArray();
                  out.writeEndObject();
                }));
  }

  /** The codes of a table, and the first of its faults. */
  private static final class Gathered implements CsvVisitor {

    private static final int MOST_FAULTS = 100;

    private final CodeSample sample = new CodeSample();
    private final List<Finding> faults = new ArrayList<>();

    @Override
    public void row(CsvRow row) {
      sample.add(row.kode());
    }

    /** Tells whether nothing was left unread; what is only told of the shape is no fault. */
    boolean isWhole() {
      return faults.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Override
    public void fault(Finding finding) {
      if (faults.size() < MOST_FAULTS) {
        faults.add(finding);
      }
    }
  }
}
