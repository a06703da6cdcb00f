package id.pamong.validation.tipologi;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_18_2016;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.UncoveredDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rules about the instrument, and about the type and the score that it follows from. The types are
 * of the kecamatan of an autonomous kabupaten or kota, and so not asked of Jakarta.
 */
final class TipeRules {

  /** PP 18/2016 came into force (Pasal 126). */
  static final LocalDate PP_18 = LocalDate.of(2016, 6, 19);

  static final Rule<TipologiKecamatan> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before("tipologi", LocalDate.of(2008, 2, 28), pasal(PP_19_2008, "38"));

  /** The type is part of the structure, by Perda; the organisation is by peraturan. */
  static final Rule<TipologiKecamatan> BENTUK =
      rule("tipologi.bentuk-bukan-perda-atau-peraturan-kepala-daerah")
          .error(pasal(UU_23_2014, "212 ayat (1)"), pasal(UU_23_2014, "212 ayat (4)"))
          .until(PP_18)
          .error(
              pasal(UU_23_2014, "212 ayat (1)"),
              pasal(UU_23_2014, "212 ayat (4)"),
              pasal(PP_18_2016, "3 ayat (1)"),
              pasal(PP_18_2016, "4"))
          .check(
              (document, context, found) -> {
                JenisInstrumen jenis = document.instrumen().jenis();
                RegionFacts.headOver(document.kecamatan())
                    .filter(head -> !RegionFacts.isInJakarta(document.kecamatan()))
                    .map(RegionFacts::peraturan)
                    .filter(right -> jenis != right)
                    .filter(right -> jenis != JenisInstrumen.PERDA_KABUPATEN_KOTA)
                    .ifPresent(
                        right ->
                            found
                                .at("/instrumen/jenis")
                                .with("bentuk", jenis.singkatan())
                                .suggest(JenisInstrumen.PERDA_KABUPATEN_KOTA.name())
                                .suggest(right.name())
                                .report());
              });

  static final Rule<TipologiKecamatan> TANPA_GUBERNUR =
      rule("tipologi.perda-tanpa-persetujuan-gubernur")
          .error(pasal(UU_23_2014, "212 ayat (2)"))
          .until(PP_18)
          .error(
              pasal(UU_23_2014, "212 ayat (2)"),
              pasal(PP_18_2016, "3 ayat (2)"),
              pasal(PP_18_2016, "3 ayat (6)"))
          .check(
              (document, context, found) -> {
                if (document.instrumen().jenis() == JenisInstrumen.PERDA_KABUPATEN_KOTA
                    && !RegionFacts.isInJakarta(document.kecamatan())
                    && Truth.of(document.persetujuanGubernur()) == Truth.NO) {
                  found.at("/persetujuanGubernur").report();
                }
              });

  static final Rule<TipologiKecamatan> BUKAN_TIPE =
      rule("tipologi.tipe-bukan-tipe-kecamatan")
          .error(pasal(UU_23_2014, "223 ayat (1)"))
          .until(PP_18)
          .error(pasal(UU_23_2014, "223 ayat (1)"), pasal(PP_18_2016, "51 ayat (2)"))
          .check(
              (document, context, found) ->
                  document
                      .tipe()
                      .filter(tipe -> tipe == TipeKecamatan.C)
                      .filter(tipe -> !RegionFacts.isInJakarta(document.kecamatan()))
                      .ifPresent(tipe -> found.at("/tipe").with("tipe", tipe.name()).report()));

