package id.pamong.validation.keputusan.norma;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * The names of services of a set, and which of them may be of one service. Names are added while a
 * set is loaded; after that it is thread-safe.
 */
public final class NearNames {

  /** The keys of services by the forms under which names near to them find them. */
  private final Map<String, Set<String>> keysByForm = new HashMap<>();

  private final Map<String, Set<NearForms>> formsByKey = new HashMap<>();
  private final Set<String> added = new HashSet<>();

  /** For each key of the set those near to it, worked out when it is first asked for. */
  private final ConcurrentMap<String, List<String>> nearByKey = new ConcurrentHashMap<>();

  /** Adds a name as an instrument writes it. */
  public void add(String name) {
    if (added.add(name)) {
      ServiceName service = ServiceName.of(name);
      service
          .near()
          .entries()
          .forEach(
              form -> keysByForm.computeIfAbsent(form, some -> new TreeSet<>()).add(service.key()));
      formsByKey.computeIfAbsent(service.key(), some -> new HashSet<>()).add(service.near());
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
    List<String> known = nearByKey.get(key);
    if (known != null) {
      return known;
    }
    Set<NearForms> own = formsByKey.get(key);
    return own == null
        ? near(key, Stream.of(NearForms.of(name)))
        : nearByKey.computeIfAbsent(key, some -> near(key, own.stream()));
  }

  private List<String> near(String key, Stream<NearForms> forms) {
    return forms
        .flatMap(NearForms::sought)
        .flatMap(form -> keysByForm.getOrDefault(form, Set.of()).stream())
        .filter(other -> !other.equals(key))
        .distinct()
        .sorted()
        .toList();
  }
}
