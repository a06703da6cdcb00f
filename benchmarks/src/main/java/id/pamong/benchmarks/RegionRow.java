package id.pamong.benchmarks;

/**
 * A region as a program would keep it without a library.
 *
 * @param kode the code with its dots
 * @param nama the name
 * @param induk the code of the parent, empty for a provinsi
 */
public record RegionRow(String kode, String nama, String induk) {

  static RegionRow of(String kode, String nama) {
    int lastDot = kode.lastIndexOf('.');
    return new RegionRow(kode, nama, lastDot < 0 ? "" : kode.substring(0, lastDot));
  }
}
