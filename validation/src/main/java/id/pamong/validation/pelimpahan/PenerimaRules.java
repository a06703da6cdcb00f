package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.PP_96_2012;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_25_2009;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.UU_6_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.Violation;
import id.pamong.validation.Violations;
import id.pamong.validation.dokumen.CamatLaw;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.List;

/** Rules about the offices that receive: inside the giver's region, and able to receive at all. */
final class PenerimaRules {

  static final Rule<PelimpahanWewenang> DI_LUAR_WILAYAH =
      rule("pelimpahan.penerima-di-luar-wilayah-pemberi")
          .error(pasal(UU_32_2004, "126 ayat (2)"), pasal(PP_19_2008, "14 ayat (1)"))
          .error(pasal(UU_23_2014, "2 ayat (2)"), pasal(UU_23_2014, "226 ayat (1)"))
          .check(
              (decree, context, found) -> {
                JabatanWilayah pemberi = decree.pemberi();
                if (pemberi.jabatan().isKepalaDaerahKabupatenKota()
                    && DecreeFacts.regionOfAllReceivers(decree, context).isPresent()
                    && context.exists(pemberi.wilayah()) != Truth.NO) {
                  at(found, JsonPointer.parse("/pemberi/wilayah"), decree.penerima().get(0))
                      .with("pemberi", pemberi.wilayah())
                      .suggest(
                          DecreeFacts.regionOfAllReceivers(decree, context)
                              .orElseThrow()
                              .toString())
                      .report();
                }
                DecreeFacts.jurisdiction(decree, context)
                    .ifPresent(
                        own ->
                            eachPenerima(
                                decree,
                                (path, penerima) -> {
                                  if (isOutside(own, decree, context, penerima)) {
                                    at(found, path.property("wilayah"), penerima)
                                        .with("pemberi", own)
                                        .report();
                                  }
                                }));
              });

  static final Rule<PelimpahanWewenang> TIDAK_DIKENAL =
      rule("pelimpahan.penerima-tidak-dikenal")
          .error(pasal(UU_23_2014, "2 ayat (2)"))
          .check(
              (decree, context, found) ->
                  eachPenerima(
                      decree,
                      (path, penerima) -> {
                        if (mayBeReached(decree, context, penerima)
                            && context.exists(penerima.wilayah()) == Truth.NO) {
                          at(found, path.property("wilayah"), penerima)
                              .with("edisi", context.edisi().edition().id())
                              .report();
                        }
                      }));

  static final Rule<PelimpahanWewenang> TIDAK_DAPAT_DIPASTIKAN =
      rule("pelimpahan.wilayah-tidak-dapat-dipastikan")
          .info(pasal(UU_32_2004, "2 ayat (1)"))
          .info(pasal(UU_23_2014, "2 ayat (1)"), pasal(UU_23_2014, "2 ayat (2)"))
          .check(
              (decree, context, found) -> {
                KodeWilayah own = decree.pemberi().wilayah();
                if (DecreeFacts.regionOfAllReceivers(decree, context).isPresent()
                    || isMisfit(decree)) {
                  return;
                }
                unknown(found, JsonPointer.parse("/pemberi/wilayah"), own, context);
                eachPenerima(
                    decree,
                    (path, penerima) -> {
                      if (context.exists(own) == Truth.YES
                          && !isOutside(own, decree, context, penerima)
                          && !DecreeFacts.isMisplaced(decree, context, penerima)) {
                        unknown(found, path.property("wilayah"), penerima.wilayah(), context);
                      }
                    });
                Layanan.walkAreas(
                    decree,
                    (path, layanan, kode) -> {
                      if (BatasRules.mayLieInside(decree, context, kode)) {
                        unknown(found, path, kode, context);
                      }
                    });
              });

  static final Rule<PelimpahanWewenang> JABATAN_TIDAK_SESUAI =
      rule("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah")
          .error(pasal(UU_32_2004, "126 ayat (2)"), pasal(UU_32_2004, "127 ayat (2)"))
          .error(pasal(UU_23_2014, "224 ayat (1)"), pasal(UU_23_2014, "229 ayat (2)"))
          .check(perPenerima(DecreeFacts::isMisplaced, /* property= */ ""));

