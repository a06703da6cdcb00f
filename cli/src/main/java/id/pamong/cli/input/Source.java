package id.pamong.cli.input;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where documents are read from.
 *
 * @param name the name as people know it: the path as given, or {@code -}
 * @param file the file; absent for standard input
 * @param size its size in bytes, as far as known
 */
public record Source(String name, Optional<Path> file, long size) {

  private static final String LINES = ".ndjson";
  private static final String DOCUMENT = ".json";

  static Source standardInput() {
    return new Source("-", Optional.empty(), 0);
  }

  /** Tells whether a file of this name holds documents: {@code .JSON} too. */
  static boolean isDocument(String name) {
    return hasEnding(name, DOCUMENT) || hasEnding(name, LINES);
  }

  /** Tells whether the file has one document a line. */
  public boolean isLines() {
    return hasEnding(name, LINES);
  }

  private static boolean hasEnding(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
