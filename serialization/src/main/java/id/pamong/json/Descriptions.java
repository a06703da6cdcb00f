package id.pamong.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** What the types and properties of the model mean, in a few words of one language. */
final class Descriptions {

  private static final Set<String> LANGUAGES = Set.of("id", "en");

  private final String file;
  private final Properties texts;

  private Descriptions(String file, Properties texts) {
    this.file = file;
    this.texts = texts;
  }

  /**
   * Loads the texts of a language.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Descriptions load(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "language must be id or en, but was '" + Shown.text(language) + "'");
    }
    String file = "descriptions_" + language + ".properties";
    Properties texts = new Properties();
    try (InputStream in = Descriptions.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be part of the module");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Descriptions(file, texts);
  }

  String ofDocumentType() {
    return get(DocumentBinder.JENIS);
  }

  String of(Class<?> type) {
    return get(type.getSimpleName());
  }

  String of(Class<?> type, String property) {
    return get(type.getSimpleName() + "." + property);
  }

  private String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException(file + " must have a text for '" + key + "'");
    }
    return text;
  }
}
