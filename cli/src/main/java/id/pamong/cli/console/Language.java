package id.pamong.cli.console;

import id.pamong.validation.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the command. */
public enum Language {
  ID,
  EN;

  /** Returns the language of an ISO 639 code. */
  static Optional<Language> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /**
   * Returns the language that arguments ask for, before they are understood: even a usage error is
   * told in it.
   */
  public static Language askedBy(String... args) {
    Language asked = ID;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      String code = "";
      if (args[i].startsWith("--lang=")) {
        code = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        code = args[i + 1];
      }
      asked = find(code).orElse(asked);
    }
    return asked;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the texts of rules and findings. */
  public Messages messages() {
    return Messages.in(code()).orElseThrow();
  }
}
