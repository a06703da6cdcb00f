package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a camat of Kota Probolinggo could sign in December 2014: his own duty by law, and a licence
 * of which the source does not tell whether the decree names it.
 */
public final class Probolinggo2014 {

  private Probolinggo2014() {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    // snippet:probolinggo-2014
    DecisionTexts texts =
        DecisionTexts.indonesian().naming(OfficialWilayah.catalog(), LocalDate.of(2014, 12, 10));
    DecisionPage page = DecisionPage.in(texts);
    for (String file : new String[] {"probolinggo-2014-koordinasi.json", "probolinggo-2014.json"}) {
      BerkasKeputusan berkas = BacaBerkas.read(Path.of("keputusan", file));
      System.out.print(page.text(AuthorityEngine.decide(berkas, OfficialWilayah.suksesi())));
    }
    // end
  }
}
