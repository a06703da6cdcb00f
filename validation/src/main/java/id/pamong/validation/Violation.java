package id.pamong.validation;

import id.pamong.finding.FindingValue;
import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One breach of a rule, while it is described. Not thread-safe. */
public final class Violation {

  private final Violations found;
  private final JsonPointer path;
  private final Map<String, FindingValue> params = new TreeMap<>();
  private final List<DasarHukum> basis = new ArrayList<>();
  private final List<String> suggestions = new ArrayList<>();
  private List<DasarHukum> under = List.of();

  Violation(Violations found, JsonPointer path) {
    this.found = found;
    this.path = path;
  }

  /**
   * Names a text that the message speaks of.
   *
   * @param name the name in the message
   * @param value the text
   * @return this breach
   */
  public Violation with(String name, String value) {
    params.put(name, new FindingValue.Text(value));
    return this;
  }

  /**
   * Names a number that the message speaks of.
   *
   * @param name the name in the message
   * @param value the number
   * @return this breach
   */
  public Violation with(String name, long value) {
    params.put(name, new FindingValue.Amount(BigDecimal.valueOf(value)));
    return this;
  }

  /**
   * Names a day that the message speaks of.
   *
   * @param name the name in the message
   * @param value the day
   * @return this breach
   */
  public Violation with(String name, LocalDate value) {
    params.put(name, new FindingValue.Day(value));
    return this;
  }

  /**
   * Names a region code that the message speaks of.
   *
   * @param name the name in the message
   * @param value the code
   * @return this breach
   */
  public Violation with(String name, KodeWilayah value) {
    params.put(name, new FindingValue.Kode(value));
    return this;
  }

  /**
   * Names several texts that the message speaks of.
   *
   * @param name the name in the message
   * @param values the texts
   * @return this breach
   */
  public Violation with(String name, List<String> values) {
    params.put(name, new FindingValue.Texts(values));
    return this;
  }

  /**
   * Names the articles of the rule that this breach is of, where the rule has others as well.
   *
   * @param articles the articles, all of them of the rule
   * @return this breach
   */
  public Violation under(List<DasarHukum> articles) {
    under = List.copyOf(articles);
    return this;
  }

  /**
   * Adds a legal basis that this breach has besides that of its rule.
   *
   * @param article the article
   * @return this breach
   */
  public Violation basis(DasarHukum article) {
    basis.add(article);
    return this;
  }

  /**
   * Adds a value that would be right at this place.
   *
   * @param value the value as it would stand in the document
   * @return this breach
   */
  public Violation suggest(String value) {
    suggestions.add(value);
    return this;
  }

  /** Reports the breach. */
  public void report() {
    found.add(this);
  }

  JsonPointer path() {
    return path;
  }

  Map<String, FindingValue> params() {
    return params;
  }

  List<DasarHukum> under() {
    return under;
  }

  List<DasarHukum> basis() {
    return basis;
  }

  List<String> suggestions() {
    return suggestions;
  }
}
