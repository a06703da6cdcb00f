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
 * A mandate of what is no routine task, and the same as the delegation that it should have been.
 */
public final class MandatAtauDelegasi {

  private MandatAtauDelegasi() {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    // snippet:mandat-atau-delegasi
    DecisionTexts texts =
        DecisionTexts.english().naming(OfficialWilayah.catalog(), LocalDate.of(2021, 6, 1));
    DecisionPage page = DecisionPage.in(texts);
    for (String file :
        new String[] {"mandat-seharusnya-delegasi.json", "mandat-menjadi-delegasi.json"}) {
      BerkasKeputusan berkas = BacaBerkas.read(Path.of("keputusan", file));
      System.out.print(page.text(AuthorityEngine.decide(berkas, OfficialWilayah.suksesi())));
    }
    // end
  }
}
