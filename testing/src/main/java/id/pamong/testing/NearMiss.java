package id.pamong.testing;

import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;

/**
 * A valid document, and the same document with one thing changed so that it breaks one rule.
 * Immutable and thread-safe.
 *
 * <p>The base has no ERROR. The findings of the broken document are those of its base and one
 * finding of this rule, at the changed place: at the pointer itself, above it, or inside it.
 *
 * @param rule the rule that is broken
 * @param base the valid document
 * @param broken the document that breaks the rule
 * @param place the place that was changed
 * @param <D> the document type
 */
public record NearMiss<D>(RuleId rule, D base, D broken, JsonPointer place) {}
