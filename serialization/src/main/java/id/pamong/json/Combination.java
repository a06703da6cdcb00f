package id.pamong.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a property must keep to because of others of its object. It is looked at as soon as the
 * properties that it speaks of are sound, whatever the rest of the object is.
 *
 * @param property the property at fault where it is broken
 * @param other the property that it depends on
 * @param reason the code of the fault
 * @param isBroken tells whether sound values of both break it
 */
record Combination(
    String property, String other, CombinationReason reason, Predicate<Values> isBroken) {

  /**
   * The sound values of an object by property, as the model takes them; what is left out stands as
   * an empty {@code Optional}.
   */
  record Values(Map<String, Object> byName) {

    <T> T get(String property, Class<T> type) {
      Object value = byName.get(property);
      if (value == null) {
        throw new IllegalStateException(property + " must be sound");
      }
      return type.cast(value);
    }

    <T> Optional<T> find(String property, Class<T> type) {
      Optional<?> value = get(property, Optional.class);
      return value.map(type::cast);
    }
  }

  /** Tells whether the values break it; false while one of the two is missing or at fault. */
  boolean refuses(Map<String, Object> sound) {
    return sound.containsKey(property)
        && sound.containsKey(other)
        && isBroken.test(new Values(sound));
  }
}
