package id.pamong.cli.wilayah;

import id.pamong.cli.console.Paint;
import id.pamong.cli.console.Printable;
import id.pamong.cli.console.Texts;
import id.pamong.wilayah.WilayahEdition;

/** Writes what is known of a code for people. */
final class WilayahPage {

  private final Texts texts;
  private final Paint paint;

  WilayahPage(Texts texts, Paint paint) {
    this.texts = texts;
    this.paint = paint;
  }

  String text(WilayahAnswer answer) {
    if (answer instanceof WilayahAnswer.Found found) {
      return found(found);
    }
    WilayahAnswer.Refused refused = (WilayahAnswer.Refused) answer;
    return paint.bad(Printable.cut(refused.code()))
        + "  "
        + refused.reason()
        + "\n  "
        + Printable.of(refused.message());
  }

  private String found(WilayahAnswer.Found found) {
    WilayahEdition edition = found.edition();
    StringBuilder page = new StringBuilder();
    page.append(paint.bold(found.wilayah().kode() + "  " + found.wilayah().nama()));
    field(page, "wilayah.path", String.join(" › ", found.path()));
    field(page, "wilayah.level", texts.get("tingkat." + found.wilayah().tingkat()));
    field(page, "wilayah.kind", texts.get("jenis." + found.kind()));
    field(page, "wilayah.edition", edition.decree() + " (" + edition.id() + ")");
    if (!found.exact()) {
      String day = found.date().map(String::valueOf).orElse("");
      field(page, "wilayah.note", texts.get("wilayah.inexact", day));
    }
    return page.toString();
  }

  private void field(StringBuilder page, String label, String value) {
    page.append("\n  ").append(paint.dim(String.format("%-8s", texts.get(label))));
    page.append("  ").append(value);
  }
}
