package id.pamong.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/**
 * A validator of the schema of a document type, by default of delegation decrees, asserting formats
 * or not.
 */
final class SchemaChecker {

  private final Schema schema;

  SchemaChecker() {
    this(true);
  }

  SchemaChecker(boolean assertsFormats) {
    this(JenisDokumen.PELIMPAHAN_WEWENANG, assertsFormats);
  }

  SchemaChecker(JenisDokumen jenis, boolean assertsFormats) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(assertsFormats).build();
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(config))
            .getSchema(PamongSchema.of(jenis), InputFormat.JSON);
  }

  List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  boolean accepts(String json) {
    return faults(json).isEmpty();
  }
}
