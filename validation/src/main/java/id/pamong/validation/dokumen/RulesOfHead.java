package id.pamong.validation.dokumen;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rules about a head of region who sets a document on a day on which, by that document, he may not.
 * Immutable and thread-safe.
 *
 * @param prefix the first part of the ids, such as {@code mandat.pemberi}
 * @param path where the state of the head stands in the document
 * @param state the state of the head by a document, if stated
 * @param head the office of the head, where the head himself sets a document
 * @param <D> the document type
 */
public record RulesOfHead<D>(
    String prefix,
    String path,
    Function<D, Optional<KeadaanPejabat>> state,
    Function<D, Optional<Jabatan>> head) {

  /**
   * Returns all of them. Where there is no head, who set the document is open: a penjabat does his
   * work as the head, and the head left none.
   *
   * @return in custody, suspended, no head
   */
  public List<Rule<D>> all() {
    return List.of(
        rule(prefix + "-dalam-tahanan")
            .error(pasal(UU_23_2014, "65 ayat (3)"))
            .check(where(KeadaanPejabat.MENJALANI_MASA_TAHANAN)),
        rule(prefix + "-diberhentikan-sementara")
            .error(pasal(UU_23_2014, "83 ayat (1)"), pasal(UU_23_2014, "86 ayat (1)"))
            .check(where(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)),
        rule(prefix + "-tidak-ada-pejabat")
            .warning(pasal(UU_23_2014, "87"), pasal(UU_23_2014, "88"))
            .check(where(KeadaanPejabat.TIDAK_ADA_PEJABAT)));
  }

  private Check<D> where(KeadaanPejabat wrong) {
    return (document, context, found) ->
        head.apply(document)
            .filter(office -> state.apply(document).filter(wrong::equals).isPresent())
            .ifPresent(office -> found.at(path).with("jabatan", office.sebutan()).report());
  }
}
