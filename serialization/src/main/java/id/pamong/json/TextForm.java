package id.pamong.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.hukum.Pasal;
import id.pamong.wilayah.KodeWilayah;
import java.util.Map;
import java.util.Optional;

/**
 * The form of the text of a value type as a schema can say it.
 *
 * @param pattern a regular expression of ECMA-262 for the whole text
 * @param example a text that is right
 */
record TextForm(String pattern, String example) {

  private static final String PROVINSI = "(1[1-9]|[2-9][0-9])";
  private static final String KABUPATEN_KOTA = "(0[1-9]|[1-6][0-9]|7[1-9]|[89][0-9])";
  private static final String KECAMATAN = "(0[1-9]|[1-9][0-9])";
  private static final String VILLAGE = "[1-3](?!000)[0-9]{3}";

  private static final Map<Class<?>, TextForm> FORMS =
      Map.of(
          KodeWilayah.class,
          new TextForm("^(" + code("\\.") + "|" + code("") + ")$", "35.78.01.1001"),
          Pasal.class,
          new TextForm(
              "^[1-9][0-9]{0,3}[A-Z]{0,2}( ayat \\([1-9][0-9]?[a-z]?\\))?"
                  + "( huruf [a-z]{1,2})?( angka [1-9][0-9]?)?$",
              "226 ayat (3)"));

  static Optional<TextForm> of(Class<?> type) {
    return Optional.ofNullable(FORMS.get(type));
  }

  private static String code(String dot) {
    return PROVINSI
        + "("
        + dot
        + KABUPATEN_KOTA
        + "("
        + dot
        + KECAMATAN
        + "("
        + dot
        + VILLAGE
        + ")?)?)?";
  }

  void describe(ObjectNode schema) {
    schema.put("pattern", pattern);
    schema.putArray("examples").add(example);
  }
}
