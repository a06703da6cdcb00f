package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_12_2011;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.DelegatingLaw;
import id.pamong.validation.dokumen.SekretarisDaerah;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.SusunanJabatan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about the source of the authority: delegation and mandate, and what follows from each. */
final class SumberRules {

  private static final DasarHukum TO_SUBORDINATES = pasal(UU_30_2014, "14 ayat (3)");
  private static final DasarHukum ROUTINE = pasal(UU_30_2014, "14 ayat (1) huruf b");
  private static final DasarHukum OF_DELEGATION = pasal(UU_30_2014, "13 ayat (2) huruf b");

  static final Rule<PelimpahanWewenang> TIDAK_DINYATAKAN =
      rule("pelimpahan.sumber-wewenang-tidak-dinyatakan")
          .info(pasal(UU_30_2014, "11"))
          .check(
              (decree, context, found) -> {
                boolean isOfDesa =
                    decree.penerima().stream()
                        .allMatch(penerima -> DecreeFacts.isOfDesa(penerima.jabatan()));
                if (decree.sumber().isEmpty()
                    && !(isOfDesa && DecreeFacts.isAssignment(decree, context))) {
                  found.at("/sumber").report();
                }
              });

  static final Rule<PelimpahanWewenang> ATRIBUSI =
      rule("pelimpahan.atribusi-dengan-keputusan")
          .error(pasal(UU_30_2014, "12 ayat (1) huruf a"))
          .check(
              (decree, context, found) -> {
                if (DecreeFacts.isFrom(decree, SumberWewenang.ATRIBUSI)) {
                  found
                      .at("/sumber")
                      .suggest(SumberWewenang.DELEGASI.name())
                      .suggest(SumberWewenang.MANDAT.name())
                      .report();
                }
              });

  static final Rule<PelimpahanWewenang> TANPA_DASAR_HUKUM =
      rule("pelimpahan.tanpa-dasar-hukum")
          .error(pasal(UU_30_2014, "9 ayat (3)"), pasal(UU_12_2011, "64 ayat (2)"))
          .check(
              (decree, context, found) -> {
                if (decree.dasarHukum().isEmpty()) {
                  found.at("/dasarHukum").report();
                }
              });

  static final Rule<PelimpahanWewenang> DELEGASI_TANPA_PERATURAN =
      rule("pelimpahan.delegasi-tanpa-dasar-pp-perpres-perda")
          .error(OF_DELEGATION)
          .check(
              (decree, context, found) -> {
                if (DecreeFacts.isFrom(decree, SumberWewenang.DELEGASI)
                    && !InstrumenRules.isOfAnotherIssuer(decree, context)
                    && citesNoRegulation(decree, context)) {
                  found.at("/dasarHukum").report();
                }
              });

  /** What the law delegates in an instrument that is not cited, it delegates all the same. */
  static final Rule<PelimpahanWewenang> DASAR_TIDAK_MENGATUR =
      rule("pelimpahan.delegasi-dasar-tidak-mengatur-delegasi")
          .warning(OF_DELEGATION)
          .check(whereProvisionIs(Truth.NO));

  static final Rule<PelimpahanWewenang> DASAR_TIDAK_DIKETAHUI =
      rule("pelimpahan.delegasi-dasar-tidak-diketahui-mengatur")
          .info(OF_DELEGATION)
          .check(whereProvisionIs(Truth.UNKNOWN));

  static final Rule<PelimpahanWewenang> DELEGASI_ATAS_NAMA =
      rule("pelimpahan.delegasi-ditandatangani-atas-nama")
          .warning(pasal(UU_30_2014, "13 ayat (7)"), pasal(UU_30_2014, "14 ayat (4)"))
          .check(
              (decree, context, found) ->
                  decree
                      .tandaTangan()
                      .filter(BentukTandaTangan::isMenyebutPemberi)
                      .filter(form -> DecreeFacts.isFrom(decree, SumberWewenang.DELEGASI))
                      .filter(form -> !DecreeFacts.hasServiceUnit(decree))
                      .ifPresent(
                          form -> found.at("/tandaTangan").with("bentuk", form.name()).report()));