  static final Rule<PelimpahanWewenang> BUKAN_CAMAT =
      rule("pelimpahan.penerima-bukan-camat")
          .error(pasal(UU_32_2004, "126 ayat (2)"), pasal(PP_19_2008, "15 ayat (2)"))
          .error(pasal(UU_23_2014, "226 ayat (1)"))
          .until(Regimes.PP_17_2018)
          .error(pasal(UU_23_2014, "226 ayat (1)"), pasal(PP_17_2018, "11 ayat (1)"))
          .check(perPenerima(PenerimaRules::cannotReceive, "jabatan"));

  static final Rule<PelimpahanWewenang> UNIT_PELAYANAN_TERPADU =
      rule("pelimpahan.penerima-unit-pelayanan-terpadu")
          .info(pasal(UU_25_2009, "9 ayat (1)"))
          .until(Regimes.PP_96_2012)
          .info(pasal(PP_96_2012, "16 ayat (1) huruf c"))
          .check(
              perPenerima(
                  (decree, context, penerima) ->
                      penerima.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU
                          && !DecreeFacts.isMisplaced(decree, context, penerima),
                  "jabatan"));

  static final Rule<PelimpahanWewenang> LURAH =
      rule("pelimpahan.penerima-lurah")
          .warning(pasal(UU_23_2014, "226 ayat (1)"), pasal(PP_17_2018, "11 ayat (1)"))
          .check(
              perPenerima(
                  (decree, context, penerima) ->
                      penerima.jabatan() == Jabatan.LURAH
                          && penerima.wilayah().isKelurahan()
                          && !DecreeFacts.isInJakarta(penerima.wilayah())
                          && !DecreeFacts.isLawfulMandate(decree, context)
                          && !(DecreeFacts.isFrom(decree, SumberWewenang.DELEGASI)
                              && CamatLaw.mayLetLurahReceive(decree)),
                  "jabatan"));

  static final Rule<PelimpahanWewenang> DESA =
      rule("pelimpahan.penerima-pemerintah-desa")
          .warning(pasal(UU_32_2004, "206 huruf b"))
          .until(Regimes.UU_6_2014)
          .error(pasal(UU_6_2014, "19 huruf c"), pasal(UU_6_2014, "22 ayat (1)"))
          .until(Regimes.UU_23_2014)
          .error(
              pasal(UU_6_2014, "19 huruf c"),
              pasal(UU_6_2014, "22 ayat (1)"),
              pasal(UU_23_2014, "20 ayat (3)"))
          .until(Regimes.UU_30_2014)
          .error(
              pasal(UU_6_2014, "19 huruf c"),
              pasal(UU_6_2014, "22 ayat (1)"),
              pasal(UU_23_2014, "20 ayat (3)"),
              pasal(UU_30_2014, "14 ayat (3)"))
          .check(
              perPenerima(
                  (decree, context, penerima) ->
                      DecreeFacts.isOfDesa(penerima.jabatan())
                          && !DecreeFacts.isAssignment(decree, context),
                  "jabatan"));

  static final Rule<PelimpahanWewenang> PENUGASAN_DESA =
      rule("pelimpahan.penugasan-kepada-desa")
          .info(pasal(UU_32_2004, "206 huruf c"))
          .until(Regimes.UU_6_2014)
          .info(pasal(UU_6_2014, "19 huruf c"), pasal(UU_6_2014, "22 ayat (2)"))
          .until(Regimes.UU_23_2014)
          .info(
              pasal(UU_6_2014, "19 huruf c"),
              pasal(UU_6_2014, "22 ayat (2)"),
              pasal(UU_23_2014, "20 ayat (4)"),
              pasal(UU_23_2014, "372 ayat (1)"))
          .check(
              perPenerima(
                  (decree, context, penerima) ->
                      DecreeFacts.isOfDesa(penerima.jabatan())
                          && DecreeFacts.isAssignment(decree, context),
                  "jabatan"));

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(
          DI_LUAR_WILAYAH,
          TIDAK_DIKENAL,
          TIDAK_DAPAT_DIPASTIKAN,
          JABATAN_TIDAK_SESUAI,
          BUKAN_CAMAT,
          UNIT_PELAYANAN_TERPADU,
          LURAH,
          DESA,
          PENUGASAN_DESA);

  private PenerimaRules() {}

  /**
   * A head of a kabupaten or kota that is named for a region of another level is at fault itself.
   */
  private static boolean isMisfit(PelimpahanWewenang decree) {
    return decree.pemberi().jabatan().isKepalaDaerahKabupatenKota()
        && decree.pemberi().wilayah().tingkat() != Tingkat.KABUPATEN_KOTA;
  }

