package id.pamong.json;

/**
 * The JSON Schema (2020-12) of a document type, derived from the same shape that {@link PamongJson}
 * reads by.
 *
 * <p>A schema that asserts formats refuses what the reader refuses, but for what a schema cannot
 * say: a property that stands twice, text that is not Unicode or has NUL, the limits of {@link
 * ReadLimits}, and the order of two days (the end of a period after its start, the day of an
 * instrument in its year). Immutable and thread-safe.
 */
public final class PamongSchema {

  private PamongSchema() {}

  /**
   * Returns the schema of a document type.
   *
   * @param jenis the document type
   * @return the text of the schema on several lines, with a line break at the end
   */
  public static String of(JenisDokumen jenis) {
    return JsonText.indented(JsonText.of(new SchemaWriter().write(jenis)));
  }
}
