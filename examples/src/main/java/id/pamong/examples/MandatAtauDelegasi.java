package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.DecisionPage;
import id.pamong.validation.keputusan.DecisionTexts;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import java.io.IOException;
import java.nio.file.Path;

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
    DecisionPage page = DecisionPage.in(DecisionTexts.english());
    for (String file :
        new String[] {"mandat-seharusnya-delegasi.json", "mandat-menjadi-delegasi.json"}) {
      BerkasKeputusan berkas = BacaBerkas.read(Path.of("keputusan", file));
      System.out.print(page.text(AuthorityEngine.decide(berkas, OfficialWilayah.catalog())));
    }
    // end
  }
}
