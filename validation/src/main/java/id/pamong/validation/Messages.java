package id.pamong.validation;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of rules and findings in one language. Immutable and thread-safe.
 *
 * <p>Each rule has two texts: what it demands, and what a finding says.
 */
public final class Messages {

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern PARAM = Pattern.compile("\\{([a-zA-Z]+)}");

  private static final Messages INDONESIAN = load("id");
  private static final Messages ENGLISH = load("en");

  private final Properties texts;

  private Messages(Properties texts) {
    this.texts = texts;
  }

  /**
   * Returns the Indonesian texts.
   *
   * @return the texts
   */
  public static Messages indonesian() {
    return INDONESIAN;
  }

  /**
   * Returns the English texts.
   *
   * @return the texts
   */
  public static Messages english() {
    return ENGLISH;
  }

  /**
   * Returns the texts of a language.
   *
   * @param language the ISO 639 code, {@code id} or {@code en}
   * @return the texts; empty for any other language
   */
  public static Optional<Messages> in(String language) {
    return switch (language) {
      case "id" -> Optional.of(INDONESIAN);
      case "en" -> Optional.of(ENGLISH);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the sentence of a finding, with its values in place.
   *
   * @param finding the finding
   * @return the sentence
   * @throws IllegalArgumentException if there is no text for the rule
   */
  public String text(Finding finding) {
    return fill(get(finding.rule() + ".finding"), finding.params());
  }

  /**
   * Returns what a rule demands.
   *
   * @param rule the rule
   * @return the sentence
   * @throws IllegalArgumentException if there is no text for the rule
   */
  public String rule(RuleId rule) {
    return get(rule + ".rule");
  }

  /**
   * Returns what is wrong with a value, as findings say it after a colon.
   *
   * @param code the code of the reason, such as {@code lost-zero}
   * @return a part of a sentence, without a full stop
   * @throws IllegalArgumentException if there is no text for the reason
   */
  public String reason(String code) {
    return get("word.reason." + code);
  }

  /**
   * Returns the keys of all texts.
   *
   * @return the keys
   */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("text must exist for '" + key + "'");
    }
    return text;
  }

  /** Drops a bracketed part whose value the finding does not have, then fills in the values. */
  private String fill(String text, Map<String, FindingValue> params) {
    Matcher optional = OPTIONAL.matcher(text);
    StringBuilder kept = new StringBuilder();
    while (optional.find()) {
      String part = optional.group(1);
      boolean known =
          PARAM.matcher(part).results().allMatch(match -> params.containsKey(match.group(1)));
      optional.appendReplacement(kept, known ? Matcher.quoteReplacement(part) : "");
    }
    Matcher param = PARAM.matcher(optional.appendTail(kept).toString());
    StringBuilder filled = new StringBuilder();
    while (param.find()) {
      String name = param.group(1);
      FindingValue value = params.get(name);
      param.appendReplacement(
          filled, Matcher.quoteReplacement(value == null ? param.group() : word(name, value)));
    }
    return param.appendTail(filled).toString();
  }

  /** Returns a value as it stands in a sentence: codes have words of their own. */
  private String word(String name, FindingValue value) {
    if (value instanceof FindingValue.Texts several) {
      return several.values().stream()
          .map(text -> word(name, new FindingValue.Text(text)))
          .collect(Collectors.joining(", "));
    }
    return texts.getProperty("word." + name + "." + value.teks(), value.teks());
  }

  private static Messages load(String language) {
    String file = "messages_" + language + ".properties";
    Properties texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be in the jar");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new Messages(texts);
  }
}
