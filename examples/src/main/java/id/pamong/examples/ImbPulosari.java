package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** A building permit of 100 and of 101 m² at Pulosari, where 100 m² is the limit. */
public final class ImbPulosari {

  private ImbPulosari() {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    BerkasKeputusan berkas = BacaBerkas.read(Path.of("keputusan", "pulosari-imb-100.json"));
    // snippet:imb-pulosari
    AuthorityEngine engine =
        AuthorityEngine.of(OfficialWilayah.suksesi(), berkas.pelimpahan(), berkas.pengubah());
    DecisionTexts texts =
        DecisionTexts.indonesian().naming(OfficialWilayah.catalog(), berkas.permintaan().tanggal());
    DecisionPage page = DecisionPage.in(texts);
    for (int area : new int[] {100, 101}) {
      PermintaanKeputusan request =
          PermintaanKeputusan.builder()
              .from(berkas.permintaan())
              .ukuran(
                  List.of(
                      new UkuranObjek(
                          "luas bangunan", BigDecimal.valueOf(area), SatuanBatas.METER_PERSEGI)))
              .build();
      System.out.println(area + " m²");
      System.out.print(page.text(engine.decide(request)));
    }
    // end
  }
}
