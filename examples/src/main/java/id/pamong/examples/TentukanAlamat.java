package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.AlamatResolver;
import id.pamong.wilayah.alamat.DiagnosisAlamat;

/** Finds the regions of addresses as citizens write them. */
public final class TentukanAlamat {

  private TentukanAlamat() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // snippet:tentukan-alamat
    AlamatResolver resolver =
        AlamatResolver.of(OfficialWilayah.catalog(), OfficialWilayah.suksesi());
    print(resolver.resolve(Alamat.of("Gambri", "Gambir", "Jakarta Pusat", "")));
    print(resolver.resolve(Alamat.of("", "", "Kab. Merauke", "Papua")));
    print(resolver.resolve("Jl. Ahmad Yani 7, RT 02/RW 05, Sorong, Papua Barat 98416"));
    // end
  }

  private static void print(DiagnosisAlamat diagnosis) {
    System.out.println(diagnosis.status());
    diagnosis
        .sebab()
        .forEach(
            cause ->
                System.out.println(
                    "  " + cause.sebab() + ": " + cause.diberikan() + " -> " + cause.seharusnya()));
    diagnosis
        .kandidat()
        .forEach(
            candidate ->
                System.out.println(
                    "  " + candidate.wilayah().kode() + " " + candidate.wilayah().nama()));
  }
}
