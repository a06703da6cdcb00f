package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Packages of a few regions, archived as the npm registry does it. */
final class SmallPackages {

  private SmallPackages() {}

  static byte[] archive(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(UTF_8);
        byte[] header = new byte[512];
        put(header, 0, file.getKey());
        put(header, 124, String.format(Locale.ROOT, "%011o ", content.length));
        header[156] = '0';
        out.write(header);
        out.write(content);
        out.write(new byte[Math.floorMod(-content.length, 512)]);
      }
      out.write(new byte[1024]);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  static byte[] idnAreaData() {
    return idnAreaData(
        "35,Jawa Timur\n",
        "35.29,35,Kabupaten Sumenep\n35.78,35,Kota Surabaya\n",
        "35.29.22,35.29,\"Ra\"\"as\"\n35.78.01,35.78,Karang Pilang\n",
        """
        35.29.22.2001,35.29.22,"Alas, Malang"
        35.78.01.1001,35.78.01,Karang Pilang
        35.78.01.1002,35.78.01,Kebraon
        """);
  }

  static byte[] idnAreaData(String provinces, String regencies, String districts, String villages) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("package/data/provinces.csv", "code,name\n" + provinces);
    files.put("package/data/regencies.csv", "code,province_code,name\n" + regencies);
    files.put("package/data/districts.csv", "code,regency_code,name\n" + districts);
    files.put("package/data/villages.csv", "code,district_code,name\n" + villages);
    return archive(files);
  }

  static byte[] wilayahIndonesia() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "package/data/provinsi.json",
        "[{\"kode\":{\"id_provinsi\":35},\"provinsi\":\"JAWA TIMUR\"}]");
    files.put(
        "package/data/kota.json",
        "[{\"kode\":{\"id_provinsi\":35,\"id_kota\":78},\"kota\":\"KOTA SURABAYA\"}]");
    files.put(
        "package/data/kecamatan.json",
        "[{\"kode\":{\"id_provinsi\":35,\"id_kota\":78,\"id_kecamatan\":1},"
            + "\"kecamatan\":\"Karang  Pilang\"}]");
    files.put(
        "package/data/kelurahan.json",
        "[{\"kode\":{\"id_provinsi\":35,\"id_kota\":78,\"id_kecamatan\":1,"
            + "\"id_kelurahan\":1001},\"kelurahan\":\"Karangpilang.\"}]");
    return archive(files);
  }

  static String manifest(String integrityOfFirst, String integrityOfSecond) {
    return """
        {
          "editions" : [
            {
              "id" : "contoh-1-2020", "shortName" : "2020", "decree" : "Contoh 1 Tahun 2020",
              "inForceFrom" : "2020-01-01", "exactUntil" : "2020-12-31",
              "package" : "wilayah-indonesia", "version" : "1.0.0", "integrity" : "%s"
            },
            {
              "id" : "contoh-2-2022", "shortName" : "2022", "decree" : "Contoh 2 Tahun 2022",
              "inForceFrom" : "2022-01-01",
              "alsoUnder" : [ { "decree" : "Contoh 3 Tahun 2023", "inForceFrom" : "2023-01-01" } ],
              "package" : "idn-area-data", "version" : "2.0.0", "integrity" : "%s"
            }
          ]
        }
        """
        .formatted(integrityOfFirst, integrityOfSecond);
  }
}