  /**
   * Tells whether an office may receive from this giver, if its region exists: inside that of the
   * head, and below an office that is not the head. A giver of a region that does not exist is the
   * fault of another rule.
   */
  private static boolean mayBeReached(
      PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima) {
    if (DecreeFacts.isMisplaced(decree, context, penerima)) {
      return false;
    }
    if (Giver.of(decree, context).jabatan().isKepalaDaerahKabupatenKota()) {
      return DecreeFacts.jurisdiction(decree, context)
          .filter(own -> !isOutside(own, decree, context, penerima))
          .isPresent();
    }
    return !PemberiRules.isNotTheHead(decree, context)
        && SusunanJabatan.isSesuaiWilayah(penerima)
        && Giver.mayStandAbove(decree.pemberi(), penerima)
        && context.exists(decree.pemberi().wilayah()) != Truth.NO;
  }

  /**
   * A region that does not fit the office is the fault of the rules about the office, and a code
   * that the day does not know, such as one of before, that of another rule.
   */
  private static boolean isOutside(
      KodeWilayah own, PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima) {
    return DecreeFacts.isKnownOutside(own, penerima.wilayah(), context)
        && !DecreeFacts.isMisplaced(decree, context, penerima);
  }

  /** Offices of a desa have a rule of their own; so have mandates, since UU 30/2014. */
  private static boolean cannotReceive(
      PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima) {
    Jabatan jabatan = penerima.jabatan();
    return switch (jabatan) {
      case CAMAT, LURAH, KEPALA_UNIT_PELAYANAN_TERPADU, KEPALA_DESA, PERANGKAT_DESA -> false;
      default ->
          DecreeFacts.isFrom(decree, SumberWewenang.MANDAT)
              ? context.tanggal().isBefore(Regimes.UU_30_2014)
                  && isNeverBelow(jabatan)
                  && !isUnderGubernurOfJakarta(decree, context, penerima)
              : (!DecreeFacts.isLawfulMandate(decree, context) || isNeverBelow(jabatan))
                  && !CamatLaw.mayReceiveByOtherLaw(decree, penerima)
                  && !isUnderGubernurOfJakarta(decree, context, penerima)
                  && !DecreeFacts.isOfOwnProvinsi(decree, context, penerima);
    };
  }

  /** The kota and kabupaten of Jakarta are led by officials of the gubernur, by special law. */
  private static boolean isUnderGubernurOfJakarta(
      PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima) {
    JabatanWilayah giver = Giver.of(decree, context);
    return giver.jabatan() == Jabatan.GUBERNUR
        && penerima.jabatan().isKepalaDaerahKabupatenKota()
        && Giver.mayStandAbove(giver, penerima);
  }

  /** Tells whether an office stands below no head of a kabupaten or kota. */
  private static boolean isNeverBelow(Jabatan jabatan) {
    return !DecreeFacts.isOfKabupatenKota(jabatan) || jabatan.isKepalaDaerahKabupatenKota();
  }

  private static void unknown(
      Violations found, JsonPointer path, KodeWilayah kode, RuleContext context) {
    if (context.exists(kode) == Truth.UNKNOWN) {
      found.at(path).with("kode", kode).with("edisi", context.edisi().edition().id()).report();
    }
  }

  private static Check<PelimpahanWewenang> perPenerima(Broken broken, String property) {
    return (decree, context, found) ->
        eachPenerima(
            decree,
            (path, penerima) -> {
              if (broken.by(decree, context, penerima)) {
                JsonPointer at = property.isEmpty() ? path : path.property(property);
                at(found, at, penerima).report();
              }
            });
  }

  private static void eachPenerima(PelimpahanWewenang decree, PerPenerima action) {
    for (int i = 0; i < decree.penerima().size(); i++) {
      action.on(DecreeFacts.PENERIMA.index(i), decree.penerima().get(i));
    }
  }

  private static Violation at(Violations found, JsonPointer path, JabatanWilayah penerima) {
    return found
        .at(path)
        .with("jabatan", penerima.jabatan().sebutan())
        .with("kode", penerima.wilayah());
  }

  private interface PerPenerima {
    void on(JsonPointer path, JabatanWilayah penerima);
  }

  private interface Broken {
    boolean by(PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima);
  }
}
