package id.pamong.csv;

import static id.pamong.wilayah.Tingkat.DESA_KELURAHAN;
import static id.pamong.wilayah.Tingkat.KABUPATEN_KOTA;
import static id.pamong.wilayah.Tingkat.KECAMATAN;
import static id.pamong.wilayah.Tingkat.PROVINSI;

import id.pamong.wilayah.Tingkat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the name of a column says where a table has columns for several levels, such as {@code
 * kode_desa} or {@code district_name}.
 *
 * @param role what the column holds
 * @param tingkat the level of the regions
 */
record ColumnName(Role role, Tingkat tingkat) {

  /** What a column holds. */
  enum Role {
    /** Codes: {@code kode_desa}. */
    KODE,
    /** Codes, or numbers of the table's own: {@code id_desa}. */
    ID,
    /** Names: {@code nama_desa}. */
    NAMA,
    /** Names or codes: {@code desa}. */
    OPEN
  }

  private static final Map<Tingkat, List<String>> LEVELS =
      Map.of(
          PROVINSI,
          List.of("provinsi", "propinsi", "prov", "prop", "province"),
          KABUPATEN_KOTA,
          List.of(
              "kabupaten", "kab", "kota", "kabkota", "kabkot", "kabupatenkota", "regency", "city"),
          KECAMATAN,
          List.of("kecamatan", "kec", "distrik", "district", "subdistrict"),
          DESA_KELURAHAN,
          List.of(
              "desa",
              "kelurahan",
              "kel",
              "desakelurahan",
              "kelurahandesa",
              "desakel",
              "keldesa",
              "deskel",
              "keldes",
              "kampung",
              "village"));

  private static final Map<String, Role> ROLES = new LinkedHashMap<>();

  static {
    List.of("kode", "kd", "code").forEach(word -> ROLES.put(word, Role.KODE));
    List.of("id", "no").forEach(word -> ROLES.put(word, Role.ID));
    List.of("nama", "name", "nm").forEach(word -> ROLES.put(word, Role.NAMA));
  }

  /** Reads a name of small letters and digits alone, such as {@code kodedesa}. */
  static Optional<ColumnName> of(String plain) {
    Optional<ColumnName> bare = level(plain, Role.OPEN);
    if (bare.isPresent()) {
      return bare;
    }
    for (Map.Entry<String, Role> role : ROLES.entrySet()) {
      String word = role.getKey();
      Optional<ColumnName> found = Optional.empty();
      if (plain.startsWith(word)) {
        found = level(plain.substring(word.length()), role.getValue());
      }
      if (found.isEmpty() && plain.endsWith(word)) {
        found = level(plain.substring(0, plain.length() - word.length()), role.getValue());
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<ColumnName> level(String word, Role role) {
    return LEVELS.entrySet().stream()
        .filter(level -> level.getValue().contains(word))
        .map(level -> new ColumnName(role, level.getKey()))
        .findFirst();
  }
}
