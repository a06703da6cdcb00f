package id.pamong.json;

import java.util.List;
import java.util.Optional;

/** The JSON form of a type that is written as an object, its properties in declaration order. */
record ObjectShape(Class<?> type, List<Property> properties, Assembler assembler) implements Shape {

  Optional<Property> find(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  Property get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "property must be one of " + names() + ", but was '" + name + "'"));
  }

  List<String> names() {
    return properties.stream().map(Property::name).toList();
  }
}
