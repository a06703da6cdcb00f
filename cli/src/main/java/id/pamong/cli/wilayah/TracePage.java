package id.pamong.cli.wilayah;

import id.pamong.cli.console.Paint;
import id.pamong.cli.console.Texts;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Langkah;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.Perpindahan;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the way of a code for people. */
final class TracePage {

  private final Texts texts;
  private final Paint paint;

  TracePage(Texts texts, Paint paint) {
    this.texts = texts;
    this.paint = paint;
  }

  String text(TraceAnswer answer) {
    if (answer instanceof TraceAnswer.Traced traced) {
      return traced(traced);
    }
    return new WilayahPage(texts, paint).text(((TraceAnswer.Malformed) answer).refused());
  }

  private String traced(TraceAnswer.Traced traced) {
    Jejak jejak = traced.jejak();
    StringBuilder page = new StringBuilder();
    String head = jejak.kode() + traced.asal().map(region -> "  " + region.nama()).orElse("");
    page.append(traced.isNo() ? paint.bad(head) : paint.bold(head));
    page.append("  ").append(paint.dim(jejak.dari().id()));
    field(page, "trace.status", jejak.status() + ": " + status(traced));
    for (Penerus successor : jejak.penerus()) {
      String grade = texts.get("bukti." + successor.bukti());
      field(page, "trace.successor", region(successor.wilayah()) + "  (" + grade + ")");
    }
    for (Langkah step : jejak.langkah()) {
      step.perpindahan().forEach(move -> field(page, "trace.step", step(step, move)));
    }
    regions(page, "trace.carved", jejak.pecahan());
    regions(page, "trace.carved-from", jejak.pecahanDari());
    for (Perpindahan move : traced.renamings()) {
      field(page, "wilayah.note", renaming(move));
    }
    for (Jejak earlier : traced.outside()) {
      if (earlier.berubahMakna()) {
        String then = traced.ever().get(0).nama();
        String text = texts.get("trace.other-meaning", jejak.kode(), earlier.dari(), then);
        field(page, "wilayah.note", text);
      }
    }
    if (jejak.berubahMakna()) {
      String now = traced.sekarang().map(Wilayah::nama).orElse("");
      field(page, "wilayah.note", texts.get("trace.other-meaning", jejak.kode(), jejak.ke(), now));
    }
    if (jejak.status() == StatusSuksesi.TIDAK_DIKENAL && !traced.ever().isEmpty()) {
      field(page, "wilayah.note", texts.get("trace.elsewhere", editions(traced.ever())));
    }
    return page.toString();
  }

  private String status(TraceAnswer.Traced traced) {
    Jejak jejak = traced.jejak();
    String key = "status." + jejak.status();
    if (jejak.status() == StatusSuksesi.TIDAK_DIKENAL) {
      if (traced.ever().isEmpty()) {
        return texts.get(key + ".tanpa-edisi");
      }
      return traced.asal().isPresent()
          ? texts.get(key + ".sebagian", jejak.ke().id())
          : texts.get(key, jejak.dari().id());
    }
    return texts.get(key + (isPossible(jejak) ? ".mungkin" : ""), jejak.ke().id());
  }

  private static boolean isPossible(Jejak jejak) {
    return jejak.langkah().stream()
        .flatMap(step -> step.perpindahan().stream())
        .anyMatch(move -> move.hubungan() == HubunganWilayah.MUNGKIN);
  }

  private String step(Langkah step, Perpindahan move) {
    String to = move.tujuan().map(TracePage::region).orElse("–");
    String basis = move.dasar().map(text -> "; " + text).orElse("");
    return step.dari().shortName()
        + " → "
        + step.ke().shortName()
        + "  "
        + region(move.asal())
        + " → "
        + to
        + "  ("
        + texts.get("hubungan." + move.hubungan())
        + "; "
        + evidence(move)
        + basis
        + ")";
  }

  /** What is a part of a region above the villages is known by the names of its villages. */
  private String evidence(Perpindahan move) {
    String text = texts.get("bukti." + move.bukti());
    boolean isOfVillages =
        move.hubungan() == HubunganWilayah.PECAHAN
            && move.bukti() != Bukti.HUKUM
            && move.asal().tingkat() != Tingkat.DESA_KELURAHAN;
    return isOfVillages ? texts.get("trace.evidence-of-villages", text) : text;
  }

  /** Says both names, and that of names which differ little the spelling changed. */
  private String renaming(Perpindahan move) {
    Wilayah to = move.tujuan().orElseThrow();
    String basis = move.dasar().map(text -> "; " + text).orElse("");
    return texts.get(
            move.isGantiEjaan() ? "trace.respelt" : "trace.renamed",
            move.asal().nama(),
            move.asal().edisi().id(),
            to.nama(),
            to.edisi().id())
        + basis;
  }

  private void regions(StringBuilder page, String label, List<Wilayah> regions) {
    if (!regions.isEmpty()) {
      field(page, label, regions.stream().map(TracePage::region).collect(Collectors.joining(", ")));
    }
  }

  private static String editions(List<Wilayah> regions) {
    return regions.stream()
        .map(region -> region.edisi().id() + " (" + region.nama() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String region(Wilayah region) {
    return region.kode() + " " + region.nama();
  }

  private void field(StringBuilder page, String label, String value) {
    page.append("\n  ").append(paint.dim(String.format("%-12s", texts.get(label))));
    page.append("  ").append(value);
  }
}
