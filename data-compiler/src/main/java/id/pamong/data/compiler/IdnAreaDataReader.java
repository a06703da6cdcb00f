package id.pamong.data.compiler;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads the package idn-area-data: four CSV files with dotted codes. */
final class IdnAreaDataReader implements SourceReader {

  private static final List<String> FILES =
      List.of("provinces", "regencies", "districts", "villages");

  @Override
  public RegionTable read(Tarball tarball) throws IOException {
    RegionTable table = new RegionTable();
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    CsvMapper mapper = new CsvMapper();
    for (String file : FILES) {
      byte[] content = tarball.file("package/data/" + file + ".csv");
      try (MappingIterator<Map<String, String>> rows =
          mapper.readerForMapOf(String.class).with(schema).readValues(content)) {
        while (rows.hasNext()) {
          Map<String, String> row = rows.next();
          table.add(cell(row, "code"), cell(row, "name"));
        }
      }
    }
    return table.checkTree();
  }

  private static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new CompileException("row must have the column " + column + ", but was '" + row + "'");
    }
    return cell;
  }
}
