package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.json.PamongJson;
import id.pamong.validation.Rule;
import id.pamong.wilayah.KodeWilayah;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;

/** A change of the public API is seen in review: it changes a file. */
class PublicApiTest {

  /** Each published module by one class of it; a new module is added here. */
  private static final Map<String, Class<?>> MODULES =
      new TreeMap<>(
          Map.of(
              "core", KodeWilayah.class,
              "data", OfficialWilayah.class,
              "json", PamongJson.class,
              "validation", Rule.class,
              "testing", NearMiss.class));

  @Example
  void thePublicApiIsWhatTheGoldenFileSays() throws IOException {
    Golden.assertSame(Golden.API, api());
  }

  @Example
  void thePublicApiNamesNoImplementation() throws IOException {
    assertThat(api().lines())
        .filteredOn(line -> line.startsWith("id.pamong"))
        .isNotEmpty()
        .noneMatch(line -> line.matches("\\S*(Impl|Util|Helper|Manager|Abstract)\\b.*"));
  }

  private static String api() throws IOException {
    StringBuilder api = new StringBuilder();
    for (Map.Entry<String, Class<?>> module : MODULES.entrySet()) {
      api.append(PublicApi.of(module.getKey(), module.getValue()));
    }
    return api.toString();
  }
}
