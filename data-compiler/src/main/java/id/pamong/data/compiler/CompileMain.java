package id.pamong.data.compiler;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The command behind the script {@code compile}.
 *
 * <p>{@code sources MODULE} prints the pinned packages; {@code write MODULE ARCHIVES} compiles them
 * into the module; {@code check MODULE ARCHIVES} compiles them and compares.
 */
public final class CompileMain {

  private static final int SAME = 0;
  private static final int DIFFERENT = 1;
  private static final int MISUSED = 2;

  private CompileMain() {}

  /**
   * Runs the command and ends the process: 0 for done or the same, 1 for different or refused, 2
   * for a wrong use.
   *
   * @param args the command, the directory of the module of the data, the directory of the archives
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    System.exit(run(List.of(args), System.out));
  }

  static int run(List<String> args, PrintStream out) throws IOException {
    if (args.size() == 2 && args.get(0).equals("sources")) {
      for (Manifest.Source source :
          CommittedFiles.in(Path.of(args.get(1))).readManifest().sources()) {
        out.println(source.packageName() + "@" + source.version());
      }
      return SAME;
    }
    if (args.size() != 3 || !List.of("write", "check").contains(args.get(0))) {
      out.println("usage: sources MODULE | write MODULE ARCHIVES | check MODULE ARCHIVES");
      return MISUSED;
    }
    CommittedFiles files = CommittedFiles.in(Path.of(args.get(1)));
    try {
      Compilation compilation =
          Compilation.of(files.readManifest(), files.readKetentuan(), Path.of(args.get(2)));
      return args.get(0).equals("write")
          ? write(files, compilation, out)
          : check(files, compilation, out);
    } catch (CompileException e) {
      out.println(e.getMessage());
      return DIFFERENT;
    }
  }

  private static int write(CommittedFiles files, Compilation compilation, PrintStream out)
      throws IOException {
    files.write(compilation);
    out.println(compilation.manifest().summary());
    return SAME;
  }

  private static int check(CommittedFiles files, Compilation compilation, PrintStream out)
      throws IOException {
    List<String> differences = files.differences(compilation);
    differences.forEach(out::println);
    out.println(
        differences.isEmpty()
            ? "the committed regions are what the pinned packages give"
            : "the committed regions are not what the pinned packages give");
    return differences.isEmpty() ? SAME : DIFFERENT;
  }
}
