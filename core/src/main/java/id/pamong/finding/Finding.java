package id.pamong.finding;

import id.pamong.hukum.DasarHukum;
import id.pamong.style.PamongStyle;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a check found at one place of a document, as data: its text is rendered per language at the
 * end. Immutable and thread-safe.
 */
@PamongStyle
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

  /**
   * Returns the rule that is broken.
   *
   * @return the rule that is broken
   */
  RuleId rule();

  /**
   * Returns how grave it is.
   *
   * @return how grave it is
   */
  Severity severity();

  /**
   * Returns the place in the document.
   *
   * @return the place in the document
   */
  JsonPointer path();

  /**
   * Returns what the text speaks of, by name.
   *
   * @return what the text speaks of
   */
  @Value.NaturalOrder
  SortedMap<String, FindingValue> params();

  /**
   * Returns the legal basis; empty for structural findings.
   *
   * @return the legal basis
   */
  List<DasarHukum> basis();

  /**
   * Returns values that would be right at this place, if any are known.
   *
   * @return values that would be right at this place
   */
  List<String> suggestions();

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}. Not thread-safe. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
