package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_10_2004;
import static id.pamong.validation.register.NationalLaw.UU_12_2011;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.LingkupInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Violations;
import id.pamong.validation.dokumen.CitedIssuer;
import id.pamong.validation.dokumen.IssuedForms;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rules about the mapping and about the instrument itself: who issues it, in what form, about what.
 */
final class InstrumenRules {

  static final Rule<PelimpahanWewenang> TANPA_PEMETAAN =
      rule("pelimpahan.tanpa-pemetaan-pelayanan-publik")
          .error(pasal(UU_23_2014, "226 ayat (2)"))
          .until(Regimes.PP_17_2018)
          .error(pasal(UU_23_2014, "226 ayat (2)"), pasal(PP_17_2018, "11 ayat (7)"))
          .check(
              (decree, context, found) -> {
                if (DecreeFacts.isPartOfAffairs(decree, context)
                    && !DecreeFacts.mayBeOfGeneralAffairs(decree, context)
                    && decree.pemetaan().isEmpty()) {
                  found.at("/pemetaan").report();
                }
              });

  static final Rule<PelimpahanWewenang> PEMETAAN_SESUDAH_PENETAPAN =
      rule("pelimpahan.pemetaan-sesudah-penetapan")
          .error(pasal(UU_23_2014, "226 ayat (2)"))
          .until(Regimes.PP_17_2018)
          .error(pasal(UU_23_2014, "226 ayat (2)"), pasal(PP_17_2018, "11 ayat (7)"))
          .check(
              (decree, context, found) ->
                  decree
                      .pemetaan()
                      .flatMap(pemetaan -> pemetaan.tanggal())
                      .filter(day -> day.isAfter(decree.tanggal()))
                      .filter(day -> DecreeFacts.isPartOfAffairs(decree, context))
                      .ifPresent(
                          day ->
                              found
                                  .at("/pemetaan/tanggal")
                                  .with("pemetaan", day)
                                  .with("tanggal", decree.tanggal())
                                  .report()));

  static final Rule<PelimpahanWewenang> BUKAN_DARI_KEPALA_DAERAH =
      rule("pelimpahan.instrumen-bukan-dari-kepala-daerah")
          .error(pasal(UU_32_2004, "126 ayat (2)"), pasal(PP_19_2008, "15 ayat (5)"))
          .error(pasal(UU_23_2014, "226 ayat (3)"))
          .check(
              (decree, context, found) -> {
                if (isOfAnotherIssuer(decree, context)) {
                  JenisInstrumen jenis = decree.instrumen().jenis();
                  Jabatan pemberi = decree.pemberi().jabatan();
                  Jabatan head = DecreeFacts.headOf(decree.pemberi().wilayah()).orElse(pemberi);
                  found
                      .at("/instrumen/jenis")
                      .with("instrumen", jenis.singkatan())
                      .with("pemberi", head.sebutan())
                      .suggest(formOn(context.tanggal(), head).name())
                      .report();
                }
              });

  /** What a head of region issues is asked by another rule. */
  static final Rule<PelimpahanWewenang> BUKAN_DARI_PEMBERI =
      rule("pelimpahan.bentuk-bukan-dari-pemberi")
          .error(pasal(UU_30_2014, "8 ayat (1)"), pasal(UU_30_2014, "14 ayat (1) huruf a"))
          .check(
              (decree, context, found) -> {
                JenisInstrumen jenis = decree.instrumen().jenis();
                JabatanWilayah pemberi = decree.pemberi();
                if (DecreeFacts.isMandateOfOtherThanHead(decree, context)
                    && !DecreeFacts.isMisplacedGiver(decree, context)
                    && !IssuedForms.isOf(jenis, pemberi.jabatan())) {
                  found
                      .at("/instrumen/jenis")
                      .with("bentuk", jenis.singkatan())
                      .with("pemberi", pemberi.jabatan().sebutanDi(pemberi.wilayah()))
                      .report();
                }
              });

  static final Rule<PelimpahanWewenang> BUKAN_PERATURAN =
      rule("pelimpahan.bentuk-bukan-peraturan")
          .warning(pasal(PP_19_2008, "15 ayat (5)"), pasal(UU_32_2004, "126 ayat (7)"))
          .check(form(jenis -> !isPeraturanOfHead(jenis)));

