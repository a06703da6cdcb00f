package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.List;

/** Follows codes of an old table to the newest edition, with the evidence for each. */
public final class JejakKode {

  private JejakKode() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // snippet:jejak-kode
    Suksesi suksesi = OfficialWilayah.suksesi();
    WilayahCatalog catalog = suksesi.catalog();
    for (String code : List.of("92.71", "92.01.08.2003", "92.05.05.2001", "92.03", "92")) {
      Jejak jejak =
          suksesi.trace(KodeWilayah.parse(code), catalog.getEdition("2022"), catalog.newest());
      System.out.println(code + " " + jejak.status() + " " + jejak.dasar());
      for (Penerus penerus : jejak.penerus()) {
        Wilayah now = penerus.wilayah();
        System.out.println("  " + now.kode() + " " + now.nama() + " " + penerus.bukti());
      }
      for (Wilayah pecahan : jejak.pecahan()) {
        System.out.println("  carved out: " + pecahan.kode() + " " + pecahan.nama());
      }
    }
    // end
  }
}
