package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.nama.NameForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names that regions had before the editions that are known, which people still write: Irian Jaya
 * Barat is Papua Barat. The rows of {@code nama-lama.csv}, each with its law. Immutable.
 */
final class FormerNames {

  private static final String FILE = "nama-lama.csv";
  private static final FormerNames KNOWN = read();

  private final Map<Tingkat, Map<String, String>> names = new EnumMap<>(Tingkat.class);

  private FormerNames() {}

  /** Returns the names, read once. */
  static FormerNames known() {
    return KNOWN;
  }

  private static FormerNames read() {
    FormerNames read = new FormerNames();
    try (InputStream in = FormerNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " must be in the jar, but was missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] row = line.split(",", 4);
          read.names
              .computeIfAbsent(Tingkat.valueOf(row[0]), level -> new HashMap<>())
              .put(NameForm.key(row[1]), NameForm.key(row[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " must be readable, but was not", e);
    }
    return read;
  }

  /** Returns the key of the present name of a region of a level. */
  Optional<String> now(Tingkat tingkat, String key) {
    return Optional.ofNullable(names.getOrDefault(tingkat, Map.of()).get(key));
  }

  /** Returns the levels at which a key is a former name. */
  Levels levels(String key) {
    Levels levels = Levels.NONE;
    for (Map.Entry<Tingkat, Map<String, String>> former : names.entrySet()) {
      levels = former.getValue().containsKey(key) ? levels.and(former.getKey()) : levels;
    }
    return levels;
  }
}
