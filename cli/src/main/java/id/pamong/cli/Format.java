package id.pamong.cli;

import java.util.Locale;

/** A form of the answer. */
enum Format {
  TEXT,
  MARKDOWN,
  JSON;

  String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}
