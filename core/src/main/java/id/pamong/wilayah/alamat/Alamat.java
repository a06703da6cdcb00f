package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.Optional;

/**
 * The regions of an address as somebody wrote them, such as {@code Alamat.of("Karang Pilang",
 * "Karangpilang", "Kota Surabaya", "")}. Each part is a name, with the word of its kind or without,
 * or a code.
 *
 * <p>Immutable and thread-safe.
 *
 * @param desa the desa or kelurahan
 * @param kecamatan the kecamatan
 * @param kabkota the kabupaten or kota
 * @param provinsi the provinsi
 */
public record Alamat(
    Optional<String> desa,
    Optional<String> kecamatan,
    Optional<String> kabkota,
    Optional<String> provinsi) {

  /** Makes an address; parts without a letter or digit, such as a dash, count as not given. */
  public Alamat {
    desa = desa.filter(Alamat::isGiven);
    kecamatan = kecamatan.filter(Alamat::isGiven);
    kabkota = kabkota.filter(Alamat::isGiven);
    provinsi = provinsi.filter(Alamat::isGiven);
  }

  private static boolean isGiven(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes an address.
   *
   * @param desa the desa or kelurahan, blank if not given
   * @param kecamatan the kecamatan, blank if not given
   * @param kabkota the kabupaten or kota, blank if not given
   * @param provinsi the provinsi, blank if not given
   * @return the address
   */
  public static Alamat of(String desa, String kecamatan, String kabkota, String provinsi) {
    return new Alamat(
        Optional.of(desa), Optional.of(kecamatan), Optional.of(kabkota), Optional.of(provinsi));
  }

  /**
   * Returns a part.
   *
   * @param tingkat the level of the part
   * @return what was given, or empty
   */
  public Optional<String> part(Tingkat tingkat) {
    return switch (tingkat) {
      case PROVINSI -> provinsi;
      case KABUPATEN_KOTA -> kabkota;
      case KECAMATAN -> kecamatan;
      case DESA_KELURAHAN -> desa;
    };
  }

  /**
   * Returns this address with another part.
   *
   * @param tingkat the level of the part
   * @param text the part, blank to leave it out
   * @return the address
   */
  public Alamat with(Tingkat tingkat, String text) {
    Optional<String> part = Optional.of(text);
    return switch (tingkat) {
      case PROVINSI -> new Alamat(desa, kecamatan, kabkota, part);
      case KABUPATEN_KOTA -> new Alamat(desa, kecamatan, part, provinsi);
      case KECAMATAN -> new Alamat(desa, part, kabkota, provinsi);
      case DESA_KELURAHAN -> new Alamat(part, kecamatan, kabkota, provinsi);
    };
  }
}
