package id.pamong.examples;

import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;

/** Parses region codes; a wrong one is refused with a reason and a position. */
public final class ParseKode {

  private ParseKode() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // snippet:parse-kode
    KodeWilayah kode = KodeWilayah.parse("3578011001");
    System.out.println(kode + " is a kelurahan: " + kode.isKelurahan());
    System.out.println("it lies in " + kode.ancestors());

    Parsed<KodeWilayah> outcome = KodeWilayah.tryParse("35.78.1");
    if (outcome instanceof Parsed.Invalid<KodeWilayah> refused) {
      System.out.println(refused.reason().code() + " at " + refused.position());
      System.out.println(refused.message());
    }
    // end
  }
}
