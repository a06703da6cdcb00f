package id.pamong.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Derives the JSON form of the model from its types, by convention: a record has its components; a
 * sealed interface with a builder has the accessors that the builder sets; a type with {@code
 * parse(String)} is a scalar. {@code Optional} may be left out, a list that is left out is empty,
 * all else is required.
 */
final class Shapes {

  private static final Map<JenisDokumen, ObjectShape> DOCUMENTS = deriveDocuments();

  private final Map<Class<?>, Shape> known = new HashMap<>();

  private Shapes() {
    known.put(String.class, PlainShape.TEXT);
    known.put(Boolean.class, PlainShape.TRUTH);
    known.put(boolean.class, PlainShape.TRUTH);
    known.put(Integer.class, PlainShape.WHOLE);
    known.put(int.class, PlainShape.WHOLE);
    known.put(BigDecimal.class, PlainShape.DECIMAL);
    known.put(LocalDate.class, new DayShape());
  }

  static ObjectShape of(JenisDokumen jenis) {
    ObjectShape shape = DOCUMENTS.get(jenis);
    if (shape == null) {
      throw new IllegalStateException("every document type must have a shape: " + jenis);
    }
    return shape;
  }

  private static Map<JenisDokumen, ObjectShape> deriveDocuments() {
    Shapes shapes = new Shapes();
    Map<JenisDokumen, ObjectShape> documents = new HashMap<>();
    for (JenisDokumen jenis : JenisDokumen.values()) {
      if (!(shapes.derive(jenis.model()) instanceof ObjectShape shape)
          || shape.find(DocumentBinder.JENIS).isPresent()) {
        throw new IllegalStateException(
            jenis.model() + " must be an object without a property of its own named jenis");
      }
      documents.put(jenis, shape);
    }
    return Map.copyOf(documents);
  }

  private Shape derive(Class<?> type) {
    Shape before = known.get(type);
    if (before != null) {
      return before;
    }
    Shape shape = deriveNew(type);
    known.put(type, shape);
    return shape;
  }

  private Shape deriveNew(Class<?> type) {
    if (type.isEnum()) {
      return NameShape.of(type);
    }
    Optional<ValueShape> value = ValueShape.of(type);
    if (value.isPresent()) {
      return value.get();
    }
    try {
      if (type.isRecord()) {
        return ofRecord(type);
      }
      if (type.isSealed() && type.getPermittedSubclasses().length == 1) {
        return ofBuilder(type);
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " must keep to the conventions of the model", e);
    }
    throw new IllegalStateException(type + " must have a JSON form, but has none");
  }

  private ObjectShape ofRecord(Class<?> type) throws NoSuchMethodException {
    RecordComponent[] components = type.getRecordComponents();
    List<Property> properties =
        Arrays.stream(components).map(c -> property(type, c.getAccessor())).toList();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getConstructor(types);
    return new ObjectShape(type, properties, new Assembler.OfRecord(constructor));
  }

  /** The fields of the one implementation stand in the order in which the model declares them. */
  private ObjectShape ofBuilder(Class<?> type) throws NoSuchMethodException {
    Method builder = type.getMethod("builder");
    List<Property> properties = new ArrayList<>();
    List<Method> setters = new ArrayList<>();
    for (Field field : type.getPermittedSubclasses()[0].getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        Property property = property(type, type.getMethod(field.getName()));
        properties.add(property);
        setters.add(setter(builder.getReturnType(), property));
      }
    }
    Method build = builder.getReturnType().getMethod("build");
    return new ObjectShape(
        type, List.copyOf(properties), new Assembler.OfBuilder(builder, setters, build));
  }

  private static Method setter(Class<?> builder, Property property) throws NoSuchMethodException {
    Class<?> argument = property.accessor().getReturnType();
    return builder.getMethod(
        property.name(), property.cardinality().isList() ? Iterable.class : argument);
  }

  private Property property(Class<?> owner, Method accessor) {
    String name = accessor.getName();
    Type type = accessor.getGenericReturnType();
    Cardinality cardinality = Cardinality.REQUIRED;
    if (type instanceof ParameterizedType container) {
      cardinality = cardinality(container.getRawType(), owner, name);
      type = container.getActualTypeArguments()[0];
    }
    if (!(type instanceof Class<?> raw)) {
      throw new IllegalStateException(owner + "." + name + " must have a JSON form");
    }
    return new Property(name, cardinality, derive(raw), Constraints.of(owner, name), accessor);
  }

  private static Cardinality cardinality(Type container, Class<?> owner, String name) {
    if (container == Optional.class) {
      return Cardinality.OPTIONAL;
    }
    if (container != List.class) {
      throw new IllegalStateException(owner + "." + name + " must be an Optional or a List");
    }
    return Constraints.isNonEmptyList(owner, name) ? Cardinality.NON_EMPTY_LIST : Cardinality.LIST;
  }
}
