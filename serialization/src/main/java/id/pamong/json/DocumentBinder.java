package id.pamong.json;

import com.fasterxml.jackson.databind.JsonNode;
import id.pamong.finding.StructuralRule;
import id.pamong.value.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks a tree against the shape of a document type, reports every fault, and makes the objects of
 * those parts that are sound.
 */
final class DocumentBinder {

  /** The property of the outermost object that names the document type. */
  static final String JENIS = "jenis";

  private final Faults faults;
  private String nameOfJenis = JENIS;

  DocumentBinder(Faults faults) {
    this.faults = faults;
  }

  /** Returns the type that a tree names, or empty where a fault was added. */
  Optional<JenisDokumen> readJenis(JsonNode root, List<JenisDokumen> allowed) {
    if (!isKind(root, JsonKind.OBJECT, Place.root())) {
      return Optional.empty();
    }
    List<String> ids = allowed.stream().map(JenisDokumen::id).toList();
    nameOfJenis = findJenis(root);
    JsonNode node = root.get(nameOfJenis);
    if (node == null) {
      faults
          .at(Place.root(), StructuralRule.JENIS_DOKUMEN)
          .with("property", JENIS)
          .with("missing", JENIS)
          .with("allowed", ids)
          .add();
      return Optional.empty();
    }
    Place place = Place.root().property(nameOfJenis);
    if (!nameOfJenis.equals(JENIS)) {
      reportUnknown(nameOfJenis, place, List.of(JENIS));
    }
    if (!isKind(node, JsonKind.STRING, place)) {
      return Optional.empty();
    }
    String id = node.textValue();
    Optional<JenisDokumen> jenis = JenisDokumen.find(id).filter(allowed::contains);
    if (jenis.isEmpty()) {
      faults
          .at(place, StructuralRule.JENIS_DOKUMEN)
          .with("property", JENIS)
          .with("value", Shown.text(id))
          .with("allowed", ids)
          .suggest(id, ids)
          .add();
    }
    return jenis;
  }

  /** Returns the name of the property that names the type: its own, or a misspelt one of a type. */
  private static String findJenis(JsonNode root) {
    if (root.has(JENIS)) {
      return JENIS;
    }
    return root.properties().stream()
        .filter(entry -> JenisDokumen.find(entry.getValue().asText()).isPresent())
        .map(Map.Entry::getKey)
        .filter(name -> !Nearest.to(name, List.of(JENIS)).isEmpty())
        .findFirst()
        .orElse(JENIS);
  }

  /**
   * Returns the type that a tree which names none was most likely meant to be, so that the rest of
   * it can be looked at: the nearest one, or the only one there is.
   */
  static Optional<JenisDokumen> presume(JsonNode root, List<JenisDokumen> allowed) {
    if (!root.isObject()) {
      return Optional.empty();
    }
    String id = root.path(JENIS).asText();
    if (JenisDokumen.find(id).isPresent()) {
      return Optional.empty();
    }
    if (allowed.size() == 1) {
      return Optional.of(allowed.get(0));
    }
    List<String> ids = allowed.stream().map(JenisDokumen::id).toList();
    return Nearest.to(id, ids).stream()
        .findFirst()
        .flatMap(JenisDokumen::find)
        .or(() -> byProperties(root, allowed));
  }

  /** The type that has most of the given properties; none where two have as many. */
  private static Optional<JenisDokumen> byProperties(JsonNode root, List<JenisDokumen> allowed) {
    long most = 0;
    Optional<JenisDokumen> best = Optional.empty();
    for (JenisDokumen jenis : allowed) {
      long given = Shapes.of(jenis).names().stream().filter(root::has).count();
      if (given >= most) {
        best = given > most ? Optional.of(jenis) : Optional.empty();
        most = given;
      }
    }
    return best;
  }

  /** Returns the document, or null where faults were added. */
  @Nullable Object bindDocument(JsonNode root, JenisDokumen jenis) {
    return bindObject(root, Shapes.of(jenis), Place.root());
  }

  private @Nullable Object bind(JsonNode node, Shape shape, Constraint constraint, Place place) {
    if (shape instanceof ObjectShape object) {
      return isKind(node, JsonKind.OBJECT, place) ? bindObject(node, object, place) : null;
    }
    ScalarShape scalar = (ScalarShape) shape;
    return isKind(node, scalar.kind(), place) ? bindScalar(node, scalar, constraint, place) : null;
  }

  private @Nullable Object bindObject(JsonNode node, ObjectShape shape, Place place) {
    GivenNames names = reportUnknown(node, shape, place);
    Map<String, Object> sound = new LinkedHashMap<>();
    for (Property property : shape.properties()) {
      Object value = bindProperty(node, property, names.of(property.name()), place);
      if (value != null) {
        sound.put(property.name(), value);
      }
    }
    boolean fitTogether = fitTogether(node, shape, names, sound, place);
    if (!fitTogether || sound.size() < shape.properties().size()) {
      return null;
    }
    try {
      return shape.assembler().assemble(sound.values().toArray());
    } catch (IllegalArgumentException e) {
      String message = e.getMessage() == null ? "" : e.getMessage();
      faults
          .at(place, StructuralRule.GABUNGAN_TIDAK_SAH)
          .with("type", shape.type().getSimpleName())
          .with("message", Shown.sentence(message))
          .add();
      return null;
    }
  }

