package id.pamong.wilayah.suksesi;

import java.util.stream.Collectors;

/** Answers as short texts, so that a test says what it expects in one line. */
final class JejakText {

  private JejakText() {}

  /** Such as {@code SATU 93.01 HUKUM}. */
  static String of(Jejak jejak) {
    return jejak.status()
        + jejak.penerus().stream()
            .map(one -> " " + one.wilayah().kode() + " " + one.bukti())
            .collect(Collectors.joining());
  }

  /** The relations of all steps, such as {@code GANTI_KODE}. */
  static String relations(Jejak jejak) {
    return jejak.langkah().stream()
        .flatMap(step -> step.perpindahan().stream())
        .map(move -> move.hubungan().name())
        .collect(Collectors.joining(" "));
  }
}
