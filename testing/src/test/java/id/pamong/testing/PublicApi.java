package id.pamong.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the public and protected types and members of a module, sorted, one a line. */
final class PublicApi {

  private PublicApi() {}

  /** Returns the lines of the module that a class belongs to. */
  static String of(String module, Class<?> anchor) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (Class<?> type : classes(anchor)) {
      if (isOpen(type)) {
        lines.add(typeLine(type));
        members(type).forEach(member -> lines.add(type.getName() + " " + member));
      }
    }
    return "# " + module + "\n" + lines.stream().map(l -> l + "\n").collect(Collectors.joining());
  }

  private static List<Class<?>> classes(Class<?> anchor) throws IOException {
    Path place = place(anchor);
    if (Files.isDirectory(place)) {
      return load(place, anchor.getClassLoader());
    }
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return load(jar.getPath("/"), anchor.getClassLoader());
    }
  }

  private static Path place(Class<?> anchor) {
    try {
      URI uri = anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> load(Path root, ClassLoader loader) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .sorted(Comparator.naturalOrder())
          .<Class<?>>map(name -> load(name, loader))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Class<?> load(String file, ClassLoader loader) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name.replace('\\', '.'), false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOpen(Class<?> type) {
    return isOpen(type.getModifiers())
        && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()))
        && !type.isAnonymousClass()
        && !type.isLocalClass();
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String typeLine(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    StringBuilder line = new StringBuilder(type.getName()).append(" = ").append(kind);
    if (kind.equals("class") && Modifier.isFinal(type.getModifiers())) {
      line.append(" final");
    }
    if (type.getPermittedSubclasses() != null) {
      line.append(" sealed");
    }
    for (Type parent : type.getGenericInterfaces()) {
      line.append(" : ").append(parent.getTypeName());
    }
    return line.toString();
  }

  /** The members of a type, with those that it inherits from types that are not public. */
  private static List<String> members(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isOpen(constructor.getModifiers()) && !constructor.isSynthetic()) {
        members.add("new" + parameters(constructor));
      }
    }
    for (Class<?> at = type; at != null && (at == type || !isOpen(at)); at = at.getSuperclass()) {
      for (Method method : at.getDeclaredMethods()) {
        if (isOpen(method.getModifiers()) && !method.isSynthetic()) {
          members.add(
              modifiers(method.getModifiers())
                  + method.getGenericReturnType().getTypeName()
                  + " "
                  + method.getName()
                  + parameters(method));
        }
      }
      for (Field field : at.getDeclaredFields()) {
        if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
          members.add(
              modifiers(field.getModifiers())
                  + field.getGenericType().getTypeName()
                  + " "
                  + field.getName());
        }
      }
    }
    return members;
  }

  private static String modifiers(int modifiers) {
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isAbstract(modifiers) ? "abstract " : "");
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(Type::getTypeName)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
