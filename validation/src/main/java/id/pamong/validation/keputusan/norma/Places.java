package id.pamong.validation.keputusan.norma;

import id.pamong.finding.JsonPointer;
import java.util.List;
import java.util.stream.IntStream;

/** The places of a property in the items of a list, made once for the first items. */
public final class Places {

  private static final int READY = 16;

  private final JsonPointer all;
  private final String property;
  private final List<JsonPointer> ready;

  public Places(String list, String property) {
    this.all = JsonPointer.parse(list);
    this.property = property;
    this.ready = IntStream.range(0, READY).mapToObj(this::made).toList();
  }

  /** Returns the place of the list itself. */
  public JsonPointer all() {
    return all;
  }

  public JsonPointer of(int index) {
    return index < READY ? ready.get(index) : made(index);
  }

  private JsonPointer made(int index) {
    return all.index(index).property(property);
  }
}
