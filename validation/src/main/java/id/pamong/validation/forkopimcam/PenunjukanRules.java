package id.pamong.validation.forkopimcam;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_12_2022;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.forkopimcam.AnggotaForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenunjukUnsur;
import id.pamong.pemerintahan.forkopimcam.UnsurForkopimcam;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.List;

/** Rules about members who stand in the place of others, and about those whom the camat adds. */
final class PenunjukanRules {

  static final Rule<PenetapanForkopimcam> PEJABAT_DI_SAMPING_KEPALA =
      rule("forkopimcam.pejabat-di-samping-kepala-kepolisian-sektor")
          .error(pasal(PP_12_2022, "17 ayat (3)"))
          .check(
              beside(
                  UnsurForkopimcam.KEPALA_KEPOLISIAN_SEKTOR, UnsurForkopimcam.PEJABAT_KEPOLISIAN));

  /** A rayon that covers several kecamatan has its seat in one: debated where that is another. */
  static final Rule<PenetapanForkopimcam> PERWAKILAN_DI_SAMPING_KOMANDAN =
      rule("forkopimcam.perwakilan-tni-di-samping-komandan-rayon-militer")
          .warning(pasal(PP_12_2022, "17 ayat (4)"))
          .check(beside(UnsurForkopimcam.KOMANDAN_RAYON_MILITER, UnsurForkopimcam.PERWAKILAN_TNI));

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

  static final Rule<PenetapanForkopimcam> KEJAKSAAN_OLEH_PIHAK_LAIN =
      rule("forkopimcam.kejaksaan-diikutsertakan-pihak-lain")
          .error(pasal(PP_12_2022, "17 ayat (5)"))
          .check(
              appointedByAnother(
                  UnsurForkopimcam.KEPALA_CABANG_KEJAKSAAN_NEGERI, PenunjukUnsur.CAMAT));

  static final Rule<PenetapanForkopimcam> KEJAKSAAN_DI_LUAR_KECAMATAN =
      rule("forkopimcam.kejaksaan-di-luar-kecamatan")
          .error(pasal(PP_12_2022, "17 ayat (5)"))
          .check(domiciled(Truth.NO));

  static final Rule<PenetapanForkopimcam> DOMISILI_TIDAK_DINYATAKAN =
      rule("forkopimcam.domisili-kejaksaan-tidak-dinyatakan")
          .info(pasal(PP_12_2022, "17 ayat (5)"))
          .check(domiciled(Truth.UNKNOWN));

  static final List<Rule<PenetapanForkopimcam>> ALL =
      List.of(
          PEJABAT_DI_SAMPING_KEPALA,
          POLISI_DITUNJUK_PIHAK_LAIN,
          TNI_DITUNJUK_PIHAK_LAIN,
          PENUNJUKAN_TIDAK_DINYATAKAN,
          PERWAKILAN_DI_SAMPING_KOMANDAN,
          KEJAKSAAN_OLEH_PIHAK_LAIN,
          KEJAKSAAN_DI_LUAR_KECAMATAN,
          DOMISILI_TIDAK_DINYATAKAN);

  private PenunjukanRules() {}

  private static boolean isInPlaceOfAnother(UnsurForkopimcam unsur) {
    return unsur == UnsurForkopimcam.PEJABAT_KEPOLISIAN || unsur == UnsurForkopimcam.PERWAKILAN_TNI;
  }

  private static Check<PenetapanForkopimcam> beside(
      UnsurForkopimcam own, UnsurForkopimcam instead) {
    return (decree, context, found) -> {
      boolean led = decree.anggota().stream().anyMatch(anggota -> anggota.unsur() == own);
      for (int i = 0; i < decree.anggota().size(); i++) {
        if (led && decree.anggota().get(i).unsur() == instead) {
          found.at("/anggota/" + i + "/unsur").report();
        }
      }
    };
  }

  private static Check<PenetapanForkopimcam> domiciled(Truth truth) {
    return (decree, context, found) -> {
      for (int i = 0; i < decree.anggota().size(); i++) {
        AnggotaForkopimcam anggota = decree.anggota().get(i);
        if (anggota.unsur() == UnsurForkopimcam.KEPALA_CABANG_KEJAKSAAN_NEGERI
            && isDomiciled(anggota, decree.kecamatan(), context) == truth) {
          found.at("/anggota/" + i + "/domisili").with("kode", decree.kecamatan()).report();
        }
      }
    };
  }

  /**
   * A kecamatan that is wrong or in doubt itself tells nothing of what lies in it, and a code of
   * which the day knows no kabupaten or kota, such as one of before, may be of it.
   */
  private static Truth isDomiciled(
      AnggotaForkopimcam anggota, KodeWilayah kecamatan, RuleContext context) {
    if (anggota.domisili().isEmpty()) {
      return Truth.UNKNOWN;
    }
    KodeWilayah domisili = anggota.domisili().get();
    if (kecamatan.tingkat() != Tingkat.KECAMATAN || context.exists(kecamatan) != Truth.YES) {
      return Truth.YES;
    }
    if (domisili.contains(kecamatan)
        || context.exists(domisili.kabupatenKota().orElse(domisili)) != Truth.YES) {
      return Truth.UNKNOWN;
    }
    return kecamatan.equals(domisili) || kecamatan.contains(domisili) ? Truth.YES : Truth.NO;
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
