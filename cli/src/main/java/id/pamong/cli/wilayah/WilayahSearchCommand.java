package id.pamong.cli.wilayah;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.search.SearchBound;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.SearchQuery;
import id.pamong.wilayah.search.SearchResult;
import id.pamong.wilayah.search.WilayahSearch;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pamong wilayah search}: regions by name. */
@Command(name = "search", synopsisHeading = "", sortOptions = false)
public final class WilayahSearchCommand implements Callable<Integer> {

  @Option(names = "--tingkat", paramLabel = "TINGKAT", descriptionKey = "tingkat")
  @Nullable String tingkat;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  @Nullable String limit;

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "search-text")
  List<String> words = List.of();

  private final Invocation invocation;

  public WilayahSearchCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.JSON);
    SearchQuery query =
        SearchQuery.of(String.join(" ", words)).at(levels()).limitedTo(numberOfHits());
    EditionOnDate on = WilayahLookup.edition(invocation);
    SearchResult result = WilayahSearch.of(invocation.suksesi()).search(query.in(on.edition()));
    if (format == Format.JSON) {
      invocation.answer().line(SearchJson.of(result, on));
    } else {
      SearchPage page = new SearchPage(invocation.texts(), invocation.paint());
      for (SearchHit hit : result.hits()) {
        invocation.answer().line(page.text(hit));
      }
    }
    if (format == Format.TEXT) {
      invocation.noteInexact(on);
    }
    if (result.hits().isEmpty()) {
      invocation.complaints().line(none(query.text(), on.edition().id()));
    }
    for (SearchBound bound : EnumSet.complementOf(EnumSet.of(SearchBound.LIMIT))) {
      if (result.bounds().contains(bound)) {
        invocation.complaints().line(invocation.texts().get("search.bound." + bound));
      }
    }
    return result.hits().isEmpty() ? Exit.FOUND : Exit.OK;
  }

  private String none(String text, String edition) {
    return KodeWilayah.tryParse(text.strip())
        .toOptional()
        .map(kode -> invocation.texts().get("search.no-code", kode, edition))
        .orElseGet(() -> invocation.texts().get("search.none", edition));
  }

  private Set<Tingkat> levels() {
    if (tingkat == null) {
      return EnumSet.allOf(Tingkat.class);
    }
    Set<Tingkat> levels = EnumSet.noneOf(Tingkat.class);
    for (String name : tingkat.split(",", -1)) {
      String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
      levels.add(
          Arrays.stream(Tingkat.values())
              .filter(level -> level.name().equals(wanted))
              .findFirst()
              .orElseThrow(() -> invocation.wrong("--tingkat", names(), name)));
    }
    return levels;
  }

  private static String names() {
    return Arrays.stream(Tingkat.values())
        .map(level -> level.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private int numberOfHits() {
    if (limit == null) {
      return SearchQuery.USUAL_LIMIT;
    }
    boolean isNumber = limit.matches("[1-9]\\d{0,3}");
    int number = isNumber ? Integer.parseInt(limit) : 0;
    if (number < 1 || number > SearchQuery.LARGEST_LIMIT) {
      throw invocation.wrong("--limit", "1–" + SearchQuery.LARGEST_LIMIT, limit);
    }
    return number;
  }
}
