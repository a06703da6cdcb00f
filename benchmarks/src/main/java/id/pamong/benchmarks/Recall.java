package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.testing.DistortedName;
import id.pamong.wilayah.search.WilayahSearch;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How many of the mistyped names each search finds. */
final class Recall {

  private Recall() {}

  /** A search that may fail for reasons of its own. */
  @FunctionalInterface
  private interface OtherSearch {
    List<RegionRow> search(String text) throws IOException, SQLException;
  }

  static void print() throws IOException {
    List<DistortedName> names = MistypedNames.draw();
    WilayahSearch search = WilayahSearch.of(OfficialWilayah.catalog());
    List<RegionRow> rows = RegionCsv.rows();
    row(
        "Pamong",
        names,
        text -> search.search(text).hits().stream().map(hit -> hit.wilayah().nama()).toList(),
        "no less than Lucene");
    row("Lucene, fuzzy query", names, names(new LuceneRegions(rows)::fuzzy), "");
    row("SQLite, trigrams", names, names(SqliteRegions.inMemory(rows)::search), "");
  }

  private static Function<String, List<String>> names(OtherSearch search) {
    return text -> {
      try {
        return search.search(text).stream().map(RegionRow::nama).toList();
      } catch (IOException | SQLException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static void row(
      String what,
      List<DistortedName> names,
      Function<String, List<String>> search,
      String target) {
    String measured =
        String.format(
            Locale.ROOT,
            "first %.1f %%, among ten %.1f %%",
            100 * MistypedNames.recall(names, search, 1),
            100 * MistypedNames.recall(names, search, 10));
    Figures.row("mistyped names found: " + what, measured, target);
  }
}
