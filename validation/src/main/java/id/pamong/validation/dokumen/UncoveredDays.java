package id.pamong.validation.dokumen;

import static id.pamong.validation.Rule.rule;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.Rule;
import java.time.LocalDate;

/** The rule that says of a day that its law is not held here. */
public final class UncoveredDays {

  /** A floor for the days before the law that is held here. */
  private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);

  private UncoveredDays() {}

  /**
   * Returns the rule of a document type.
   *
   * @param prefix the first part of its id, such as {@code forkopimcam}
   * @param until the first day whose law is held
   * @param basis the articles of that law
   * @param <D> the document type
   * @return the rule
   */
  public static <D> Rule<D> before(String prefix, LocalDate until, DasarHukum... basis) {
    return rule(prefix + ".tanggal-sebelum-hukum-yang-tercakup")
        .info(basis)
        .from(EARLIEST)
        .until(until)
        .check(
            (document, context, found) ->
                found
                    .at("/instrumen/tanggalDitetapkan")
                    .with("tanggal", context.tanggal())
                    .report());
  }
}
