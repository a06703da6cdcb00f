package id.pamong.validation.pelimpahan;

import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleSet;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the decree by which a bupati or wali kota delegates to camat. */
public final class PelimpahanRules {

  /** The name of the document type. */
  public static final String JENIS = "pelimpahan-wewenang";

  private static final RuleSet<PelimpahanWewenang> ALL =
      new RuleSet<>(
          JENIS,
          PelimpahanWewenang::tanggal,
          Stream.<List<Rule<PelimpahanWewenang>>>of(
                  PemberiRules.ALL,
                  PenerimaRules.ALL,
                  UrusanRules.ALL,
                  KriteriaRules.ALL,
                  InstrumenRules.ALL,
                  WaktuRules.ALL,
                  SumberRules.ALL,
                  SubdelegasiRules.ALL,
                  BatasRules.ALL,
                  DasarHukumRules.ALL)
              .flatMap(List::stream)
              .toList());

  private PelimpahanRules() {}

  /**
   * Returns all rules, subject by subject in the order of the law.
   *
   * @return the rule set
   */
  public static RuleSet<PelimpahanWewenang> all() {
    return ALL;
  }

  /**
   * Returns a validator with all rules.
   *
   * @param catalog the regions, such as the official ones
   * @return the validator
   */
  public static DocumentValidator<PelimpahanWewenang> validator(WilayahCatalog catalog) {
    return new DocumentValidator<>(ALL, catalog);
  }
}