  static final Rule<TipologiKecamatan> TIPE_TIDAK_DINYATAKAN =
      rule("tipologi.tipe-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "223 ayat (1)"))
          .until(PP_18)
          .info(
              pasal(UU_23_2014, "223 ayat (1)"),
              pasal(PP_18_2016, "91 ayat (1)"),
              pasal(PP_18_2016, "92 ayat (1)"))
          .check(
              (document, context, found) -> {
                if (document.tipe().isEmpty()) {
                  found.at("/tipe").report();
                }
              });

  static final Rule<TipologiKecamatan> FAKTOR =
      rule("tipologi.faktor-geografis-tidak-sesuai")
          .error(pasal(PP_18_2016, "107 ayat (2)"), pasal(PP_18_2016, "107 ayat (3)"))
          .check(
              (document, context, found) ->
                  document
                      .faktor()
                      .filter(faktor -> isAllowed(document, faktor) == Truth.NO)
                      .ifPresent(
                          faktor ->
                              found
                                  .at("/faktor")
                                  .with("faktor", faktor.toPlainString())
                                  .with(
                                      "boleh",
                                      FaktorGeografis.allowed(document).stream()
                                          .map(BigDecimal::toPlainString)
                                          .distinct()
                                          .toList())
                                  .report()));

  /** A greater factor than that of the island may be that of a mark which is not stated. */
  static final Rule<TipologiKecamatan> FAKTOR_TIDAK_DAPAT_DINILAI =
      rule("tipologi.faktor-geografis-tidak-dapat-dinilai")
          .info(pasal(PP_18_2016, "107 ayat (2)"), pasal(PP_18_2016, "107 ayat (3)"))
          .check(
              (document, context, found) ->
                  document
                      .faktor()
                      .filter(faktor -> isAllowed(document, faktor) == Truth.UNKNOWN)
                      .ifPresent(
                          faktor ->
                              found.at("/faktor").with("faktor", faktor.toPlainString()).report()));

  /** Where the factor is wrong, that is said, and not that the score is. */
  static final Rule<TipologiKecamatan> SKOR =
      rule("tipologi.skor-tidak-sesuai-beban")
          .error(pasal(PP_18_2016, "107 ayat (1)"))
          .check(
              (document, context, found) -> {
                Optional<SkorBeban> right =
                    SkorBeban.calculated(document).filter(any -> !hasWrongFactor(document));
                document
                    .skor()
                    .filter(skor -> right.filter(range -> !range.includes(skor)).isPresent())
                    .ifPresent(
                        skor ->
                            found
                                .at("/skor")
                                .with("skor", skor.toPlainString())
                                .with("dari", right.orElseThrow().least().toPlainString())
                                .with("sampai", right.orElseThrow().greatest().toPlainString())
                                .report());
              });

  /** A type that is higher than the score; one that is lower, Pasal 54 ayat (1) lets it be. */
  static final Rule<TipologiKecamatan> TIPE_TIDAK_SESUAI =
      rule("tipologi.tipe-tidak-sesuai-skor")
          .error(pasal(PP_18_2016, "53 ayat (4)"))
          .check(typed(TipeKecamatan.A, Truth.NO));

  /** It may be lowered where money or staff is short, which no document of this type states. */
  static final Rule<TipologiKecamatan> TIPE_DITURUNKAN =
      rule("tipologi.tipe-diturunkan-dari-hasil-pemetaan")
          .info(pasal(PP_18_2016, "53 ayat (4)"), pasal(PP_18_2016, "54 ayat (1)"))
          .check(typed(TipeKecamatan.B, Truth.YES));

  static final Rule<TipologiKecamatan> SKOR_TIDAK_DAPAT_DINILAI =
      rule("tipologi.tipe-tidak-dapat-dinilai")
          .info(pasal(PP_18_2016, "53 ayat (4)"))
          .check(
              (document, context, found) -> {
                Truth isA = SkorBeban.of(document).map(SkorBeban::isTypeA).orElse(Truth.UNKNOWN);
                if (isA == Truth.UNKNOWN
                    && document.tipe().filter(tipe -> tipe != TipeKecamatan.C).isPresent()) {
                  found.at("/beban").report();
                }
              });

  static final List<Rule<TipologiKecamatan>> ALL =
      List.of(
          TANGGAL_SEBELUM_CAKUPAN,
          BENTUK,
          TANPA_GUBERNUR,
          BUKAN_TIPE,
          TIPE_TIDAK_DINYATAKAN,
          FAKTOR,
          FAKTOR_TIDAK_DAPAT_DINILAI,
          SKOR,
          TIPE_TIDAK_SESUAI,
          TIPE_DITURUNKAN,
          SKOR_TIDAK_DAPAT_DINILAI);

  private TipeRules() {}

  /** Reports a type that is stated where the score is, or is not, that of type A. */
  private static Check<TipologiKecamatan> typed(TipeKecamatan stated, Truth isOfTypeA) {
    return (document, context, found) -> {
      Truth isA = SkorBeban.of(document).map(SkorBeban::isTypeA).orElse(Truth.UNKNOWN);
      document
          .tipe()
          .filter(tipe -> tipe == stated && isA == isOfTypeA)
          .filter(tipe -> !RegionFacts.isInJakarta(document.kecamatan()))
          .ifPresent(tipe -> found.at("/tipe").with("tipe", tipe.name()).report());
    };
  }

  private static boolean hasWrongFactor(TipologiKecamatan document) {
    return document.faktor().filter(faktor -> isAllowed(document, faktor) == Truth.NO).isPresent();
  }

  private static Truth isAllowed(TipologiKecamatan document, BigDecimal faktor) {
    if (FaktorGeografis.contains(FaktorGeografis.allowed(document), faktor)) {
      return Truth.YES;
    }
    boolean mayBeOfAMark = document.ciri().isEmpty() && FaktorGeografis.isOfAMark(faktor);
    return mayBeOfAMark ? Truth.UNKNOWN : Truth.NO;
  }
}