  private boolean fitTogether(
      JsonNode node, ObjectShape shape, GivenNames names, Map<String, Object> sound, Place place) {
    boolean fit = true;
    for (Combination combination : Combinations.of(shape.type())) {
      if (combination.refuses(sound)) {
        fit = false;
        String property = names.of(combination.property());
        Faults.Fault fault =
            faults
                .at(place.property(property), StructuralRule.GABUNGAN_TIDAK_SAH)
                .with("type", shape.type().getSimpleName())
                .with("property", Shown.text(property))
                .with("reason", combination.reason().code());
        if (node.has(property)) {
          fault.with("value", Shown.text(node.path(property).asText()));
        }
        fault.add();
      }
    }
    return fit;
  }

  private GivenNames reportUnknown(JsonNode node, ObjectShape shape, Place place) {
    List<String> known = shape.names();
    GivenNames names = new GivenNames();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = entry.getKey();
      if (known.contains(name) || (place.isRoot() && name.equals(nameOfJenis))) {
        continue;
      }
      List<String> absent =
          known.stream().filter(other -> !node.has(other) && !names.isMisspelt(other)).toList();
      reportUnknown(name, place.property(name), absent).stream()
          .filter(meant -> GivenNames.fits(entry.getValue(), shape.get(meant)))
          .findFirst()
          .ifPresent(meant -> names.misspelt(meant, name));
    }
    return names;
  }

  /** Reports an unknown name and returns those that it may have been meant to be. */
  private List<String> reportUnknown(String name, Place place, List<String> absent) {
    List<String> nearest = faults.nearest(name, absent);
    faults
        .at(place, StructuralRule.PROPERTI_TIDAK_DIKENAL)
        .with("property", Shown.text(name))
        .suggest(nearest)
        .add();
    return nearest;
  }

  private @Nullable Object bindProperty(
      JsonNode node, Property property, String name, Place place) {
    JsonNode given = node.get(name);
    if (given == null) {
      if (property.cardinality().isRequired()) {
        faults.at(place, StructuralRule.PROPERTI_WAJIB).with("property", property.name()).add();
        return null;
      }
      return property.cardinality().isList() ? List.of() : Optional.empty();
    }
    Place inner = place.property(name);
    if (property.cardinality().isList()) {
      return bindList(given, property, inner);
    }
    Object value = bind(given, property.shape(), property.constraint(), inner);
    return value != null && property.cardinality() == Cardinality.OPTIONAL
        ? Optional.of(value)
        : value;
  }

  private @Nullable Object bindList(JsonNode node, Property property, Place place) {
    if (!isKind(node, JsonKind.ARRAY, place)) {
      return null;
    }
    if (node.isEmpty() && property.cardinality() == Cardinality.NON_EMPTY_LIST) {
      faults
          .at(place, StructuralRule.NILAI_TIDAK_SAH)
          .with("type", "array")
          .with("reason", ScalarReason.EMPTY_LIST.code())
          .add();
      return null;
    }
    List<Object> values = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      Object value = bind(node.path(i), property.shape(), property.constraint(), place.element(i));
      if (value != null) {
        values.add(value);
      }
    }
    return values.size() == node.size() ? values : null;
  }

  private @Nullable Object bindScalar(
      JsonNode node, ScalarShape shape, Constraint constraint, Place place) {
    Parsed<?> parsed = shape.read(node);
    if (parsed instanceof Parsed.Invalid<?> invalid) {
      Faults.Fault fault =
          faults
              .at(place, StructuralRule.NILAI_TIDAK_SAH)
              .with("type", shape.type())
              .with("value", Shown.text(node.asText()))
              .with("reason", invalid.reason().code());
      if (!(invalid.reason() instanceof ScalarReason)) {
        fault.with("position", invalid.position());
      }
      if (!shape.allowed().isEmpty()) {
        fault.with("allowed", shape.allowed()).suggest(node.asText(), shape.allowed());
      }
      fault.add();
      return null;
    }
    Object value = ((Parsed.Valid<?>) parsed).value();
    Optional<ScalarReason> refused = constraint.refuse(value);
    if (refused.isPresent()) {
      faults
          .at(place, StructuralRule.NILAI_TIDAK_SAH)
          .with("type", shape.type())
          .with("value", Shown.text(node.asText()))
          .with("reason", refused.get().code())
          .add();
      return null;
    }
    return value;
  }

  /** Tells whether a value is of a kind; a value that was refused before is of none, silently. */
  private boolean isKind(JsonNode node, JsonKind expected, Place place) {
    if (node.isMissingNode()) {
      return false;
    }
    JsonKind actual = JsonKind.of(node);
    if (!expected.takes(actual)) {
      faults
          .at(place, StructuralRule.JENIS_NILAI)
          .with("expected", expected.id())
          .with("actual", actual.id())
          .add();
      return false;
    }
    return true;
  }
}
