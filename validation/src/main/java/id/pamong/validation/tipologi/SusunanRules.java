package id.pamong.validation.tipologi;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_18_2016;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.tipologi.SusunanOrganisasi;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Violations;
import id.pamong.validation.dokumen.RegionFacts;
import java.util.List;
import java.util.Optional;

/** Rules about the units inside a kecamatan; Jakarta has special law, which is not held here. */
final class SusunanRules {

  private static final DasarHukum OF_TYPE_A = pasal(PP_18_2016, "91 ayat (1)");
  private static final DasarHukum OF_TYPE_B = pasal(PP_18_2016, "92 ayat (1)");
  private static final DasarHukum KELURAHAN = pasal(PP_18_2016, "93");
  private static final List<DasarHukum> OF_KECAMATAN =
      List.of(pasal(PP_19_2008, "23 ayat (1)"), OF_TYPE_A, OF_TYPE_B);
  private static final List<DasarHukum> OF_KELURAHAN = List.of(KELURAHAN);

  private static final int SECTIONS = 5;
  private static final int SECTIONS_OF_B = 4;
  private static final int SECTIONS_OF_KELURAHAN = 3;

  static final Rule<TipologiKecamatan> SEKRETARIAT =
      rule("tipologi.sekretariat-bukan-satu")
          .error(pasal(PP_19_2008, "23 ayat (1)"))
          .until(TipeRules.PP_18)
          .error(OF_TYPE_A, OF_TYPE_B, KELURAHAN)
          .check(
              judged(
                  (document, context, found) -> {
                    report(document.susunan(), "/susunan", OF_KECAMATAN, found);
                    if (isNew(context)) {
                      report(document.susunanKelurahan(), "/susunanKelurahan", OF_KELURAHAN, found);
                    }
                  }));

  static final Rule<TipologiKecamatan> SUBBAGIAN =
      rule("tipologi.subbagian-terlalu-banyak")
          .error(pasal(PP_19_2008, "23 ayat (1)"))
          .until(TipeRules.PP_18)
          .error(pasal(PP_18_2016, "91 ayat (2)"), pasal(PP_18_2016, "92 ayat (2)"))
          .check(
              judged(
                  (document, context, found) -> {
                    int most = isNew(context) ? 2 : 3;
                    document
                        .susunan()
                        .flatMap(SusunanOrganisasi::subbagian)
                        .filter(count -> count > most)
                        .ifPresent(
                            count ->
                                found
                                    .at("/susunan/subbagian")
                                    .with("jumlah", count)
                                    .with("maksimal", most)
                                    .report());
                  }));

  /** A type that is not stated is given the greater number. */
  static final Rule<TipologiKecamatan> SEKSI =
      rule("tipologi.seksi-terlalu-banyak")
          .error(pasal(PP_19_2008, "23 ayat (1)"))
          .until(TipeRules.PP_18)
          .error(pasal(PP_18_2016, "91 ayat (1)"), pasal(PP_18_2016, "92 ayat (1)"))
          .check(
              judged(
                  (document, context, found) -> {
                    boolean isB = document.tipe().equals(Optional.of(TipeKecamatan.B));
                    int most = isB && isNew(context) ? SECTIONS_OF_B : SECTIONS;
                    document
                        .susunan()
                        .flatMap(SusunanOrganisasi::seksi)
                        .filter(count -> count > most)
                        .ifPresent(
                            count ->
                                found
                                    .at("/susunan/seksi")
                                    .with("jumlah", count)
                                    .with("maksimal", most)
                                    .report());
                  }));

  static final Rule<TipologiKecamatan> SEKSI_KELURAHAN =
      rule("tipologi.seksi-kelurahan-terlalu-banyak")
          .error(pasal(PP_18_2016, "93"))
          .check(
              judged(
                  (document, context, found) ->
                      document
                          .susunanKelurahan()
                          .flatMap(SusunanOrganisasi::seksi)
                          .filter(count -> count > SECTIONS_OF_KELURAHAN)
                          .ifPresent(
                              count ->
                                  found
                                      .at("/susunanKelurahan/seksi")
                                      .with("jumlah", count)
                                      .with("maksimal", SECTIONS_OF_KELURAHAN)
                                      .report())));

  static final List<Rule<TipologiKecamatan>> ALL =
      List.of(SEKRETARIAT, SUBBAGIAN, SEKSI, SEKSI_KELURAHAN);

  private SusunanRules() {}

  private static boolean isNew(RuleContext context) {
    return !context.tanggal().isBefore(TipeRules.PP_18);
  }

  private static Check<TipologiKecamatan> judged(Check<TipologiKecamatan> check) {
    return (document, context, found) -> {
      if (!RegionFacts.isInJakarta(document.kecamatan())) {
        check.check(document, context, found);
      }
    };
  }

  private static void report(
      Optional<SusunanOrganisasi> susunan, String path, List<DasarHukum> law, Violations found) {
    susunan
        .flatMap(SusunanOrganisasi::sekretariat)
        .filter(count -> count != 1)
        .ifPresent(
            count -> found.at(path + "/sekretariat").with("jumlah", count).under(law).report());
  }
}
