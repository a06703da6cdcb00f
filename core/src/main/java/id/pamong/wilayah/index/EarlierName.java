package id.pamong.wilayah.index;

import id.pamong.wilayah.Tingkat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A name that a region had before the first edition that is known and that people still write, such
 * as Irian Jaya Barat of Papua Barat.
 *
 * @param tingkat the level of the region
 * @param lama the former name, without the word for its kind
 * @param sekarang the present name, without the word for its kind
 * @param dasar the law that changed it, such as {@code PP 24/2007}
 */
public record EarlierName(Tingkat tingkat, String lama, String sekarang, String dasar) {

  private static final List<EarlierName> KNOWN = read("nama-lama.csv");
  private static final List<EarlierName> OF_PARTS = read("nama-pecah.csv");

  /**
   * Returns all that are known, in the order of the table, read once.
   *
   * @return the names, immutable
   */
  public static List<EarlierName> known() {
    return KNOWN;
  }

  /**
   * Returns the former names of which the region of the present name is only a part, such as Irian
   * Jaya of Papua Tengah; the law is the one that parted them.
   *
   * @return the names, immutable
   */
  public static List<EarlierName> ofParts() {
    return OF_PARTS;
  }

  private static List<EarlierName> read(String file) {
    try (InputStream in = EarlierName.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be in the jar, but was missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(EarlierName::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " must be readable, but was not", e);
    }
  }

  private static EarlierName of(String line) {
    String[] row = line.split(",", 4);
    return new EarlierName(Tingkat.valueOf(row[0]), row[1], row[2], row[3]);
  }
}
