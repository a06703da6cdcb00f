package id.pamong.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Makes an object of the model from the values of its properties. */
sealed interface Assembler {

  /**
   * Makes the object.
   *
   * @param values the values in the order of the properties, as the model takes them
   * @throws IllegalArgumentException if the model refuses the values together
   */
  Object assemble(Object[] values);

  /** Calls the canonical constructor of a record. */
  record OfRecord(Constructor<?> constructor) implements Assembler {
    @Override
    public Object assemble(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        throw Reflection.unwrap(e);
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        throw new IllegalStateException(constructor + " must be callable", e);
      }
    }
  }

  /** Calls the builder of a type that has one. */
  record OfBuilder(Method builder, List<Method> setters, Method build) implements Assembler {
    @Override
    public Object assemble(Object[] values) {
      Object made = Reflection.invoke(builder, null);
      for (int i = 0; i < values.length; i++) {
        Reflection.invoke(setters.get(i), made, values[i]);
      }
      return Reflection.invoke(build, made);
    }
  }
}
