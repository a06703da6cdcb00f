package id.pamong.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the types and properties of the model mean, in a few words of Indonesian. */
final class Descriptions {

  private static final String FILE = "descriptions.properties";

  private final Properties texts;

  private Descriptions(Properties texts) {
    this.texts = texts;
  }

  static Descriptions load() {
    Properties texts = new Properties();
    try (InputStream in = Descriptions.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " must be part of the module");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Descriptions(texts);
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
      throw new IllegalStateException(FILE + " must have a text for '" + key + "'");
    }
    return text;
  }
}
