package id.pamong.validation.kepaladaerah;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rules about who sets a document of a head of region on a day on which, by that document, he may
 * not, or of which it does not tell. Immutable and thread-safe.
 *
 * @param prefix the first part of the ids, such as {@code mandat.pemberi}
 * @param unstated the id of the rule on what is not stated
 * @param path where the state of the head stands in the document
 * @param signing who set a document and the state of the head; empty where it is not of a head
 * @param <D> the document type
 */
public record RulesOfHead<D>(
    String prefix, String unstated, String path, Function<D, Optional<Signing>> signing) {

  /** Where a document that may leave out who set it states it. */
  private static final String OFFICE = "/penetap";

  /**
   * Returns all of them. Where the head is away for a time, or there is none, who set the document
   * is open: his wakil, or a penjabat as the head.
   *
   * @return in custody, suspended, away for a time, no head, not stated
   */
  public List<Rule<D>> all() {
    return List.of(
        rule(prefix + "-dalam-tahanan")
            .error(pasal(UU_23_2014, "65 ayat (3)"))
            .check(where(KeadaanPejabat.MENJALANI_MASA_TAHANAN)),
        rule(prefix + "-diberhentikan-sementara")
            .error(pasal(UU_23_2014, "83 ayat (1)"), pasal(UU_23_2014, "86 ayat (1)"))
            .check(where(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)),
        rule(prefix + "-berhalangan-sementara")
            .warning(
                pasal(UU_23_2014, "65 ayat (4)"),
                pasal(UU_23_2014, "65 ayat (5)"),
                pasal(UU_23_2014, "65 ayat (6)"))
            .check(where(KeadaanPejabat.BERHALANGAN_SEMENTARA)),
        rule(prefix + "-tidak-ada-pejabat")
            .warning(pasal(UU_23_2014, "87"), pasal(UU_23_2014, "88"))
            .check(where(KeadaanPejabat.TIDAK_ADA_PEJABAT)),
        unstatedRule());
  }

  /** One of the two is not stated: who acted, or the state that let him. */
  private Rule<D> unstatedRule() {
    return rule(unstated)
        .info(
            pasal(UU_23_2014, "65 ayat (4)"),
            pasal(UU_23_2014, "66 ayat (1) huruf c"),
            pasal(UU_23_2014, "86 ayat (1)"),
            pasal(UU_23_2014, "88"))
        .check(
            (document, context, found) -> {
              Optional<Signing> one = signing.apply(document);
              if (one.filter(Signing::isUnsigned).isPresent()) {
                found.at(OFFICE).report();
              }
              one.filter(Signing::isUnexplained)
                  .flatMap(Signing::office)
                  .ifPresent(office -> found.at(path).with("jabatan", name(office)).report());
            });
  }

  private Check<D> where(KeadaanPejabat wrong) {
    return (document, context, found) ->
        signing
            .apply(document)
            .filter(one -> one.isByHeadIn(wrong))
            .flatMap(Signing::office)
            .ifPresent(office -> found.at(path).with("jabatan", name(office)).report());
  }

  private static String name(JabatanWilayah office) {
    return office.jabatan().sebutan();
  }
}
