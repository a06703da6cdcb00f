package id.pamong.validation.forkopimcam;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_12_2022;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.AnggotaForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.UnsurForkopimcam;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Rules about chair, members and secretary. */
final class SusunanRules {

  static final Rule<PenetapanForkopimcam> KETUA_BUKAN_CAMAT =
      rule("forkopimcam.ketua-bukan-camat")
          .error(pasal(UU_23_2014, "26 ayat (2)"))
          .until(Regimes.PP_17_2018)
          .error(pasal(UU_23_2014, "26 ayat (2)"), pasal(PP_17_2018, "15 ayat (2)"))
          .until(Regimes.PP_12_2022)
          .error(pasal(UU_23_2014, "26 ayat (2)"), pasal(PP_12_2022, "17 ayat (1)"))
          .check(
              (decree, context, found) -> {
                if (decree.ketua() != Jabatan.CAMAT) {
                  found
                      .at("/ketua")
                      .with("jabatan", decree.ketua().sebutanDi(decree.kecamatan()))
                      .with("seharusnya", Jabatan.CAMAT.sebutanDi(decree.kecamatan()))
                      .suggest(Jabatan.CAMAT.name())
                      .report();
                }
              });

  static final Rule<PenetapanForkopimcam> ANGGOTA_BUKAN_UNSUR =
      rule("forkopimcam.anggota-bukan-unsur")
          .error(pasal(UU_23_2014, "26 ayat (4)"))
          .until(Regimes.PP_17_2018)
          .error(pasal(UU_23_2014, "26 ayat (4)"), pasal(PP_17_2018, "15 ayat (3)"))
          .until(Regimes.PP_12_2022)
          .error(pasal(UU_23_2014, "26 ayat (4)"), pasal(PP_12_2022, "17 ayat (2)"))
          .check(
              (decree, context, found) -> {
                for (int i = 0; i < decree.anggota().size(); i++) {
                  UnsurForkopimcam unsur = decree.anggota().get(i).unsur();
                  if (!isElement(unsur, context.tanggal())) {
                    found.at("/anggota/" + i + "/unsur").with("unsur", unsur.sebutan()).report();
                  }
                }
              });

  /** Since 2022 there is always an officer to appoint; before, there may have been nobody. */
  static final Rule<PenetapanForkopimcam> TANPA_KEPOLISIAN =
      rule("forkopimcam.tanpa-unsur-kepolisian")
          .info(pasal(UU_23_2014, "26 ayat (4)"))
          .until(Regimes.PP_17_2018)
          .info(pasal(UU_23_2014, "26 ayat (4)"), pasal(PP_17_2018, "15 ayat (3)"))
          .until(Regimes.PP_12_2022)
          .error(pasal(PP_12_2022, "17 ayat (2) huruf a"), pasal(PP_12_2022, "17 ayat (3)"))
          .check(without(UnsurForkopimcam::isKepolisian));

  /** Where the TNI has no unit in the kecamatan, its commanders may appoint, but need not. */
  static final Rule<PenetapanForkopimcam> TANPA_TNI =
      rule("forkopimcam.tanpa-unsur-tni")
          .info(pasal(UU_23_2014, "26 ayat (4)"))
          .until(Regimes.PP_17_2018)
          .info(pasal(UU_23_2014, "26 ayat (4)"), pasal(PP_17_2018, "15 ayat (3)"))
          .until(Regimes.PP_12_2022)
          .info(pasal(PP_12_2022, "17 ayat (2) huruf b"), pasal(PP_12_2022, "17 ayat (4)"))
          .check(without(UnsurForkopimcam::isTni));

  static final Rule<PenetapanForkopimcam> SEKRETARIS_LAIN =
      rule("forkopimcam.sekretaris-bukan-sekretaris-kecamatan")
          .error(pasal(PP_12_2022, "20"))
          .check(
              (decree, context, found) ->
                  decree
                      .sekretaris()
                      .filter(sekretaris -> sekretaris != Jabatan.SEKRETARIS_KECAMATAN)
                      .ifPresent(
                          sekretaris ->
                              found
                                  .at("/sekretaris")
                                  .with("jabatan", sekretaris.sebutanDi(decree.kecamatan()))
                                  .with(
                                      "seharusnya",
                                      Jabatan.SEKRETARIS_KECAMATAN.sebutanDi(decree.kecamatan()))
                                  .suggest(Jabatan.SEKRETARIS_KECAMATAN.name())
                                  .report()));

  static final Rule<PenetapanForkopimcam> SEKRETARIS_TIDAK_DINYATAKAN =
      rule("forkopimcam.sekretaris-tidak-dinyatakan")
          .info(pasal(PP_12_2022, "20"), pasal(PP_12_2022, "22 ayat (2)"))
          .check(
              (decree, context, found) -> {
                if (decree.sekretaris().isEmpty()) {
                  found.at("/sekretaris").report();
                }
              });

  static final List<Rule<PenetapanForkopimcam>> ALL =
      List.of(
          KETUA_BUKAN_CAMAT,
          ANGGOTA_BUKAN_UNSUR,
          TANPA_KEPOLISIAN,
          TANPA_TNI,
          SEKRETARIS_LAIN,
          SEKRETARIS_TIDAK_DINYATAKAN);

  private SusunanRules() {}

  /** Tells whether the law of a day makes it a member; others may be invited. */
  private static boolean isElement(UnsurForkopimcam unsur, LocalDate day) {
    if (unsur.isKepolisian() || unsur.isTni()) {
      return true;
    }
    return switch (unsur) {
      case KEPALA_CABANG_KEJAKSAAN_NEGERI -> !day.isBefore(Regimes.PP_17_2018);
      case PIMPINAN_INSTANSI_VERTIKAL ->
          !day.isBefore(Regimes.PP_17_2018) && day.isBefore(Regimes.PP_12_2022);
      default -> false;
    };
  }

  private static Check<PenetapanForkopimcam> without(Predicate<UnsurForkopimcam> wanted) {
    return (decree, context, found) -> {
      if (decree.anggota().stream().map(AnggotaForkopimcam::unsur).noneMatch(wanted)) {
        found.at("/anggota").report();
      }
    };
  }
}
