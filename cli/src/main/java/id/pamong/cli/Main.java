package id.pamong.cli;

import id.pamong.cli.console.Surroundings;

/** The entry of the {@code pamong} command. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit status: 0, 1 or 2.
   *
   * @param args the arguments, as the shell gave them
   */
  public static void main(String[] args) {
    System.exit(new Pamong(Surroundings.ofProcess()).run(args));
  }
}
