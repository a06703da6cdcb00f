package id.pamong.json;

/**
 * The JSON Schema (2020-12) of a document type, derived from the same shape that {@link PamongJson}
 * reads by.
 *
 * <p>A schema refuses what the reader with default limits refuses, but for what a schema cannot
 * say: a property that stands twice, text that is not Unicode, the limits of {@link ReadLimits}
 * other than the length of a text, and the order of two days (the end of a period after its start,
 * the day of an instrument in its year). It does not depend on whether formats are asserted.
 * Immutable and thread-safe.
 */
public final class PamongSchema {

  private PamongSchema() {}

  /**
   * Returns the schema of a document type, with descriptions in Indonesian.
   *
   * @param jenis the document type
   * @return the text of the schema on several lines, with a line break at the end
   */
  public static String of(JenisDokumen jenis) {
    return of(jenis, "id");
  }

  /**
   * Returns the schema of a document type, with descriptions in one language.
   *
   * @param jenis the document type
   * @param language the ISO 639 code, {@code id} or {@code en}
   * @return the text of the schema on several lines, with a line break at the end
   * @throws IllegalArgumentException if there are no descriptions in the language
   */
  public static String of(JenisDokumen jenis, String language) {
    SchemaWriter writer = new SchemaWriter(Descriptions.load(language));
    return JsonText.indented(JsonText.of(writer.write(jenis)));
  }
}
