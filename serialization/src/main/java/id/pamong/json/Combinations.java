package id.pamong.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.LingkupInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.json.Combination.Values;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the types of the model refuse of several properties together, each fault by itself, so that
 * one does not hide the other.
 *
 * <p>What is missing here is still refused by the model itself, with its own words.
 */
final class Combinations {

  private static final Map<Class<?>, List<Combination>> ALL =
      Map.of(
          InstrumenHukum.class,
          List.of(
              new Combination(
                  "daerah",
                  "jenis",
                  CombinationReason.DAERAH_WAJIB,
                  values -> isOf(values, LingkupInstrumen.DAERAH) && !hasDaerah(values)),
              new Combination(
                  "daerah",
                  "jenis",
                  CombinationReason.DAERAH_TERLARANG,
                  values -> isOf(values, LingkupInstrumen.NASIONAL) && hasDaerah(values)),
              new Combination(
                  "tanggal",
                  "tahun",
                  CombinationReason.TANGGAL_DI_LUAR_TAHUN,
                  Combinations::isOutsideTheYear)),
          Periode.class,
          List.of(
              new Combination(
                  "akhir",
                  "mulai",
                  CombinationReason.AKHIR_TIDAK_SESUDAH_MULAI,
                  Combinations::isWithoutADay)));

  private Combinations() {}

  static List<Combination> of(Class<?> type) {
    return ALL.getOrDefault(type, List.of());
  }

  private static boolean isOf(Values values, LingkupInstrumen lingkup) {
    return values.get("jenis", JenisInstrumen.class).lingkup() == lingkup;
  }

  private static boolean hasDaerah(Values values) {
    return values.find("daerah", KodeWilayah.class).isPresent();
  }

  private static boolean isOutsideTheYear(Values values) {
    int tahun = values.get("tahun", Integer.class);
    return values
        .find("tanggal", LocalDate.class)
        .filter(day -> day.getYear() != tahun)
        .isPresent();
  }

  private static boolean isWithoutADay(Values values) {
    LocalDate mulai = values.get("mulai", LocalDate.class);
    return values.find("akhir", LocalDate.class).filter(day -> !day.isAfter(mulai)).isPresent();
  }

  /** Adds what holds between the properties of a type, as far as a schema can say it. */
  static void describe(Class<?> type, ObjectNode schema) {
    if (type == InstrumenHukum.class) {
      ArrayNode all = schema.putArray("allOf");
      ObjectNode local = whenKind(all, LingkupInstrumen.DAERAH);
      local.putArray("required").add("daerah");
      ObjectNode national = whenKind(all, LingkupInstrumen.NASIONAL);
      national.putObject("properties").put("daerah", false);
    }
  }

  private static ObjectNode whenKind(ArrayNode all, LingkupInstrumen lingkup) {
    ObjectNode rule = all.addObject();
    ObjectNode condition = rule.putObject("if");
    ArrayNode kinds = condition.putObject("properties").putObject("jenis").putArray("enum");
    Arrays.stream(JenisInstrumen.values())
        .filter(jenis -> jenis.lingkup() == lingkup)
        .forEach(jenis -> kinds.add(jenis.name()));
    condition.putArray("required").add("jenis");
    return rule.putObject("then");
  }
}
