package id.pamong.validation.keputusan.pemberian;

import id.pamong.validation.keputusan.norma.ServiceName;
import id.pamong.validation.keputusan.norma.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of services of a set, and which of them may be of one service. */
final class NearNames {

  private final Map<String, Set<String>> keysByNear = new HashMap<>();
  private final Set<String> added = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private boolean isAmbiguous;

  void add(String name) {
    if (added.add(name)) {
      ServiceName service = ServiceName.of(name);
      keys.add(service.key());
      Set<String> some = keysByNear.computeIfAbsent(service.near(), key -> new TreeSet<>());
      some.add(service.key());
      isAmbiguous |= some.size() > 1;
    }
  }

  /** Returns the keys of other services whose names may be of one that is asked for. */
  List<String> of(String name) {
    String key = Words.key(name);
    if (keysByNear.isEmpty() || (keys.contains(key) && !isAmbiguous)) {
      return List.of();
    }
    return keysByNear.getOrDefault(Words.near(name), Set.of()).stream()
        .filter(other -> !other.equals(key))
        .toList();
  }
}
