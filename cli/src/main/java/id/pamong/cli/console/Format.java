package id.pamong.cli.console;

import java.util.Locale;

/** A form of the answer. */
public enum Format {
  TEXT,
  MARKDOWN,
  JSON;

  String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}
