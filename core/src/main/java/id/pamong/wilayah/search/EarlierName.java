package id.pamong.wilayah.search;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.nama.NameForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A name of before the first edition that is known, such as Irian Jaya Barat of Papua Barat.
 *
 * @param tingkat the level of the region
 * @param nama the former name with the law that changed it
 * @param key the present name in its form, without the word for its kind
 */
record EarlierName(Tingkat tingkat, NamaLama nama, String key) {

  /** The table that addresses are read by, too. */
  private static final String FILE = "/id/pamong/wilayah/alamat/nama-lama.csv";

  /** Reads the table. */
  static List<EarlierName> known() {
    try (InputStream in = EarlierName.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " must be in the jar, but was missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(EarlierName::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " must be readable, but was not", e);
    }
  }

  private static EarlierName of(String line) {
    String[] row = line.split(",", 4);
    return new EarlierName(
        Tingkat.valueOf(row[0]),
        new NamaLama(row[1], Optional.empty(), List.of(row[3])),
        NameForm.key(row[2]));
  }

  /** Says whether a region has the present name. */
  boolean isOf(Wilayah wilayah) {
    List<String> words = NameForm.words(wilayah.nama());
    boolean hasKind = words.get(0).equals("kota") || words.get(0).equals("kabupaten");
    return String.join("", hasKind ? words.subList(1, words.size()) : words).equals(key);
  }
}
