package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.SearchQuery;
import id.pamong.wilayah.search.WilayahSearch;

/** Searches regions by name, mistyped and with regions above. */
public final class CariWilayah {

  private CariWilayah() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // snippet:cari-wilayah
    WilayahSearch search = WilayahSearch.of(OfficialWilayah.catalog());
    for (String text : new String[] {"Tj. Prioq jakut", "sidomulyo kulon progo"}) {
      for (SearchHit hit : search.search(SearchQuery.of(text).limitedTo(1)).hits()) {
        System.out.println(hit.wilayah().kode() + " " + String.join(", ", hit.path()));
        hit.matches()
            .forEach(
                match ->
                    System.out.println(
                        "  " + match.typed() + " " + match.kind() + " " + match.word()));
      }
    }
    // end
  }
}
