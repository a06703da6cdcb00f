package id.pamong.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where documents are read from.
 *
 * @param name the name as people know it: the path as given, or {@code -}
 * @param file the file; absent for standard input
 * @param size its size in bytes, as far as known
 */
record Source(String name, Optional<Path> file, long size) {

  /** The ending of files with one document a line. */
  static final String LINES = ".ndjson";

  /** The ending of files with one document. */
  static final String DOCUMENT = ".json";

  static Source standardInput() {
    return new Source("-", Optional.empty(), 0);
  }

  boolean isLines() {
    return name.endsWith(LINES);
  }
}
