package id.pamong.data.compiler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Reads the package wilayah-indonesia: four JSON files whose codes are parts without zeros. */
final class WilayahIndonesiaReader implements SourceReader {

  private static final List<String> LEVELS = List.of("provinsi", "kota", "kecamatan", "kelurahan");

  @Override
  public RegionTable read(Tarball tarball) throws IOException {
    RegionTable table = new RegionTable();
    ObjectMapper mapper = new ObjectMapper();
    for (int level = 0; level < LEVELS.size(); level++) {
      String name = LEVELS.get(level);
      JsonNode regions = mapper.readTree(tarball.file("package/data/" + name + ".json"));
      for (JsonNode region : regions) {
        table.add(code(region.required("kode"), level), region.required(name).asText());
      }
    }
    return table.checkTree();
  }

  private static String code(JsonNode parts, int level) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i <= level; i++) {
      int part = parts.required("id_" + LEVELS.get(i)).asInt();
      code.append(i == 0 ? "" : ".");
      code.append(String.format(Locale.ROOT, i == 3 ? "%04d" : "%02d", part));
    }
    return code.toString();
  }
}
