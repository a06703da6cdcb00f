package id.pamong.validation.keputusan;

import id.pamong.hukum.Periode;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.KeadaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    for (CalonPemegang one : answer.calon()) {
      page.append("\n# ").append(texts.region(one.jabatan())).append("\n\n");
      page.append(DecisionPage.in(texts).markdown(one.keputusan()));
    }
    return page.toString();
  }

  private String head(PermintaanPemegang question, DaftarPemegang answer) {
    return texts.get(
        "pemegang." + answer.status(),
        question.layanan(),
        question.wilayah().toString(),
        question.tanggal().toString());
  }

  /**
   * Returns the gaps of a region, as plain text: each row that has not exactly one holder.
   *
   * @param map who holds what, where and when
   * @return lines, each ended
   */
  public String text(PetaPemegang map) {
    StringBuilder page = new StringBuilder(head(map)).append('\n');
    for (BarisPemegang row : map.celah()) {
      page.append("  ")
          .append(row.layanan())
          .append("  ")
          .append(texts.region(row.tempat()))
          .append("  ");
      page.append(days(row.periode())).append("  ").append(state(row.keadaan())).append('\n');
    }
    return page.append(sum(map)).append('\n').toString();
  }

  /**
   * Returns the gaps of a region, as Markdown.
   *
   * @param map who holds what, where and when
   * @return lines, each ended
   */
  public String markdown(PetaPemegang map) {
    StringBuilder page = new StringBuilder("## ").append(DecisionPage.escape(head(map)));
    page.append("\n\n");
    for (BarisPemegang row : map.celah()) {
      String line =
          row.layanan()
              + ", "
              + texts.region(row.tempat())
              + ", "
              + days(row.periode())
              + ": "
              + state(row.keadaan());
      page.append("- ").append(DecisionPage.escape(line)).append('\n');
    }
    return page.append('\n').append(sum(map)).append('\n').toString();
  }

  private String head(PetaPemegang map) {
    Periode period = map.permintaan().periode();
    return texts.get(
        "peta", map.permintaan().wilayah().toString(), period.mulai().toString(), last(period));
  }

  private String days(Periode period) {
    return texts.get("peta.hari", period.mulai().toString(), last(period));
  }

  private static String last(Periode period) {
    return period.akhir().map(day -> day.minusDays(1)).map(LocalDate::toString).orElse("");
  }

  private String state(KeadaanPemegang state) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("peta." + state.jenis()));
    if (!state.pemegang().isEmpty()) {
      parts.add(state.pemegang().stream().map(texts::region).collect(Collectors.joining(", ")));
    }
    if (state.jenis() == JenisKeadaan.TIDAK_DILIMPAHKAN) {
      parts.add(texts.get("peta.kepala." + state.kepalaDaerah()));
    }
    for (Syarat missing : state.kurang()) {
      parts.add(texts.get("kurang", texts.text(missing)));
    }
    return String.join("; ", parts);
  }

  private String sum(PetaPemegang map) {
    return texts.get(
        "peta.jumlah",
        String.valueOf(map.baris().size()),
        count(map, JenisKeadaan.SATU),
        count(map, JenisKeadaan.GANDA),
        count(map, JenisKeadaan.TIDAK_DILIMPAHKAN),
        count(map, JenisKeadaan.TIDAK_DIKETAHUI));
  }

  private static String count(PetaPemegang map, JenisKeadaan jenis) {
    return String.valueOf(
        map.baris().stream().filter(row -> row.keadaan().jenis() == jenis).count());
  }
}