  static final Rule<PelimpahanWewenang> DELEGASI_PENANGGUNG_JAWAB =
      rule("pelimpahan.delegasi-penanggung-jawab-bukan-penerima")
          .error(pasal(UU_30_2014, "13 ayat (7)"))
          .check(answerable(SumberWewenang.DELEGASI, PenanggungJawab.PENERIMA));

  static final Rule<PelimpahanWewenang> MANDAT_TANPA_ATAS_NAMA =
      rule("pelimpahan.mandat-tanpa-atas-nama")
          .error(pasal(UU_30_2014, "14 ayat (4)"))
          .check(
              (decree, context, found) ->
                  decree
                      .tandaTangan()
                      .filter(form -> !form.isMenyebutPemberi())
                      .filter(form -> DecreeFacts.isFrom(decree, SumberWewenang.MANDAT))
                      .ifPresent(
                          form ->
                              found
                                  .at("/tandaTangan")
                                  .suggest(BentukTandaTangan.ATAS_NAMA.name())
                                  .report()));

  static final Rule<PelimpahanWewenang> MANDAT_PENANGGUNG_JAWAB =
      rule("pelimpahan.mandat-penanggung-jawab-bukan-pemberi")
          .error(pasal(UU_30_2014, "14 ayat (8)"))
          .check(answerable(SumberWewenang.MANDAT, PenanggungJawab.PEMBERI));

  static final Rule<PelimpahanWewenang> MANDAT_BUKAN_BAWAHAN =
      rule("pelimpahan.mandat-kepada-bukan-bawahan")
          .error(TO_SUBORDINATES, OF_DELEGATION)
          .check(
              (decree, context, found) -> {
                if (!mustBeMandate(decree, context)
                    || DecreeFacts.isMisplacedGiver(decree, context)) {
                  return;
                }
                List<JabatanWilayah> level = notBelow(decree, context);
                if (level.size() > 1) {
                  found
                      .at("/pemberi/jabatan")
                      .under(ofMandate(decree, TO_SUBORDINATES))
                      .with("jabatan", offices(level))
                      .with("pemberi", decree.pemberi().jabatan().sebutan())
                      .report();
                }
                for (int i = 0; i < decree.penerima().size(); i++) {
                  JabatanWilayah penerima = decree.penerima().get(i);
                  if ((!isSubordinate(decree, context, penerima) || isItself(decree, penerima))
                      && !(level.size() > 1 && level.contains(penerima))
                      && !isFaultOfAnotherRule(decree, context, penerima)) {
                    found
                        .at(DecreeFacts.PENERIMA.index(i).property("jabatan"))
                        .under(ofMandate(decree, TO_SUBORDINATES))
                        .with("jabatan", offices(List.of(penerima)))
                        .with("pemberi", decree.pemberi().jabatan().sebutan())
                        .report();
                  }
                }
              });

  /** The same is said of a letter, by a rule for each kind of office. */
  static final Rule<PelimpahanWewenang> MANDAT_SEKRETARIS_DAERAH =
      rule("pelimpahan.mandat-sekretaris-daerah-bukan-atasan")
          .warning(toSubordinates(EnumSet.allOf(Jabatan.class)))
          .check(
              (decree, context, found) -> {
                List<JabatanWilayah> others =
                    decree.penerima().stream()
                        .filter(one -> SekretarisDaerah.isNotAbove(decree.pemberi(), one))
                        .toList();
                if (!others.isEmpty() && DecreeFacts.isFrom(decree, SumberWewenang.MANDAT)) {
                  found
                      .at("/pemberi/jabatan")
                      .with("jabatan", offices(others))
                      .under(List.of(toSubordinates(jabatan(others))))
                      .report();
                }
              });

