package id.pamong.validation.keputusan.norma;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of services of a set, and which of them may be of one service. */
public final class NearNames {

  private final Map<String, Set<String>> keysByNear = new HashMap<>();

  /** For each key all that are written in nearly the same way, where there are others. */
  private final Map<String, Set<String>> keysByKey = new HashMap<>();

  private final Set<String> added = new HashSet<>();

  /** Adds a name as an instrument writes it. */
  public void add(String name) {
    if (added.add(name)) {
      ServiceName service = ServiceName.of(name);
      Set<String> some = keysByNear.computeIfAbsent(service.near(), near -> new TreeSet<>());
      some.add(service.key());
      keysByKey.put(service.key(), some);
    }
  }

  /**
   * Returns the keys of other services whose names may be of one that is asked for.
   *
   * @param key the key of its name, by which most are found
   * @param name its name
   */
  public List<String> of(String key, String name) {
    if (added.isEmpty()) {
      return List.of();
    }
    Set<String> some = keysByKey.get(key);
    if (some == null) {
      some = keysByNear.getOrDefault(Words.near(name), Set.of());
    } else if (some.size() == 1) {
      return List.of();
    }
    return some.stream().filter(other -> !other.equals(key)).toList();
  }
}
