package id.pamong.data.compiler;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the list of what law states: mulai, dari, ke, hubungan, dasar; in the order of the days.
 */
final class KetentuanTable {

  static final List<String> HEADER = List.of("mulai", "dari", "ke", "hubungan", "dasar");

  private KetentuanTable() {}

  static List<KetentuanPerpindahan> read(byte[] csv) throws IOException {
    List<KetentuanPerpindahan> stated = new ArrayList<>();
    try (MappingIterator<String[]> rows =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(csv)) {
      if (!rows.hasNextValue() || !HEADER.equals(Arrays.asList(rows.nextValue()))) {
        throw new CompileException("ketentuan.csv must have the columns " + HEADER);
      }
      while (rows.hasNextValue()) {
        stated.add(row(rows.nextValue()));
      }
    }
    Comparator<KetentuanPerpindahan> order =
        Comparator.comparing(KetentuanPerpindahan::mulai).thenComparing(KetentuanPerpindahan::dari);
    if (!stated.equals(stated.stream().sorted(order).toList())) {
      throw new CompileException("ketentuan.csv must be in the order of day and code");
    }
    return stated;
  }

  private static KetentuanPerpindahan row(String[] cells) {
    if (cells.length != HEADER.size()) {
      throw new CompileException(
          "row of ketentuan.csv must have 5 cells, but was '" + String.join(",", cells) + "'");
    }
    try {
      return new KetentuanPerpindahan(
          LocalDate.parse(cells[0]),
          KodeWilayah.parse(cells[1]),
          cells[2].isEmpty() ? Optional.empty() : Optional.of(KodeWilayah.parse(cells[2])),
          HubunganWilayah.valueOf(cells[3]),
          cells[4]);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new CompileException(
          "row of ketentuan.csv must be a change of a region, but was '"
              + String.join(",", cells)
              + "': "
              + e.getMessage());
    }
  }
}
