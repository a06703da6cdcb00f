package id.pamong.json;

import id.pamong.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text being read, as a chain of steps; becomes a {@link JsonPointer} only where
 * something is found.
 *
 * <p>Names that the text chose are shown as {@link Shown} shows them. Not thread-safe.
 */
final class Place {

  private final @Nullable Place parent;
  private final @Nullable String name;
  private final int index;
  private @Nullable JsonPointer pointer;

  private Place(@Nullable Place parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  static Place root() {
    return new Place(null, null, 0);
  }

  boolean isRoot() {
    return parent == null;
  }

  Place property(String name) {
    return new Place(this, name, 0);
  }

  Place element(int index) {
    return new Place(this, null, index);
  }

  JsonPointer pointer() {
    JsonPointer known = pointer;
    if (known == null) {
      known = makePointer();
      pointer = known;
    }
    return known;
  }

  private JsonPointer makePointer() {
    if (parent == null) {
      return JsonPointer.ROOT;
    }
    JsonPointer before = parent.pointer();
    return name == null ? before.index(index) : before.property(Shown.text(name));
  }
}
