package id.pamong.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * Walks a directory and all below it, through links too; each real directory is walked once, under
 * its own name rather than that of a link. Not thread-safe.
 */
final class DirectoryWalk {

  private final Visitor visitor;
  private final Set<Path> walked = new HashSet<>();
  private final Deque<Path> directories = new ArrayDeque<>();
  private final Queue<Path> links = new PriorityQueue<>();

  DirectoryWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Told of all that is no directory. */
  interface Visitor {
    /** Told of a regular file, or a link to one. */
    void file(Path file, BasicFileAttributes attributes);

    /** Told of a pipe, a socket or a device, or a link to one. */
    void special(Path file);

    void unreadable(Path path, IOException reason);
  }

  void walk(Path root) {
    directories.add(root);
    while (!directories.isEmpty() || !links.isEmpty()) {
      // Links come last: what they lead to may also stand in the tree itself.
      Path directory = directories.isEmpty() ? links.remove() : directories.remove();
      try {
        if (walked.add(directory.toRealPath())) {
          list(directory);
        }
      } catch (DirectoryIteratorException e) {
        visitor.unreadable(directory, Objects.requireNonNull(e.getCause()));
      } catch (IOException e) {
        visitor.unreadable(directory, e);
      }
    }
  }

  private void list(Path directory) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        entry(entry);
      }
    }
  }

  private void entry(Path entry) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(entry, BasicFileAttributes.class);
    } catch (IOException e) {
      visitor.unreadable(entry, e);
      return;
    }
    if (attributes.isDirectory()) {
      (Files.isSymbolicLink(entry) ? links : directories).add(entry);
    } else if (attributes.isRegularFile()) {
      visitor.file(entry, attributes);
    } else {
      visitor.special(entry);
    }
  }
}
