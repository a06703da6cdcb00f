package id.pamong.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls of public members of the model that let its refusals through. */
final class Reflection {

  private Reflection() {}

  /**
   * Calls a method that returns something.
   *
   * @throws IllegalArgumentException if the method refuses what it is given
   */
  static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    try {
      Object result = method.invoke(target, arguments);
      if (result == null) {
        throw new IllegalStateException(method + " must not return null");
      }
      return result;
    } catch (InvocationTargetException e) {
      throw unwrap(e);
    } catch (IllegalAccessException | IllegalArgumentException e) {
      throw new IllegalStateException(method + " must be callable", e);
    }
  }

  /** Returns the exception of the model itself. */
  static RuntimeException unwrap(InvocationTargetException e) {
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException("the model must throw unchecked exceptions only", e);
  }
}