  static final Rule<PelimpahanWewenang> MANDAT_BUKAN_TUGAS_RUTIN =
      rule("pelimpahan.mandat-bukan-tugas-rutin")
          .error(ROUTINE, OF_DELEGATION)
          .check(
              (decree, context, found) -> {
                if (mustBeMandate(decree, context)) {
                  Layanan.walk(
                      decree,
                      found,
                      (path, layanan, sink) -> {
                        if (Kriteria.TUGAS_RUTIN.of(layanan) == Truth.NO) {
                          sink.at(path.property("kriteria").property("tugasRutin"))
                              .under(ofMandate(decree, ROUTINE))
                              .with("layanan", layanan.nama())
                              .report();
                        }
                      });
                }
              });

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(
          TIDAK_DINYATAKAN,
          ATRIBUSI,
          TANPA_DASAR_HUKUM,
          DELEGASI_TANPA_PERATURAN,
          DASAR_TIDAK_MENGATUR,
          DASAR_TIDAK_DIKETAHUI,
          DELEGASI_ATAS_NAMA,
          DELEGASI_PENANGGUNG_JAWAB,
          MANDAT_TANPA_ATAS_NAMA,
          MANDAT_PENANGGUNG_JAWAB,
          MANDAT_BUKAN_BAWAHAN,
          MANDAT_SEKRETARIS_DAERAH,
          MANDAT_BUKAN_TUGAS_RUTIN);

  private SumberRules() {}

  /**
   * Tells whether no PP, Perpres or Perda can lay a delegation down that a decree makes: it is no
   * Perda itself and cites none. The general affairs the law itself hands to the camat.
   */
  private static boolean citesNoRegulation(PelimpahanWewenang decree, RuleContext context) {
    return !decree.dasarHukum().isEmpty()
        && decree.instrumen().jenis() != JenisInstrumen.PERDA_KABUPATEN_KOTA
        && !DecreeFacts.isOfGeneralAffairs(decree, context)
        && !DecreeFacts.mayBeOfGeneralAffairs(decree, context)
        && decree.dasarHukum().stream()
            .noneMatch(dasar -> DelegatingLaw.isOfKind(dasar.instrumen().jenis()));
  }

  /** What does not state its source and can be no delegation stands or falls as a mandate. */
  private static boolean mustBeMandate(PelimpahanWewenang decree, RuleContext context) {
    return DecreeFacts.isFrom(decree, SumberWewenang.MANDAT)
        || (decree.sumber().isEmpty()
            && decree.jenisPelimpahan() == JenisPelimpahan.SEBAGIAN_URUSAN
            && !context.tanggal().isBefore(Regimes.UU_30_2014)
            && decree.pemberi().jabatan().isKepalaDaerahKabupatenKota()
            && decree.penerima().stream().noneMatch(one -> DecreeFacts.isOfDesa(one.jabatan()))
            && citesNoRegulation(decree, context));
  }

  /** An article on mandates, and why it can be no delegation where the decree does not say. */
  private static List<DasarHukum> ofMandate(PelimpahanWewenang decree, DasarHukum article) {
    return decree.sumber().isEmpty() ? List.of(article, OF_DELEGATION) : List.of(article);
  }

  private static Check<PelimpahanWewenang> whereProvisionIs(Truth truth) {
    return (decree, context, found) -> {
      List<DasarHukum> cited = delegating(decree);
      if (DecreeFacts.isFrom(decree, SumberWewenang.DELEGASI)
          && decree.instrumen().jenis() != JenisInstrumen.PERDA_KABUPATEN_KOTA
          && !InstrumenRules.isOfAnotherIssuer(decree, context)
          && !DecreeFacts.isOfGeneralAffairs(decree, context)
          && !cited.isEmpty()
          && provides(cited, decree, context) == truth) {
        found
            .at("/dasarHukum")
            .with(
                "dasar",
                cited.stream().map(dasar -> dasar.instrumen().sitasi()).distinct().toList())
            .report();
      }
    };
  }

  private static List<DasarHukum> delegating(PelimpahanWewenang decree) {
    return decree.dasarHukum().stream()
        .filter(dasar -> DelegatingLaw.isOfKind(dasar.instrumen().jenis()))
        .toList();
  }

  /** Whether what is cited was in force is the question of the rules about citations. */
  private static Truth provides(
      List<DasarHukum> cited, PelimpahanWewenang decree, RuleContext context) {
    Truth provides = Truth.NO;
    for (JabatanWilayah penerima : decree.penerima()) {
      for (DasarHukum dasar : cited) {
        Jabatan office = receiver(penerima.jabatan(), context);
        provides = provides.or(DelegatingLaw.providesFor(office, dasar));
      }
    }
    return provides;
  }

