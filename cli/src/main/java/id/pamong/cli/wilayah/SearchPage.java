package id.pamong.cli.wilayah;

import id.pamong.cli.console.Paint;
import id.pamong.cli.console.Printable;
import id.pamong.cli.console.Texts;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.search.MatchKind;
import id.pamong.wilayah.search.NamaLama;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.WordMatch;
import java.util.ArrayList;
import java.util.List;
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

  /** The name by which a region was found, with the edition that has it and what ended it. */
  private String former(NamaLama name, KodeWilayah hit) {
    List<String> sources = new ArrayList<>();
    name.edisi().ifPresent(sources::add);
    sources.addAll(name.dasar());
    String source = sources.isEmpty() ? "" : " (" + String.join("; ", sources) + ")";
    String shown = Printable.of(name.nama());
    return name.kode().equals(hit)
        ? texts.get("search.former", shown) + source
        : texts.get("search.former-above", name.kode(), shown) + source;
  }

  String text(SearchHit hit) {
    String score = String.format(Locale.ROOT, "%.4f", hit.score());
    StringJoiner inexact = new StringJoiner(", ");
    hit.namaLama().map(name -> former(name, hit.wilayah().kode())).ifPresent(inexact::add);
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