  static final Rule<PelimpahanWewenang> BUKAN_KEPUTUSAN =
      rule("pelimpahan.bentuk-bukan-keputusan")
          .warning(pasal(UU_23_2014, "226 ayat (3)"))
          .check(form(jenis -> jenis.sifat() == SifatInstrumen.PERATURAN));

  static final Rule<PelimpahanWewenang> TAHUN_NOMOR =
      rule("pelimpahan.tahun-nomor-berbeda")
          .warning(pasal(UU_10_2004, "44 ayat (2)"))
          .warning(pasal(UU_12_2011, "64 ayat (2)"), pasal(UU_12_2011, "97"))
          .check(
              (decree, context, found) -> {
                InstrumenPelimpahan instrumen = decree.instrumen();
                Optional<Integer> inNumber = LetterNumber.year(instrumen.nomor());
                inNumber
                    .filter(tahun -> isOtherYear(tahun, decree, context))
                    .ifPresent(tahun -> otherYear(found, "/instrumen/nomor", tahun, instrumen));
                instrumen
                    .tahun()
                    .filter(tahun -> isOtherYear(tahun, decree, context))
                    .filter(tahun -> !inNumber.equals(Optional.of(tahun)))
                    .ifPresent(tahun -> otherYear(found, "/instrumen/tahun", tahun, instrumen));
              });

  static final Rule<PelimpahanWewenang> HUBUNGAN_KEMUDIAN =
      rule("pelimpahan.hubungan-dengan-instrumen-kemudian")
          .error(pasal(UU_10_2004, "44 ayat (2)"))
          .error(pasal(UU_12_2011, "64 ayat (2)"), pasal(UU_12_2011, "97"))
          .check(
              eachHubungan(
                  (decree, instrumen) -> CitedIssuer.isLater(instrumen, decree.tanggal())));

  static final Rule<PelimpahanWewenang> HUBUNGAN_DAERAH_LAIN =
      rule("pelimpahan.hubungan-dengan-instrumen-pihak-lain")
          .error(pasal(UU_32_2004, "146 ayat (1)"))
          .error(pasal(UU_23_2014, "65 ayat (2) huruf c"))
          .check(
              (decree, context, found) -> {
                Optional<KodeWilayah> own = DecreeFacts.jurisdiction(decree, context);
                if (own.isPresent()) {
                  eachHubungan(
                          (d, instrumen) ->
                              isOfOther(instrumen, own.get())
                                  && !CitedIssuer.mayBeFormerCode(instrumen, own.get(), context))
                      .check(decree, context, found);
                }
              });

  static final Rule<PelimpahanWewenang> HUBUNGAN_PERDA =
      rule("pelimpahan.hubungan-dengan-perda-bukan-dengan-perda")
          .error(pasal(UU_12_2011, "7 ayat (2)"), pasal(UU_12_2011, "64 ayat (2)"))
          .check(
              (decree, context, found) -> {
                Optional<KodeWilayah> own = DecreeFacts.jurisdiction(decree, context);
                if (own.isPresent()
                    && decree.instrumen().jenis() != JenisInstrumen.PERDA_KABUPATEN_KOTA
                    && !isOfAnotherIssuer(decree, context)) {
                  eachHubungan(
                          (d, instrumen) ->
                              instrumen.jenis() == JenisInstrumen.PERDA_KABUPATEN_KOTA
                                  && !isOfOther(instrumen, own.get())
                                  && !CitedIssuer.isLater(instrumen, d.tanggal()))
                      .check(decree, context, found);
                }
              });

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(
          TANPA_PEMETAAN,
          PEMETAAN_SESUDAH_PENETAPAN,
          BUKAN_DARI_KEPALA_DAERAH,
          BUKAN_DARI_PEMBERI,
          BUKAN_PERATURAN,
          BUKAN_KEPUTUSAN,
          TAHUN_NOMOR,
          HUBUNGAN_KEMUDIAN,
          HUBUNGAN_DAERAH_LAIN,
          HUBUNGAN_PERDA);

  private InstrumenRules() {}

