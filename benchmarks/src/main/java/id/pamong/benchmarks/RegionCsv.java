package id.pamong.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The newest edition as the file that a program would read without a library: a code, a tab and a
 * name a line, all provinsi first.
 */
final class RegionCsv {

  private RegionCsv() {}

  /** Writes the file of the newest edition. */
  static void write(Path file) throws IOException {
    WilayahCatalog catalog = OfficialWilayah.catalog();
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (Tingkat tingkat : Tingkat.values()) {
        for (var wilayah : catalog.all(tingkat, catalog.newest()).toList()) {
          out.write(wilayah.kode() + "\t" + wilayah.nama() + "\n");
        }
      }
    }
  }

  /** Writes and reads the file of the newest edition. */
  static List<RegionRow> rows() {
    try {
      Path file = Files.createTempFile("wilayah", ".tsv");
      write(file);
      List<RegionRow> rows = read(file);
      Files.delete(file);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads such a file. */
  static List<RegionRow> read(Path file) throws IOException {
    List<RegionRow> rows = new ArrayList<>(100_000);
    try (BufferedReader in = Files.newBufferedReader(file, UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        rows.add(RegionRow.of(line.substring(0, tab), line.substring(tab + 1)));
      }
    }
    return rows;
  }
}
