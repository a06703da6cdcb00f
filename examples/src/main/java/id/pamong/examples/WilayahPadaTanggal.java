package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahOnDate;
import java.time.LocalDate;

/** Finds regions on a date, and says whether the answer is exact for it. */
public final class WilayahPadaTanggal {

  private WilayahPadaTanggal() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // snippet:wilayah-pada-tanggal
    WilayahCatalog catalog = OfficialWilayah.catalog();
    KodeWilayah merauke = KodeWilayah.of(93, 1);
    for (int year : new int[] {2014, 2021, 2023}) {
      LocalDate date = LocalDate.of(year, 5, 8);
      String answer =
          catalog
              .findOn(merauke, date)
              .map(WilayahOnDate::wilayah)
              .map(wilayah -> String.join(" > ", catalog.path(wilayah)))
              .orElse("not yet a region");
      boolean exact = catalog.editionOn(date).exact();
      System.out.println(date + " " + answer + (exact ? "" : " (inexact)"));
    }
    for (Wilayah kecamatan : catalog.children(KodeWilayah.of(35, 74), catalog.newest())) {
      System.out.println(kecamatan.kode() + " " + kecamatan.nama());
    }
    // end
  }
}
