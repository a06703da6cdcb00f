package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.nama.NameForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that regions had before the editions that are known, which people still write: Irian Jaya
 * Barat is Papua Barat, and Irian Jaya held what is Papua Tengah now. The rows of {@code
 * nama-lama.csv} and, for regions parted from the one of the name, {@code nama-pecah.csv}, each
 * with its law. Immutable.
 */
final class FormerNames {

  private static final String FILE = "nama-lama.csv";
  private static final String FILE_OF_PARTS = "nama-pecah.csv";
  private static final FormerNames KNOWN = read();

  private final Map<Tingkat, Map<String, List<Present>>> names = new EnumMap<>(Tingkat.class);

  /**
   * What became of a former name.
   *
   * @param key that of the present name
   * @param isPart whether the region is only a part of the one that had the former name
   */
  record Present(String key, boolean isPart) {}

  private FormerNames() {}

  /** Returns the names, read once. */
  static FormerNames known() {
    return KNOWN;
  }

  private static FormerNames read() {
    FormerNames read = new FormerNames();
    read.add(FILE, false);
    read.add(FILE_OF_PARTS, true);
    return read;
  }

  private void add(String file, boolean isPart) {
    try (InputStream in = FormerNames.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be in the jar, but was missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] row = line.split(",", 4);
          names
              .computeIfAbsent(Tingkat.valueOf(row[0]), level -> new HashMap<>())
              .computeIfAbsent(NameForm.key(row[1]), former -> new ArrayList<>())
              .add(new Present(NameForm.key(row[2]), isPart));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " must be readable, but was not", e);
    }
  }

  /** Returns the present names of what had a name, the one that took its place first. */
  List<Present> now(Tingkat tingkat, String key) {
    return names.getOrDefault(tingkat, Map.of()).getOrDefault(key, List.of());
  }

  /** Returns the levels at which a key is a former name. */
  Levels levels(String key) {
    Levels levels = Levels.NONE;
    for (Map.Entry<Tingkat, Map<String, List<Present>>> former : names.entrySet()) {
      levels = former.getValue().containsKey(key) ? levels.and(former.getKey()) : levels;
    }
    return levels;
  }
}
