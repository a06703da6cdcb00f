package id.pamong.cli.alamat;

import id.pamong.cli.console.Paint;
import id.pamong.cli.console.Printable;
import id.pamong.cli.console.Texts;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.JenisSisa;
import id.pamong.wilayah.alamat.KandidatAlamat;
import id.pamong.wilayah.alamat.Perbaikan;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes what is known of an address for people. */
final class AlamatPage {

  private final Texts texts;
  private final Paint paint;

  AlamatPage(Texts texts, Paint paint) {
    this.texts = texts;
    this.paint = paint;
  }

  String text(AlamatAnswer answer) {
    if (answer instanceof AlamatAnswer.Unreadable unreadable) {
      return paint.bad(unreadable.reason()) + "  " + Printable.of(unreadable.text(texts));
    }
    DiagnosisAlamat diagnosis = ((AlamatAnswer.Diagnosed) answer).diagnosis();
    StringBuilder page = new StringBuilder();
    String status = diagnosis.status().name();
    page.append(answer.isNo() ? paint.bad(status) : paint.bold(status));
    for (Perbaikan cause : diagnosis.sebab()) {
      page.append("\n  ").append(cause(cause));
    }
    for (KandidatAlamat candidate : diagnosis.kandidat()) {
      page.append("\n  ").append(candidate.wilayah().kode()).append("  ");
      page.append(String.join(" › ", candidate.jalur()));
      page.append(String.format(Locale.ROOT, "  %.4f", candidate.skor()));
    }
    if (diagnosis.sisa().kandidatLain() > 0) {
      page.append("\n  ").append(texts.get("alamat.others", diagnosis.sisa().kandidatLain()));
    }
    if (!diagnosis.sisa().disisihkan().isEmpty()) {
      String kinds =
          new TreeSet<>(diagnosis.sisa().disisihkan())
              .stream().map(this::leftAside).collect(Collectors.joining(", "));
      page.append("\n  ").append(paint.dim(texts.get("alamat.left-aside", kinds)));
    }
    return page.toString();
  }

  private String leftAside(JenisSisa jenis) {
    return texts.get("alamat.left-aside." + jenis);
  }

  private String cause(Perbaikan cause) {
    String right = cause.seharusnya().isEmpty() ? "" : " → " + cause.seharusnya();
    return texts.get("tingkat." + cause.bagian())
        + ": "
        + Printable.cut(cause.diberikan())
        + right
        + " ("
        + texts.get("alamat.cause." + cause.sebab())
        + ")";
  }
}
