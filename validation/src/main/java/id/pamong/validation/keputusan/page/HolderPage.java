package id.pamong.validation.keputusan.page;

import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.List;

/**
 * Holders of authority for people: who is competent, each with the tree of conditions, and the gaps
 * of a whole region. Immutable and thread-safe.
 */
public final class HolderPage {

  private final DecisionTexts texts;

  private HolderPage(DecisionTexts texts) {
    this.texts = texts;
  }

  /**
   * Returns pages in the language of some texts.
   *
   * @param texts the texts
   * @return the pages
   */
  public static HolderPage in(DecisionTexts texts) {
    return new HolderPage(texts);
  }

  /**
   * Returns who is competent, as plain text.
   *
   * @param question the question
   * @param answer the answer
   * @return lines, each ended
   */
  public String text(PermintaanPemegang question, DaftarPemegang answer) {
    StringBuilder page = new StringBuilder(head(question, answer)).append('\n');
    notes(answer).forEach(line -> page.append(line).append('\n'));
    for (CalonPemegang one : answer.calon()) {
      page.append('\n').append(texts.region(one.jabatan())).append(": ");
      page.append(DecisionPage.in(texts).text(one.keputusan()));
    }
    return page.toString();
  }

  /**
   * Returns who is competent, as Markdown.
   *
   * @param question the question
   * @param answer the answer
   * @return lines, each ended
   */
  public String markdown(PermintaanPemegang question, DaftarPemegang answer) {
    StringBuilder page =
        new StringBuilder("# ").append(DecisionPage.escape(head(question, answer))).append('\n');
    List<String> notes = notes(answer);
    page.append(notes.isEmpty() ? "" : "\n");
    notes.forEach(line -> page.append("- ").append(DecisionPage.escape(line)).append('\n'));
    for (CalonPemegang one : answer.calon()) {
      page.append("\n# ").append(texts.region(one.jabatan())).append("\n\n");
      page.append(DecisionPage.in(texts).markdown(one.keputusan()));
    }
    return page.toString();
  }

  /** What holds of all offices, which their decisions do not say where there is none. */
  private List<String> notes(DaftarPemegang answer) {
    List<String> lines = new ArrayList<>();
    for (Syarat missing : answer.kurang()) {
      lines.add(texts.get("kurang", texts.text(missing)));
    }
    if (answer.calon().isEmpty()) {
      lines.add(texts.get("pemegang.tanpa-calon"));
      answer.catatan().forEach(one -> lines.add(texts.get("catatan", texts.text(one))));
    }
    return lines;
  }

  private String head(PermintaanPemegang question, DaftarPemegang answer) {
    return texts.get(
        "pemegang." + answer.status(),
        question.layanan(),
        question.wilayah().toString(),
        question.tanggal().toString());
  }

  /**
   * Returns the gaps of a region, as plain text: what was looked at, each gap, overlap and unknown,
   * and the single holders that depend on what was left aside. Rows that are alike over several
   * kecamatan stand on one line.
   *
   * @param map who holds what, where and when
   * @return lines, each ended
   */
  public String text(PetaPemegang map) {
    return new GapPage(texts, map).text();
  }

  /**
   * Returns the gaps of a region, as Markdown.
   *
   * @param map who holds what, where and when
   * @return lines, each ended
   */
  public String markdown(PetaPemegang map) {
    return new GapPage(texts, map).markdown();
  }
}