  /**
   * A peraturan may be numbered in the year in which it was promulgated, the one after it was set.
   */
  private static boolean isOtherYear(int tahun, PelimpahanWewenang decree, RuleContext context) {
    int set = decree.tanggal().getYear();
    boolean mayBePeraturan =
        decree.instrumen().jenis().sifat() == SifatInstrumen.PERATURAN
            || isOfAnotherIssuer(decree, context);
    return tahun != set && !(mayBePeraturan && tahun == set + 1);
  }

  private static void otherYear(
      Violations found, String path, int tahun, InstrumenPelimpahan instrumen) {
    found.at(path).with("tahun", tahun).with("tanggal", instrumen.tanggalDitetapkan()).report();
  }

  /**
   * Tells whether the instrument is of a kind that the giver does not issue. Whether it lays down
   * rules or decides is not judged then: the right instrument could be of the other nature.
   */
  static boolean isOfAnotherIssuer(PelimpahanWewenang decree, RuleContext context) {
    return decree.pemberi().jabatan().isKepalaDaerahKabupatenKota()
        && !allowed(decree).contains(decree.instrumen().jenis())
        && !isOrderOfMandate(decree, context);
  }

  /** UU 30/2014 Pasal 14 sets no form for a mandate. */
  private static boolean isOrderOfMandate(PelimpahanWewenang decree, RuleContext context) {
    return decree.instrumen().jenis() == JenisInstrumen.SURAT_PERINTAH
        && DecreeFacts.isLawfulMandate(decree, context);
  }

  private static JenisInstrumen formOn(LocalDate tanggal, Jabatan head) {
    return tanggal.isBefore(Regimes.UU_23_2014)
        ? RegionFacts.peraturan(head)
        : RegionFacts.keputusan(head);
  }

  private static boolean isOfOther(InstrumenHukum instrumen, KodeWilayah own) {
    return instrumen
        .daerah()
        .map(daerah -> !daerah.equals(own))
        .orElse(instrumen.jenis().lingkup() == LingkupInstrumen.NASIONAL);
  }

  /** The giver's stated title is let through here: where it is wrong, another rule says so. */
  private static Set<JenisInstrumen> allowed(PelimpahanWewenang decree) {
    Set<JenisInstrumen> kinds = EnumSet.of(JenisInstrumen.PERDA_KABUPATEN_KOTA);
    Jabatan stated = decree.pemberi().jabatan();
    Stream.concat(Stream.of(stated), DecreeFacts.headOf(decree.pemberi().wilayah()).stream())
        .filter(Jabatan::isKepalaDaerahKabupatenKota)
        .forEach(
            head -> {
              kinds.add(RegionFacts.keputusan(head));
              kinds.add(RegionFacts.peraturan(head));
            });
    return kinds;
  }

  /** A Perda is set with the DPRD: it is a peraturan, but not one of the head of region. */
  private static boolean isPeraturanOfHead(JenisInstrumen jenis) {
    return jenis.sifat() == SifatInstrumen.PERATURAN
        && jenis != JenisInstrumen.PERDA_KABUPATEN_KOTA;
  }

  private static Check<PelimpahanWewenang> form(Predicate<JenisInstrumen> wrong) {
    return (decree, context, found) -> {
      JenisInstrumen jenis = decree.instrumen().jenis();
      if (DecreeFacts.isPartOfAffairs(decree, context)
          && wrong.test(jenis)
          && allowed(decree).contains(jenis)) {
        found.at("/instrumen/jenis").with("instrumen", jenis.singkatan()).report();
      }
    };
  }

  private static Check<PelimpahanWewenang> eachHubungan(Broken broken) {
    return (decree, context, found) -> {
      for (int i = 0; i < decree.instrumen().hubungan().size(); i++) {
        InstrumenHukum target = decree.instrumen().hubungan().get(i).instrumen();
        if (broken.by(decree, target)) {
          JsonPointer path = JsonPointer.parse("/instrumen/hubungan").index(i);
          found
              .at(path.property("instrumen"))
              .with("instrumen", target.sitasi())
              .with("tanggal", decree.tanggal())
              .report();
        }
      }
    };
  }

  private interface Broken {
    boolean by(PelimpahanWewenang decree, InstrumenHukum target);
  }
}
