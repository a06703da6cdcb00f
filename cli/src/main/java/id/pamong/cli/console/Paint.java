package id.pamong.cli.console;

import id.pamong.finding.Severity;

/** Colours for a terminal; none anywhere else. */
public final class Paint {

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";

  private final boolean on;

  Paint(boolean on) {
    this.on = on;
  }

  public String bold(String text) {
    return in(BOLD, text);
  }

  public String dim(String text) {
    return in(DIM, text);
  }

  public String good(String text) {
    return in(GREEN, text);
  }

  public String bad(String text) {
    return in(RED, text);
  }

  public String severity(Severity severity, String text) {
    return in(
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case INFO -> CYAN;
        },
        text);
  }

  private String in(String colour, String text) {
    return on ? colour + text + RESET : text;
  }
}
