package id.pamong.cli.wewenang;

import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Printable;
import id.pamong.json.KeputusanJson;
import id.pamong.validation.keputusan.page.DecisionTexts;
import java.time.LocalDate;
import java.util.function.Function;

/** Prints the answer of a verb about authority in the form and the language that were asked for. */
final class AnswerPage {

  private final Invocation invocation;
  private final Format format;
  private final DecisionTexts texts;

  /** Makes a page that names regions as the edition of a day has them. */
  AnswerPage(Invocation invocation, Format format, LocalDate day) {
    this.invocation = invocation;
    this.format = format;
    this.texts =
        DecisionTexts.in(invocation.language().code())
            .orElseGet(DecisionTexts::indonesian)
            .naming(invocation.catalog(), day);
  }

  void print(
      Function<DecisionTexts, String> text,
      Function<DecisionTexts, String> markdown,
      Function<KeputusanJson, String> json) {
    switch (format) {
      case TEXT -> lines(text.apply(texts));
      case MARKDOWN -> lines(markdown.apply(texts));
      case JSON ->
          invocation
              .answer()
              .print(json.apply(KeputusanJson.withTexts(texts::text, texts::text, texts::text)));
    }
  }

  private void lines(String page) {
    page.lines().map(Printable::of).forEach(line -> invocation.answer().line(line));
  }
}
