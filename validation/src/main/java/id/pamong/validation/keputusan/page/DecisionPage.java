package id.pamong.validation.keputusan.page;

import id.pamong.hukum.DasarHukum;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.Pelanggaran;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A decision for people: the outcome, who answers or what decides it, the tree of conditions with
 * articles and places, and the remarks. Immutable and thread-safe.
 */
public final class DecisionPage {

  private final DecisionTexts texts;

  private DecisionPage(DecisionTexts texts) {
    this.texts = texts;
  }

  /**
   * Returns pages in the language of some texts.
   *
   * @param texts the texts
   * @return the pages
   */
  public static DecisionPage in(DecisionTexts texts) {
    return new DecisionPage(texts);
  }

  /**
   * Returns a decision as plain text.
   *
   * @param decision the decision
   * @return lines, each ended
   */
  public String text(KeputusanWewenang decision) {
    StringBuilder page = new StringBuilder();
    page.append(texts.get("keputusan." + decision.keputusan())).append('\n');
    for (String line : head(decision)) {
      page.append(line).append('\n');
    }
    node(page, decision.syarat(), /* depth= */ 1, /* isMarkdown= */ false);
    return page.toString();
  }

  /**
   * Returns a decision as Markdown.
   *
   * @param decision the decision
   * @return lines, each ended
   */
  public String markdown(KeputusanWewenang decision) {
    StringBuilder page = new StringBuilder();
    page.append("## ").append(texts.get("keputusan." + decision.keputusan())).append("\n\n");
    for (String line : head(decision)) {
      page.append("- ").append(escape(line)).append('\n');
    }
    page.append('\n');
    node(page, decision.syarat(), /* depth= */ 0, /* isMarkdown= */ true);
    return page.toString();
  }

  private List<String> head(KeputusanWewenang decision) {
    List<String> lines = new ArrayList<>();
    if (decision instanceof KeputusanWewenang.Berwenang granted) {
      lines.add(
          granted
              .penanggungJawab()
              .map(office -> texts.get("penanggung-jawab", office.toString()))
              .orElseGet(() -> texts.get("penanggung-jawab.terbuka")));
    } else if (decision instanceof KeputusanWewenang.TidakBerwenang refused) {
      for (Pelanggaran fault : refused.pelanggaran()) {
        lines.add(texts.text(fault) + basis(fault.dasar()));
      }
    } else if (decision instanceof KeputusanWewenang.TidakDapatDitentukan open) {
      for (Syarat missing : open.kurang()) {
        lines.add(texts.get("kurang", texts.text(missing) + place(missing.dalil())));
      }
    }
    for (Catatan remark : decision.catatan()) {
      lines.add(texts.get("catatan", texts.text(remark)) + basis(remark.dasar()));
    }
    return lines.stream().map(String::strip).distinct().toList();
  }

  private void node(StringBuilder page, Syarat node, int depth, boolean isMarkdown) {
    String mark = texts.get("hasil." + node.hasil().name());
    String sentence = texts.text(node) + basis(node.dalil().dasar());
    page.append("  ".repeat(depth));
    if (isMarkdown) {
      page.append("- **").append(mark).append("** ").append(escape(sentence));
    } else {
      page.append('[').append(mark).append("] ").append(sentence);
    }
    if (node.anak().isEmpty()) {
      page.append(isMarkdown ? escape(place(node.dalil())) : place(node.dalil()));
    }
    page.append('\n');
    for (Syarat child : node.anak()) {
      node(page, child, depth + 1, isMarkdown);
    }
  }

  private String place(Dalil dalil) {
    String source =
        switch (dalil.sumber()) {
          case Dalil.PERMINTAAN, Dalil.HUKUM -> texts.get("sumber." + dalil.sumber());
          default -> dalil.sumber();
        };
    return " <" + (source + " " + dalil.letak()).strip() + ">";
  }

  private static String basis(List<DasarHukum> dasar) {
    return dasar.isEmpty()
        ? ""
        : " (" + dasar.stream().map(DasarHukum::sitasi).collect(Collectors.joining("; ")) + ")";
  }

  static String escape(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
