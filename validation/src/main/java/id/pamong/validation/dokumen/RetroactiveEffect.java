package id.pamong.validation.dokumen;

import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.validation.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The rule that a decision does not take effect before it was set; it speaks of no peraturan. */
public final class RetroactiveEffect {

  private RetroactiveEffect() {}

  /**
   * Returns the rule of a document type.
   *
   * @param prefix the first part of its id, such as {@code pengangkatan}
   * @param path where the day of effect stands
   * @param instrumen the instrument of a document
   * @param effect the day of effect, if stated
   * @param ground the ground for an earlier effect, if stated
   * @param <D> the document type
   * @return the rule
   */
  public static <D> Rule<D> rule(
      String prefix,
      String path,
      Function<D, InstrumenPenetapan> instrumen,
      Function<D, Optional<LocalDate>> effect,
      Function<D, Optional<AlasanBerlakuSurut>> ground) {
    return Rule.rule(prefix + ".berlaku-surut")
        .error(pasal(UU_30_2014, "58 ayat (6)"))
        .check(
            (document, context, found) -> {
              InstrumenPenetapan decision = instrumen.apply(document);
              LocalDate set = decision.tanggalDitetapkan();
              effect
                  .apply(document)
                  .filter(set::isAfter)
                  .filter(day -> ground.apply(document).isEmpty())
                  .filter(day -> decision.jenis().sifat() == SifatInstrumen.KEPUTUSAN)
                  .ifPresent(
                      day -> found.at(path).with("mulai", day).with("tanggal", set).report());
            });
  }
}
