package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.UncoveredDays;
import id.pamong.validation.kepaladaerah.RulesOfHead;
import id.pamong.validation.kepaladaerah.Signing;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the office that gives: which office, under which title, of which region. */
final class PemberiRules {

  private static final DasarHukum DAERAH = pasal(UU_23_2014, "2 ayat (1)");
  private static final DasarHukum PART_OF_DAERAH = pasal(UU_23_2014, "2 ayat (2)");

  static final Rule<PelimpahanWewenang> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before("pelimpahan", Regimes.PP_19_2008, pasal(PP_19_2008, "38"));

  static final Rule<PelimpahanWewenang> BUKAN_KEPALA_DAERAH =
      rule("pelimpahan.pemberi-bukan-kepala-daerah")
          .error(pasal(UU_32_2004, "126 ayat (2)"), pasal(PP_19_2008, "15 ayat (4)"))
          .error(pasal(UU_23_2014, "226 ayat (1)"))
          .until(Regimes.PP_17_2018)
          .error(pasal(UU_23_2014, "226 ayat (1)"), pasal(PP_17_2018, "11 ayat (1)"))
          .check(
              (decree, context, found) -> {
                if (isNotTheHead(decree, context)) {
                  found
                      .at("/pemberi/jabatan")
                      .with("jabatan", decree.pemberi().jabatan().sebutan())
                      .report();
                }
              });

  /**
   * The state by the document of the head who gives, or in whose place his wakil does, on the day
   * of the decree.
   */
  private static final RulesOfHead<PelimpahanWewenang> OF_HEAD =
      new RulesOfHead<>(
          "pelimpahan.pemberi",
          "pelimpahan.keadaan-kepala-daerah-tidak-dinyatakan",
          "/instrumen/keadaanKepalaDaerah",
          decree ->
              Signing.byGiver(
                  decree.pemberi(), decree.instrumen().keadaanKepalaDaerah(), decree.tanggal()));

  static final Rule<PelimpahanWewenang> BUKAN_KABUPATEN_KOTA =
      rule("pelimpahan.wilayah-pemberi-bukan-kabupaten-kota")
          .error(pasal(UU_32_2004, "24 ayat (2)"))
          .error(pasal(UU_23_2014, "59 ayat (2)"))
          .check(
              (decree, context, found) -> {
                KodeWilayah kode = decree.pemberi().wilayah();
                if (decree.pemberi().jabatan().isKepalaDaerahKabupatenKota()
                    && kode.tingkat() != Tingkat.KABUPATEN_KOTA) {
                  found
                      .at("/pemberi/wilayah")
                      .with("jabatan", decree.pemberi().jabatan().sebutan())
                      .with("kode", kode)
                      .report();
                }
              });

  static final Rule<PelimpahanWewenang> GELAR =
      rule("pelimpahan.gelar-pemberi-tidak-sesuai-wilayah")
          .error(pasal(UU_32_2004, "24 ayat (2)"))
          .error(pasal(UU_23_2014, "59 ayat (2)"))
          .check(
              (decree, context, found) -> {
                Jabatan jabatan = decree.pemberi().jabatan();
                KodeWilayah kode = decree.pemberi().wilayah();
                DecreeFacts.headOf(kode)
                    .filter(head -> jabatan.isKepalaDaerahKabupatenKota() && head != jabatan)
                    .filter(head -> DecreeFacts.regionOfAllReceivers(decree, context).isEmpty())
                    .ifPresent(
                        head ->
                            found
                                .at("/pemberi/jabatan")
                                .with("jabatan", jabatan.sebutan())
                                .with("kode", kode)
                                .with("seharusnya", head.sebutan())
                                .suggest(head.name())
                                .report());
              });

