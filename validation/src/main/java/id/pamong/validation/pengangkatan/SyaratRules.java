package id.pamong.validation.pengangkatan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.pengangkatan.StatusKepegawaian;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.UncoveredDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rules about who appoints, on whose proposal, and whom. */
final class SyaratRules {

  static final Rule<PengangkatanPejabat> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before(
          "pengangkatan",
          LocalDate.of(2014, 10, 2),
          pasal(UU_23_2014, "224 ayat (2)"),
          pasal(UU_23_2014, "229 ayat (3)"));

  /** The kota and kabupaten of Jakarta have no head of their own; its law is not held here. */
  static final Rule<PengangkatanPejabat> BUKAN_KEPALA_DAERAH =
      rule("pengangkatan.bentuk-bukan-keputusan-kepala-daerah")
          .error(pasal(UU_23_2014, "224 ayat (2)"), pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) -> {
                JenisInstrumen jenis = decree.instrumen().jenis();
                RegionFacts.headOver(decree.wilayah())
                    .filter(head -> !RegionFacts.isInJakarta(decree.wilayah()))
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
          .error(pasal(UU_23_2014, "224 ayat (2)"), pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) ->
                  decree
                      .status()
                      .filter(status -> status != StatusKepegawaian.PNS)
                      .ifPresent(
                          status ->
                              found
                                  .at("/status")
                                  .with("statusKepegawaian", status.name())
                                  .report()));

  static final Rule<PengangkatanPejabat> STATUS_TIDAK_DINYATAKAN =
      rule("pengangkatan.status-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "224 ayat (2)"), pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) -> {
                if (decree.status().isEmpty()) {
                  found.at("/status").report();
                }
              });

  static final Rule<PengangkatanPejabat> TANPA_PENGETAHUAN =
      rule("pengangkatan.camat-tanpa-pengetahuan-teknis-pemerintahan")
          .error(pasal(UU_23_2014, "224 ayat (2)"))
          .check(whereKnowledgeIs(Truth.NO));

  static final Rule<PengangkatanPejabat> PENGETAHUAN_TIDAK_DINYATAKAN =
      rule("pengangkatan.camat-pengetahuan-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "224 ayat (2)"))
          .check(whereKnowledgeIs(Truth.UNKNOWN));

  static final Rule<PengangkatanPejabat> TANPA_SELEKSI =
      rule("pengangkatan.camat-tanpa-seleksi")
          .error(pasal(PP_17_2018, "13 ayat (2)"))
          .check(
              denied(
                  JabatanDiangkat.CAMAT, PengangkatanPejabat::melaluiSeleksi, "/melaluiSeleksi"));

  static final Rule<PengangkatanPejabat> DIBATALKAN_PIHAK_LAIN =
      rule("pengangkatan.camat-dibatalkan-bukan-oleh-gubernur")
          .error(pasal(UU_23_2014, "224 ayat (3)"))
          .check(
              (decree, context, found) ->
                  decree
                      .dibatalkanOleh()
                      .filter(office -> decree.jabatan() == JabatanDiangkat.CAMAT)
                      .filter(office -> office != Jabatan.GUBERNUR)
                      .ifPresent(
                          office ->
                              found
                                  .at("/dibatalkanOleh")
                                  .with("jabatan", office.sebutan())
                                  .suggest(Jabatan.GUBERNUR.name())
                                  .report()));

  static final Rule<PengangkatanPejabat> BUKAN_USUL_SEKDA =
      rule("pengangkatan.lurah-bukan-usul-sekretaris-daerah")
          .error(pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) ->
                  decree
                      .pengusul()
                      .filter(office -> decree.jabatan() == JabatanDiangkat.LURAH)
                      .filter(office -> office != Jabatan.SEKRETARIS_DAERAH)
                      .ifPresent(
                          office ->
                              found
                                  .at("/pengusul")
                                  .with("jabatan", office.sebutan())
                                  .suggest(Jabatan.SEKRETARIS_DAERAH.name())
                                  .report()));

  static final Rule<PengangkatanPejabat> USUL_TIDAK_DINYATAKAN =
      rule("pengangkatan.lurah-usul-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) -> {
                if (decree.jabatan() == JabatanDiangkat.LURAH && decree.pengusul().isEmpty()) {
                  found.at("/pengusul").report();
                }
              });

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

  static final List<Rule<PengangkatanPejabat>> ALL =
      List.of(
          TANGGAL_SEBELUM_CAKUPAN,
          BUKAN_KEPALA_DAERAH,
          BUKAN_PNS,
          STATUS_TIDAK_DINYATAKAN,
          TANPA_PENGETAHUAN,
          PENGETAHUAN_TIDAK_DINYATAKAN,
          TANPA_SELEKSI,
          DIBATALKAN_PIHAK_LAIN,
          BUKAN_USUL_SEKDA,
          USUL_TIDAK_DINYATAKAN,
          TANPA_KEMAMPUAN,
          TIDAK_MEMAHAMI_SOSIAL_BUDAYA);

  private SyaratRules() {}

  /** Either proof is enough. */
  private static Check<PengangkatanPejabat> whereKnowledgeIs(Truth truth) {
    return (decree, context, found) -> {
      Truth known =
          Truth.of(decree.ijazahPemerintahan()).or(Truth.of(decree.sertifikatKepamongprajaan()));
      if (decree.jabatan() == JabatanDiangkat.CAMAT && known == truth) {
        found.at("/ijazahPemerintahan").report();
      }
    };
  }

  private static Check<PengangkatanPejabat> denied(
      JabatanDiangkat jabatan,
      Function<PengangkatanPejabat, Optional<Boolean>> answer,
      String path) {
    return (decree, context, found) -> {
      if (decree.jabatan() == jabatan && Truth.of(answer.apply(decree)) == Truth.NO) {
        found.at(path).report();
      }
    };
  }
}
