package id.pamong.testing;

import id.pamong.finding.JsonPointer;

/**
 * A document with one thing changed, and where.
 *
 * @param place the place that was changed
 * @param document the changed document
 * @param <D> the document type
 */
record Altered<D>(JsonPointer place, D document) {

  static <D> Altered<D> at(String place, D document) {
    return new Altered<>(JsonPointer.parse(place), document);
  }
}
