package id.pamong.testing;

import id.pamong.finding.JsonPointer;
import id.pamong.wewenang.PelimpahanWewenang;

/**
 * A decree with one thing changed, and where.
 *
 * @param place the place that was changed
 * @param broken the changed decree
 */
record Change(JsonPointer place, PelimpahanWewenang broken) {

  static Change at(String place, PelimpahanWewenang broken) {
    return new Change(JsonPointer.parse(place), broken);
  }

  static Change at(String place, PelimpahanWewenang.Builder broken) {
    return new Change(JsonPointer.parse(place), broken.build());
  }
}
