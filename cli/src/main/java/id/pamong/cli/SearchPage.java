package id.pamong.cli;

import id.pamong.wilayah.search.MatchKind;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.WordMatch;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes the hits of a search for people. */
final class SearchPage {

  private final Texts texts;
  private final Paint paint;

  SearchPage(Texts texts, Paint paint) {
    this.texts = texts;
    this.paint = paint;
  }

  String text(SearchHit hit) {
    String score = String.format(Locale.ROOT, "%.4f", hit.score());
    StringJoiner inexact = new StringJoiner(", ");
    for (WordMatch match : hit.matches()) {
      if (match.kind() != MatchKind.EXACT) {
        String kind = texts.get("search.match." + match.kind());
        String word = match.word().isEmpty() ? "" : " → " + match.word();
        inexact.add(Printable.cut(match.typed()) + word + " (" + kind + ")");
      }
    }
    String reason = inexact.length() == 0 ? "" : "\n  " + paint.dim(inexact.toString());
    return paint.bold(hit.wilayah().kode() + "  " + hit.wilayah().nama())
        + "  "
        + score
        + "\n  "
        + String.join(" › ", hit.path())
        + reason;
  }
}
