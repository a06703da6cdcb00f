package id.pamong.json;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.LingkupInstrumen;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * What the types of the model refuse and their shape does not show, so that a finding names the
 * property and the schema says it too.
 *
 * <p>What is missing here is still refused by the model itself, as a combination.
 */
final class Constraints {

  private static final Constraint NONE = new Constraint.None();
  private static final Constraint NOT_BLANK = new Constraint.NotBlank();

  private static final Map<String, Constraint> VALUES =
      Map.ofEntries(
          entry(key(InstrumenHukum.class, "nomor"), NOT_BLANK),
          entry(key(InstrumenHukum.class, "tahun"), new Constraint.Between(1945, 9999)),
          entry(key(InstrumenPelimpahan.class, "nomor"), NOT_BLANK),
          entry(key(LayananDilimpahkan.class, "nama"), NOT_BLANK),
          entry(key(PemetaanPelayanan.class, "dokumen"), NOT_BLANK),
          entry(key(BatasMateri.class, "hal"), NOT_BLANK),
          entry(key(BatasMateri.class, "palingBanyak"), new Constraint.NotNegative()));

  private static final Set<String> NON_EMPTY_LISTS =
      Set.of(key(PelimpahanWewenang.class, "penerima"));

  private Constraints() {}

  static Constraint of(Class<?> type, String property) {
    return VALUES.getOrDefault(key(type, property), NONE);
  }

  static boolean isNonEmptyList(Class<?> type, String property) {
    return NON_EMPTY_LISTS.contains(key(type, property));
  }

  /** Adds what holds between the properties of a type, as far as a schema can say it. */
  static void describeTogether(Class<?> type, ObjectNode schema) {
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

  private static String key(Class<?> type, String property) {
    return type.getSimpleName() + "." + property;
  }
}
