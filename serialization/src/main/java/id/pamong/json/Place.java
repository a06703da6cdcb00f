package id.pamong.json;

import id.pamong.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text being read, as a chain of steps; becomes a {@link JsonPointer} only where
 * something is found.
 *
 * <p>Names that the text chose are shown as {@link Shown} shows them.
 */
record Place(@Nullable Place parent, @Nullable String name, int index) {

  static final Place ROOT = new Place(null, null, 0);

  Place property(String name) {
    return new Place(this, name, 0);
  }

  Place element(int index) {
    return new Place(this, null, index);
  }

  JsonPointer pointer() {
    if (parent == null) {
      return JsonPointer.ROOT;
    }
    JsonPointer before = parent.pointer();
    return name == null ? before.index(index) : before.property(Shown.text(name));
  }
}
