package id.pamong.wewenang.syarat;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/**
 * A run of conditions that stand together in many trees, and those of one tree behind it: the run
 * is not copied. Immutable and thread-safe.
 */
final class JoinedRun extends AbstractList<Syarat> implements RandomAccess {

  private final Rangkaian first;
  private final Syarat[] then;
  private final int size;

  /** Joins a run and an array that nobody else holds. */
  JoinedRun(Rangkaian first, Syarat[] then) {
    this.first = first;
    this.then = then;
    this.size = first.size() + then.length;
  }

  Rangkaian first() {
    return first;
  }

  List<Syarat> then() {
    return Collections.unmodifiableList(Arrays.asList(then));
  }

  @Override
  public Syarat get(int index) {
    return index < first.size() ? first.get(index) : then[index - first.size()];
  }

  @Override
  public int size() {
    return size;
  }
}
