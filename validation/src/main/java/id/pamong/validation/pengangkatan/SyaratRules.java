package id.pamong.validation.pengangkatan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_18_2016;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.pengangkatan.StatusKepegawaian;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.RetroactiveEffect;
import id.pamong.validation.dokumen.UncoveredDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rules about who appoints, on whose proposal, and whom. */
final class SyaratRules {

  private static final DasarHukum BY_GUBERNUR = pasal(UU_23_2014, "224 ayat (3)");
  private static final DasarHukum BY_OTHERS = pasal(UU_30_2014, "66 ayat (3)");

  /** PP 19/2008 came into force (Pasal 38); before it the law of camat is not held here. */
  static final LocalDate MULAI = LocalDate.of(2008, 2, 28);

  /** PP 18/2016 came into force (Pasal 126). */
  private static final LocalDate PP_18 = LocalDate.of(2016, 6, 19);

  /** PP 17/2018 came into force (Pasal 37). */
  private static final LocalDate PP_17 = LocalDate.of(2018, 5, 8);

  static final Rule<PengangkatanPejabat> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before("pengangkatan", MULAI, pasal(PP_19_2008, "38"));

  /** The kota and kabupaten of Jakarta have no head of their own; its law is not held here. */
  static final Rule<PengangkatanPejabat> BUKAN_KEPALA_DAERAH =
      rule("pengangkatan.bentuk-bukan-keputusan-kepala-daerah")
          .error(pasal(UU_32_2004, "126 ayat (4)"), pasal(UU_32_2004, "127 ayat (4)"))
          .from(MULAI)
          .error(pasal(UU_23_2014, "224 ayat (2)"), pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) -> {
                JenisInstrumen jenis = decree.instrumen().jenis();
                RegionFacts.headOver(decree.wilayah())
                    .filter(head -> isOfAutonomousRegion(decree))
                    .map(RegionFacts::keputusan)
                    .filter(right -> right != jenis)
                    .ifPresent(
                        right ->
                            found
                                .at("/instrumen/jenis")
                                .with("bentuk", jenis.singkatan())
                                .with("seharusnya", right.singkatan())
                                .suggest(right.name())
                                .report());
              });

  static final Rule<PengangkatanPejabat> BUKAN_PNS =
      rule("pengangkatan.bukan-pegawai-negeri-sipil")
          .error(pasal(UU_32_2004, "126 ayat (4)"), pasal(UU_32_2004, "127 ayat (4)"))
          .from(MULAI)
          .error(pasal(UU_23_2014, "224 ayat (2)"), pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) ->
                  decree
                      .status()
                      .filter(status -> status != StatusKepegawaian.PNS && !isOfKalurahan(decree))
                      .ifPresent(
                          status ->
                              found
                                  .at("/status")
                                  .with("statusKepegawaian", status.name())
                                  .report()));

  static final Rule<PengangkatanPejabat> STATUS_TIDAK_DINYATAKAN =
      rule("pengangkatan.status-tidak-dinyatakan")
          .info(pasal(UU_32_2004, "126 ayat (4)"), pasal(UU_32_2004, "127 ayat (4)"))
          .from(MULAI)
          .info(pasal(UU_23_2014, "224 ayat (2)"), pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) -> {
                if (decree.status().isEmpty() && !isOfKalurahan(decree)) {
                  found.at("/status").report();
                }
              });

  /** That a camat holds the post of an administrator is said since PP 18/2016. */
  static final Rule<PengangkatanPejabat> TANPA_SELEKSI =
      rule("pengangkatan.camat-tanpa-seleksi")
          .warning(pasal(UU_23_2014, "209 ayat (2) huruf f"), pasal(UU_23_2014, "234 ayat (4)"))
          .until(PP_18)
          .error(pasal(UU_23_2014, "234 ayat (4)"), pasal(PP_18_2016, "95 ayat (3)"))
          .until(PP_17)
          .error(
              pasal(UU_23_2014, "234 ayat (4)"),
              pasal(PP_18_2016, "95 ayat (3)"),
              pasal(PP_17_2018, "13 ayat (2)"))
          .check(
              denied(
                  JabatanDiangkat.CAMAT, PengangkatanPejabat::melaluiSeleksi, "/melaluiSeleksi"));

  /**
   * What breaks Pasal 224 ayat (2) the gubernur annuls; any other decision can be annulled by who
   * set it, by the superior, or by the court, and by no other office: law since UU 30/2014, and the
   * fifteen days of UU 23/2014 before it are left out.
   */
  static final Rule<PengangkatanPejabat> DIBATALKAN_PIHAK_LAIN =
      rule("pengangkatan.camat-dibatalkan-bukan-oleh-gubernur")
          .error(BY_GUBERNUR, BY_OTHERS)
          .check(
              (decree, context, found) -> {
                boolean unlawful = accords(decree, context) == Truth.NO;
                decree
                    .dibatalkanOleh()
                    .filter(office -> decree.jabatan() == JabatanDiangkat.CAMAT)
                    .filter(office -> isOfAutonomousRegion(decree))
                    .filter(office -> office != Jabatan.GUBERNUR)
                    .filter(office -> unlawful || isNoIssuer(office, decree))
                    .ifPresent(
                        office ->
                            found
                                .at("/dibatalkanOleh")
                                .with("jabatan", office.sebutan())
                                .under(
                                    unlawful
                                        ? List.of(BY_GUBERNUR)
                                        : List.of(BY_GUBERNUR, BY_OTHERS))
                                .suggest(Jabatan.GUBERNUR.name())
                                .report());
              });

  static final Rule<PengangkatanPejabat> CAMAT_BUKAN_USUL_SEKDA =
      rule("pengangkatan.camat-bukan-usul-sekretaris-daerah")
          .error(pasal(PP_19_2008, "24"))
          .check(proposedByAnother(JabatanDiangkat.CAMAT, Jabatan.SEKRETARIS_DAERAH));

  static final Rule<PengangkatanPejabat> CAMAT_USUL_TIDAK_DINYATAKAN =
      rule("pengangkatan.camat-usul-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "24"))
          .check(unproposed(JabatanDiangkat.CAMAT));

  static final Rule<PengangkatanPejabat> BUKAN_USUL_CAMAT =
      rule("pengangkatan.lurah-bukan-usul-camat")
          .error(pasal(UU_32_2004, "127 ayat (4)"))
          .from(MULAI)
          .check(proposedByAnother(JabatanDiangkat.LURAH, Jabatan.CAMAT));

  static final Rule<PengangkatanPejabat> BUKAN_USUL_SEKDA =
      rule("pengangkatan.lurah-bukan-usul-sekretaris-daerah")
          .error(pasal(UU_23_2014, "229 ayat (3)"))
          .check(proposedByAnother(JabatanDiangkat.LURAH, Jabatan.SEKRETARIS_DAERAH));

  static final Rule<PengangkatanPejabat> USUL_TIDAK_DINYATAKAN =
      rule("pengangkatan.lurah-usul-tidak-dinyatakan")
          .info(pasal(UU_32_2004, "127 ayat (4)"))
          .from(MULAI)
          .info(pasal(UU_23_2014, "229 ayat (3)"))
          .check(unproposed(JabatanDiangkat.LURAH));

  static final Rule<PengangkatanPejabat> TANPA_KEMAMPUAN =
      rule("pengangkatan.lurah-tanpa-kemampuan-administrasi")
          .error(pasal(PP_17_2018, "26 ayat (3)"))
          .check(
              denied(
                  JabatanDiangkat.LURAH,
                  PengangkatanPejabat::kemampuanAdministrasi,
                  "/kemampuanAdministrasi"));

  static final Rule<PengangkatanPejabat> TIDAK_MEMAHAMI_SOSIAL_BUDAYA =
      rule("pengangkatan.lurah-tidak-memahami-sosial-budaya")
          .error(pasal(PP_17_2018, "26 ayat (3)"))
          .check(
              denied(
                  JabatanDiangkat.LURAH,
                  PengangkatanPejabat::memahamiSosialBudaya,
                  "/memahamiSosialBudaya"));

  static final Rule<PengangkatanPejabat> KEMAMPUAN_TIDAK_DINYATAKAN =
      rule("pengangkatan.lurah-kemampuan-tidak-dinyatakan")
          .info(pasal(PP_17_2018, "26 ayat (3)"))
          .check(
              (decree, context, found) -> {
                boolean ability = decree.kemampuanAdministrasi().isPresent();
                if (decree.jabatan() == JabatanDiangkat.LURAH
                    && !isOfKalurahan(decree)
                    && !(ability && decree.memahamiSosialBudaya().isPresent())) {
                  found.at(ability ? "/memahamiSosialBudaya" : "/kemampuanAdministrasi").report();
                }
              });

  /**
   * The lurah uses the part of the budget of the kabupaten or kota that is the kelurahan's; no
   * camat does under this article.
   */
  static final Rule<PengangkatanPejabat> KUASA_PENGGUNA_ANGGARAN =
      rule("pengangkatan.kuasa-pengguna-anggaran-bukan-lurah")
          .error(pasal(PP_17_2018, "30 ayat (3)"))
          .check(
              (decree, context, found) -> {
                Truth right = decree.jabatan() == JabatanDiangkat.LURAH ? Truth.YES : Truth.NO;
                if (isOfAutonomousRegion(decree)
                    && Truth.of(decree.kuasaPenggunaAnggaranKelurahan()) == right.not()) {
                  found.at("/kuasaPenggunaAnggaranKelurahan").report();
                }
              });

  static final Rule<PengangkatanPejabat> TANPA_MUSYAWARAH =
      rule("pengangkatan.kegiatan-kelurahan-tanpa-musyawarah")
          .error(pasal(PP_17_2018, "30 ayat (5)"))
          .check(
              (decree, context, found) -> {
                boolean isDenied =
                    decree.jabatan() == JabatanDiangkat.LURAH
                        && Truth.of(decree.kegiatanMelaluiMusyawarah()) == Truth.NO;
                if (isDenied && isOfAutonomousRegion(decree)) {
                  found.at("/kegiatanMelaluiMusyawarah").report();
                }
              });

  static final Rule<PengangkatanPejabat> BERLAKU_SURUT =
      RetroactiveEffect.rule(
          "pengangkatan",
          "/tanggalBerlaku",
          PengangkatanPejabat::instrumen,
          PengangkatanPejabat::tanggalBerlaku,
          PengangkatanPejabat::alasanBerlakuSurut);

  static final List<Rule<PengangkatanPejabat>> ALL =
      List.of(
          TANGGAL_SEBELUM_CAKUPAN,
          BUKAN_KEPALA_DAERAH,
          BUKAN_PNS,
          STATUS_TIDAK_DINYATAKAN,
          PengetahuanRules.TANPA_PENGETAHUAN,
          PengetahuanRules.PENDIDIKAN_TEKNIS_SAJA,
          PengetahuanRules.TIDAK_DINYATAKAN,
          TANPA_SELEKSI,
          DIBATALKAN_PIHAK_LAIN,
          CAMAT_BUKAN_USUL_SEKDA,
          CAMAT_USUL_TIDAK_DINYATAKAN,
          BUKAN_USUL_CAMAT,
          BUKAN_USUL_SEKDA,
          USUL_TIDAK_DINYATAKAN,
          TANPA_KEMAMPUAN,
          TIDAK_MEMAHAMI_SOSIAL_BUDAYA,
          KEMAMPUAN_TIDAK_DINYATAKAN,
          KUASA_PENGGUNA_ANGGARAN,
          TANPA_MUSYAWARAH,
          BERLAKU_SURUT);

  private SyaratRules() {}

  /** Tells whether a camat was appointed as Pasal 224 ayat (2) asks. */
  private static Truth accords(PengangkatanPejabat decree, RuleContext context) {
    return Truth.of(decree.status().map(status -> status == StatusKepegawaian.PNS))
        .and(PengetahuanRules.knows(decree, context));
  }

  private static boolean isNoIssuer(Jabatan office, PengangkatanPejabat decree) {
    return RegionFacts.headOver(decree.wilayah()).filter(head -> head != office).isPresent();
  }

  /**
   * Tells whether the articles on who sets, proposes and annuls can be applied. They speak of the
   * head, the sekretaris daerah and the budget of an autonomous kabupaten or kota, which Jakarta
   * does not have; its law is not held here.
   */
  static boolean isOfAutonomousRegion(PengangkatanPejabat decree) {
    return !RegionFacts.isInJakarta(decree.wilayah()) && !isOfKalurahan(decree);
  }

  /** In Daerah Istimewa Yogyakarta a lurah leads a kalurahan, which is a desa, by special law. */
  private static boolean isOfKalurahan(PengangkatanPejabat decree) {
    return decree.jabatan() == JabatanDiangkat.LURAH
        && RegionFacts.isInYogyakarta(decree.wilayah())
        && !decree.wilayah().isKelurahan();
  }

  private static Check<PengangkatanPejabat> proposedByAnother(
      JabatanDiangkat jabatan, Jabatan right) {
    return (decree, context, found) ->
        decree
            .pengusul()
            .filter(office -> decree.jabatan() == jabatan && office != right)
            .filter(office -> isOfAutonomousRegion(decree))
            .ifPresent(
                office ->
                    found
                        .at("/pengusul")
                        .with("jabatan", office.sebutan())
                        .suggest(right.name())
                        .report());
  }

  private static Check<PengangkatanPejabat> unproposed(JabatanDiangkat jabatan) {
    return (decree, context, found) -> {
      if (decree.jabatan() == jabatan
          && decree.pengusul().isEmpty()
          && isOfAutonomousRegion(decree)) {
        found.at("/pengusul").report();
      }
    };
  }

  private static Check<PengangkatanPejabat> denied(
      JabatanDiangkat jabatan,
      Function<PengangkatanPejabat, Optional<Boolean>> answer,
      String path) {
    return (decree, context, found) -> {
      if (decree.jabatan() == jabatan
          && !isOfKalurahan(decree)
          && Truth.of(answer.apply(decree)) == Truth.NO) {
        found.at(path).report();
      }
    };
  }
}
