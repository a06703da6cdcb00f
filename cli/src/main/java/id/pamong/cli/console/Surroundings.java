package id.pamong.cli.console;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What surrounds a run of the command: its streams, and who reads them.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param colour whether a person wants colours
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour) {

  /** Returns those of this process. The launcher says what is a terminal; Java 17 cannot tell. */
  public static Surroundings ofProcess() {
    boolean outIsTerminal = Boolean.getBoolean("pamong.out.terminal");
    String noColour = System.getenv("NO_COLOR");
    return new Surroundings(
        // A stream of a file asks a pipe where it stands, which fails.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        outIsTerminal,
        Boolean.getBoolean("pamong.err.terminal"),
        outIsTerminal && (noColour == null || noColour.isEmpty()));
  }
}
