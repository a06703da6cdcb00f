package id.pamong.json;

import java.lang.reflect.Method;

/** A property of an object: what it is called, what it holds, and how it is asked for. */
record Property(
    String name, Cardinality cardinality, Shape shape, Constraint constraint, Method accessor) {}
