package id.pamong.json;

/** How often a property has a value. */
enum Cardinality {
  REQUIRED,
  OPTIONAL,
  LIST,
  NON_EMPTY_LIST;

  boolean isList() {
    return this == LIST || this == NON_EMPTY_LIST;
  }

  boolean isRequired() {
    return this == REQUIRED || this == NON_EMPTY_LIST;
  }
}
