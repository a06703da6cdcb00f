package id.pamong.json;

import id.pamong.finding.Finding;
import id.pamong.finding.Report;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a JSON text: a document, or all of its structural findings. Immutable, and
 * thread-safe as documents are.
 *
 * @param <T> the model of the document
 */
public sealed interface ReadResult<T> {

  /**
   * A text that was read.
   *
   * @param jenis the type of the document
   * @param document the document
   * @param <T> the model of the document
   */
  record Document<T>(JenisDokumen jenis, T document) implements ReadResult<T> {}

  /**
   * A text that was refused.
   *
   * @param jenis the type that the text names, if it could be told
   * @param report the findings, all of severity ERROR, with exact counts
   * @param <T> the model of the document
   */
  record Refused<T>(Optional<JenisDokumen> jenis, Report report) implements ReadResult<T> {}

  /**
   * Returns the document if there is one.
   *
   * @return the document, or empty when the text was refused
   */
  default Optional<T> toOptional() {
    return this instanceof Document<T> read ? Optional.of(read.document()) : Optional.empty();
  }

  /**
   * Returns the findings that are stored.
   *
   * @return the findings in report order; empty when there is a document
   */
  default List<Finding> findings() {
    return this instanceof Refused<T> refused ? refused.report().findings() : List.of();
  }
}
