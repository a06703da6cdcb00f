package id.pamong.validation.forkopimcam;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_12_2022;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.AnggotaForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenunjukUnsur;
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
                      .with("jabatan", decree.ketua().sebutan())
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
          .until(Regimes.PP_12_2022)
          .error(pasal(PP_12_2022, "17 ayat (2) huruf a"), pasal(PP_12_2022, "17 ayat (3)"))
          .check(without(UnsurForkopimcam::isKepolisian));

  /** Where the TNI has no unit in the kecamatan, its commanders may appoint, but need not. */
  static final Rule<PenetapanForkopimcam> TANPA_TNI =
      rule("forkopimcam.tanpa-unsur-tni")
          .info(pasal(UU_23_2014, "26 ayat (4)"))
          .until(Regimes.PP_12_2022)
          .info(pasal(PP_12_2022, "17 ayat (2) huruf b"), pasal(PP_12_2022, "17 ayat (4)"))
          .check(without(UnsurForkopimcam::isTni));

  static final Rule<PenetapanForkopimcam> PEJABAT_DI_SAMPING_KEPALA =
      rule("forkopimcam.pejabat-di-samping-kepala-kepolisian-sektor")
          .error(pasal(PP_12_2022, "17 ayat (3)"))
          .check(
              (decree, context, found) -> {
                boolean led =
                    decree.anggota().stream()
                        .anyMatch(
                            anggota ->
                                anggota.unsur() == UnsurForkopimcam.KEPALA_KEPOLISIAN_SEKTOR);
                for (int i = 0; i < decree.anggota().size(); i++) {
                  if (led
                      && decree.anggota().get(i).unsur() == UnsurForkopimcam.PEJABAT_KEPOLISIAN) {
                    found.at("/anggota/" + i + "/unsur").report();
                  }
                }
              });

  static final Rule<PenetapanForkopimcam> POLISI_DITUNJUK_PIHAK_LAIN =
      rule("forkopimcam.pejabat-kepolisian-ditunjuk-pihak-lain")
          .error(pasal(PP_12_2022, "17 ayat (3)"))
          .check(
              appointedByAnother(
                  UnsurForkopimcam.PEJABAT_KEPOLISIAN, PenunjukUnsur.KEPALA_KEPOLISIAN_RESOR));

  static final Rule<PenetapanForkopimcam> TNI_DITUNJUK_PIHAK_LAIN =
      rule("forkopimcam.perwakilan-tni-ditunjuk-pihak-lain")
          .error(pasal(PP_12_2022, "17 ayat (4)"))
          .check(
              appointedByAnother(UnsurForkopimcam.PERWAKILAN_TNI, PenunjukUnsur.KOMANDAN_ANGKATAN));

  static final Rule<PenetapanForkopimcam> PENUNJUKAN_TIDAK_DINYATAKAN =
      rule("forkopimcam.penunjukan-tidak-dinyatakan")
          .info(pasal(PP_12_2022, "17 ayat (3)"), pasal(PP_12_2022, "17 ayat (4)"))
          .check(
              (decree, context, found) -> {
                for (int i = 0; i < decree.anggota().size(); i++) {
                  AnggotaForkopimcam anggota = decree.anggota().get(i);
                  if (isInPlaceOfAnother(anggota.unsur()) && anggota.penunjuk().isEmpty()) {
                    found
                        .at("/anggota/" + i + "/penunjuk")
                        .with("unsur", anggota.unsur().sebutan())
                        .report();
                  }
                }
              });

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
                                  .with("jabatan", sekretaris.sebutan())
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
          PEJABAT_DI_SAMPING_KEPALA,
          POLISI_DITUNJUK_PIHAK_LAIN,
          TNI_DITUNJUK_PIHAK_LAIN,
          PENUNJUKAN_TIDAK_DINYATAKAN,
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

  private static boolean isInPlaceOfAnother(UnsurForkopimcam unsur) {
    return unsur == UnsurForkopimcam.PEJABAT_KEPOLISIAN || unsur == UnsurForkopimcam.PERWAKILAN_TNI;
  }

  private static Check<PenetapanForkopimcam> without(Predicate<UnsurForkopimcam> wanted) {
    return (decree, context, found) -> {
      if (decree.anggota().stream().map(AnggotaForkopimcam::unsur).noneMatch(wanted)) {
        found.at("/anggota").report();
      }
    };
  }

  private static Check<PenetapanForkopimcam> appointedByAnother(
      UnsurForkopimcam unsur, PenunjukUnsur right) {
    return (decree, context, found) -> {
      for (int i = 0; i < decree.anggota().size(); i++) {
        String path = "/anggota/" + i + "/penunjuk";
        AnggotaForkopimcam anggota = decree.anggota().get(i);
        anggota
            .penunjuk()
            .filter(penunjuk -> anggota.unsur() == unsur && penunjuk != right)
            .ifPresent(
                penunjuk ->
                    found
                        .at(path)
                        .with("penunjuk", penunjuk.sebutan())
                        .suggest(right.name())
                        .report());
      }
    };
  }
}