  /** An office that cannot receive is another rule's; the right one is the camat. */
  private static Jabatan receiver(Jabatan stated, RuleContext context) {
    return switch (stated) {
      case KEPALA_UNIT_PELAYANAN_TERPADU -> stated;
      case LURAH -> context.tanggal().isBefore(Regimes.PP_17_2018) ? Jabatan.LURAH : Jabatan.CAMAT;
      default -> Jabatan.CAMAT;
    };
  }

  /**
   * Returns the offices of the kabupaten or kota that do not stand below the giver, though they
   * would below its head. Where there are several, it is the giver that is wrong, once.
   */
  private static List<JabatanWilayah> notBelow(PelimpahanWewenang decree, RuleContext context) {
    if (!DecreeFacts.isOfKabupatenKota(decree.pemberi().jabatan())) {
      return List.of();
    }
    return decree.penerima().stream()
        .filter(penerima -> DecreeFacts.isOfKabupatenKota(penerima.jabatan()))
        .filter(penerima -> !penerima.jabatan().isKepalaDaerahKabupatenKota())
        .filter(penerima -> !isSubordinate(decree, context, penerima))
        .filter(penerima -> !isFaultOfAnotherRule(decree, context, penerima))
        .toList();
  }

  /** Its region does not fit the office, or lies outside that of the head who gives. */
  private static boolean isFaultOfAnotherRule(
      PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima) {
    return DecreeFacts.isMisplaced(decree, context, penerima)
        || (decree.pemberi().jabatan().isKepalaDaerahKabupatenKota()
            && DecreeFacts.regionOfAllReceivers(decree, context).isPresent())
        || DecreeFacts.jurisdiction(decree, context)
            .filter(own -> DecreeFacts.isKnownOutside(own, penerima.wilayah(), context))
            .isPresent();
  }

  /** Below the head in whose place he stands, a wakil is still not below himself. */
  private static boolean isItself(PelimpahanWewenang decree, JabatanWilayah penerima) {
    return penerima.equals(decree.pemberi()) && SusunanJabatan.isTunggal(penerima.jabatan());
  }

  /** The articles that place offices under another, and whom a mandate is given to. */
  private static DasarHukum[] toSubordinates(Set<Jabatan> offices) {
    return Stream.concat(SekretarisDaerah.placing(offices).stream(), Stream.of(TO_SUBORDINATES))
        .toArray(DasarHukum[]::new);
  }

  private static Set<Jabatan> jabatan(List<JabatanWilayah> several) {
    return several.stream().map(JabatanWilayah::jabatan).collect(Collectors.toSet());
  }

  private static List<String> offices(List<JabatanWilayah> several) {
    return several.stream().map(penerima -> penerima.jabatan().sebutan()).distinct().toList();
  }

  /**
   * Offices of a desa are left to the rule that forbids them under every source, an office that may
   * not give to that about it; where those of a head are, to those about his region.
   */
  private static boolean isSubordinate(
      PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima) {
    JabatanWilayah giver = Giver.of(decree, context);
    return switch (penerima.jabatan().lingkungan()) {
      case DESA -> true;
      case INSTANSI_VERTIKAL -> false;
      case PROVINSI, KABUPATEN_KOTA ->
          (PemberiRules.isNotTheHead(decree, context)
                  || giver.jabatan().isKepalaDaerahKabupatenKota())
              ? DecreeFacts.isOfKabupatenKota(penerima.jabatan())
                  && !penerima.jabatan().isKepalaDaerahKabupatenKota()
              : Giver.mayStandAbove(giver, penerima);
    };
  }

  private static Check<PelimpahanWewenang> answerable(SumberWewenang sumber, PenanggungJawab who) {
    return (decree, context, found) ->
        decree
            .penanggungJawab()
            .filter(stated -> stated != who && DecreeFacts.isFrom(decree, sumber))
            .filter(
                stated -> sumber == SumberWewenang.MANDAT || !DecreeFacts.hasServiceUnit(decree))
            .ifPresent(stated -> found.at("/penanggungJawab").suggest(who.name()).report());
  }
}
