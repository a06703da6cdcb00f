package id.pamong.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the command itself in one language; those of rules are in the library. */
public final class Texts {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  public static Texts in(Language language) {
    return new Texts(load("texts_" + language.code() + ".properties"));
  }

  /** Returns the texts of {@code --help}, as picocli wants them. */
  public static ResourceBundle help(Language language) {
    return load("help_" + language.code() + ".properties");
  }

  /** Returns the text of a key, with {@code {0}}, {@code {1}} … replaced. */
  public String get(String key, Object... values) {
    return PLACE
        .matcher(bundle.getString(key))
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(String.valueOf(values[index]));
            });
  }

  Set<String> keys() {
    return bundle.keySet();
  }

  private static ResourceBundle load(String file) {
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be in the jar");
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