  /** An office below the head of region, who has rules of his own. */
  static final Rule<PelimpahanWewenang> JABATAN_TIDAK_SESUAI =
      rule("pelimpahan.jabatan-pemberi-tidak-sesuai-wilayah")
          .error(
              pasal(UU_23_2014, "59 ayat (2)"),
              pasal(UU_23_2014, "213 ayat (1)"),
              pasal(UU_23_2014, "224 ayat (1)"),
              pasal(UU_23_2014, "229 ayat (2)"),
              pasal(UU_30_2014, "14 ayat (1) huruf a"))
          .check(
              (decree, context, found) -> {
                if (DecreeFacts.isMisplacedGiver(decree, context)) {
                  found
                      .at("/pemberi/wilayah")
                      .with("jabatan", decree.pemberi().jabatan().sebutan())
                      .with("kode", decree.pemberi().wilayah())
                      .report();
                }
              });

  static final Rule<PelimpahanWewenang> TIDAK_DIKENAL =
      rule("pelimpahan.pemberi-tidak-dikenal")
          .error(DAERAH, PART_OF_DAERAH)
          .check(
              (decree, context, found) -> {
                KodeWilayah kode = decree.pemberi().wilayah();
                if (isOfItsRegion(decree, context) && context.exists(kode) == Truth.NO) {
                  found
                      .at("/pemberi/wilayah")
                      .with("kode", kode)
                      .with("edisi", context.edisi().edition().id())
                      .under(
                          List.of(
                              kode.kabupatenKota().filter(own -> !own.equals(kode)).isPresent()
                                  ? PART_OF_DAERAH
                                  : DAERAH))
                      .report();
                }
              });

  static final Rule<PelimpahanWewenang> KEKHUSUSAN =
      rule("pelimpahan.kekhususan-daerah")
          .info(pasal(PP_19_2008, "35"))
          .info(pasal(PP_17_2018, "34"))
          .check(
              (decree, context, found) -> {
                KodeWilayah kode = decree.pemberi().wilayah();
                if (RegionFacts.isSpecial(kode)) {
                  found.at("/pemberi/wilayah").with("kode", kode).report();
                }
              });

  static final List<Rule<PelimpahanWewenang>> ALL =
      Stream.concat(
              Stream.of(
                  TANGGAL_SEBELUM_CAKUPAN,
                  BUKAN_KEPALA_DAERAH,
                  BUKAN_KABUPATEN_KOTA,
                  GELAR,
                  TIDAK_DIKENAL,
                  KEKHUSUSAN,
                  JABATAN_TIDAK_SESUAI),
              OF_HEAD.all().stream())
          .toList();

  private PemberiRules() {}

  /**
   * Tells whether an office gives that may not: neither a head, nor of a provinsi to its own, nor
   * by a mandate below the head.
   */
  static boolean isNotTheHead(PelimpahanWewenang decree, RuleContext context) {
    JabatanWilayah giver = Giver.of(decree, context);
    return !giver.jabatan().isKepalaDaerahKabupatenKota()
        && !isGubernurOfJakarta(giver)
        && !DecreeFacts.isOfProvinsi(decree, context)
        && !DecreeFacts.isMandateOfLowerOffice(decree, context)
        && !DecreeFacts.isEarlyMandateBelowCamat(decree, context);
  }

  /** That an office gives which may not, or is of no such region, other rules say. */
  private static boolean isOfItsRegion(PelimpahanWewenang decree, RuleContext context) {
    JabatanWilayah giver = decree.pemberi();
    return giver.jabatan().isKepalaDaerahKabupatenKota()
        ? giver.wilayah().tingkat() == Tingkat.KABUPATEN_KOTA
        : SusunanJabatan.isSesuaiWilayah(giver) && !isNotTheHead(decree, context);
  }

  /**
   * The kota and kabupaten of Jakarta have no head of their own region; its law is not held here.
   */
  private static boolean isGubernurOfJakarta(JabatanWilayah giver) {
    return giver.jabatan() == Jabatan.GUBERNUR && DecreeFacts.isInJakarta(giver.wilayah());
  }
}
