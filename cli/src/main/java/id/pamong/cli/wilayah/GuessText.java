package id.pamong.cli.wilayah;

import id.pamong.cli.console.Answer;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Paint;
import id.pamong.cli.console.Printable;
import id.pamong.cli.console.Texts;
import id.pamong.finding.Finding;
import id.pamong.wilayah.edition.CodeSample;
import id.pamong.wilayah.edition.EditionFit;
import id.pamong.wilayah.edition.EditionGuess;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a guess for people: the editions, then the counts of each. */
final class GuessText {

  private final Invocation invocation;
  private final Answer answer;
  private final Texts texts;
  private final Paint paint;

  GuessText(Invocation invocation) {
    this.invocation = invocation;
    this.answer = invocation.answer();
    this.texts = invocation.texts();
    this.paint = invocation.paint();
  }

  void print(EditionGuess guess, CodeSample sample, List<Finding> faults) {
    for (Finding fault : faults) {
      answer.line(paint.bad(Printable.of(invocation.language().messages().text(fault))));
    }
    if (guess.isInformed()) {
      guess
          .editions()
          .forEach(edition -> answer.line(paint.bold(edition.id()) + "  " + edition.decree()));
    } else {
      answer.line(paint.bad(texts.get("guess.nothing")));
    }
    answer.line("");
    int width = guess.fits().stream().mapToInt(fit -> fit.edition().id().length()).max().orElse(0);
    String line = "  %-" + width + "s  %10s  %11s";
    answer.line(
        paint.dim(
            String.format(
                line,
                texts.get("guess.edition"),
                texts.get("guess.for"),
                texts.get("guess.against"))));
    for (EditionFit fit : guess.fits()) {
      answer.line(
          String.format(line, fit.edition().id(), fit.cocok(), fit.tidakCocok()) + reason(fit));
    }
    answer.line("");
    answer.line(
        texts.get("guess.read", sample.dibaca(), sample.ganda(), sample.rusak(), sample.rupaBps()));
  }

  private String reason(EditionFit fit) {
    if (fit.kalahDari().isEmpty()) {
      return "";
    }
    String codes = fit.contoh().stream().map(Object::toString).collect(Collectors.joining(", "));
    return "  " + paint.dim(texts.get("guess.excluded", fit.kalahDari().get().shortName(), codes));
  }
}
