package id.pamong.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is to be read under the paths of the command line. */
public final class SourceFinder {

  private final Unreadable unreadable;

  public SourceFinder(Unreadable unreadable) {
    this.unreadable = unreadable;
  }

  /** Told of each path that cannot be read; the search goes on. */
  public interface Unreadable {
    void at(String name, IOException reason);

    /** Told of a pipe, a socket or a device in a directory; reading it might never end. */
    void special(String name);

    /** Told of a directory in which there is no document. */
    void empty(String name);
  }

  /** Returns the sources of all paths in the order given, those of a directory sorted by name. */
  public List<Source> find(List<String> names) {
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        sources.add(Source.standardInput());
      } else {
        sources.addAll(find(name));
      }
    }
    return sources;
  }

  private List<Source> find(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      unreadable.at(name, new NoSuchFileException(name));
      return List.of();
    }
    if (name.isEmpty() || !Files.exists(path)) {
      unreadable.at(name, new NoSuchFileException(name));
      return List.of();
    }
    if (!Files.isDirectory(path)) {
      return List.of(source(name, path));
    }
    List<Source> found = new ArrayList<>();
    boolean complete = walk(path, found);
    found.sort(Comparator.comparing(Source::name));
    if (complete && found.isEmpty()) {
      unreadable.empty(name);
    }
    return found;
  }

  /** Finds the documents in a directory and below; tells whether nothing was in the way. */
  private boolean walk(Path root, List<Source> found) {
    boolean[] complete = {true};
    new DirectoryWalk(
            new DirectoryWalk.Visitor() {
              @Override
              public void file(Path file, BasicFileAttributes attributes) {
                if (Source.isDocument(file.toString())) {
                  found.add(new Source(file.toString(), Optional.of(file), attributes.size()));
                }
              }

              @Override
              public void special(Path file) {
                if (Source.isDocument(file.toString())) {
                  complete[0] = false;
                  unreadable.special(file.toString());
                }
              }

              @Override
              public void unreadable(Path path, IOException reason) {
                complete[0] = false;
                unreadable.at(path.toString(), reason);
              }
            })
        .walk(root);
    return complete[0];
  }

  private static Source source(String name, Path path) {
    return new Source(name, Optional.of(path), sizeOf(path));
  }

  private static long sizeOf(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      // Only the progress bar asks for the size; reading will tell what is wrong.
      return 0;
    }
  }
}
