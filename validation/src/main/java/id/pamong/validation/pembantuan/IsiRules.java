package id.pamong.validation.pembantuan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules about the affairs that are assigned, and the budget for them. */
final class IsiRules {

  private static final DasarHukum WHAT = pasal(UU_23_2014, "1 angka 11");
  private static final DasarHukum PARK = pasal(UU_23_2014, "14 ayat (2)");
  private static final DasarHukum OIL = pasal(UU_23_2014, "14 ayat (3)");
  private static final DasarHukum HEAT = pasal(UU_23_2014, "14 ayat (4)");

  private static final Set<SubUrusan> OF_KABUPATEN_KOTA =
      Set.of(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA, SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI);

  /** The central government carries them out itself or by deconcentration, and no other way. */
  static final Rule<PenugasanPembantuan> URUSAN_ABSOLUT =
      rule("pembantuan.urusan-absolut")
          .error(pasal(UU_23_2014, "10 ayat (2)"), pasal(UU_23_2014, "19 ayat (1)"))
          .check(affair((document, tugas) -> isOf(tugas, KelompokUrusan.ABSOLUT)));

  /** The heads of region carry them out by Pasal 25; Pasal 19 and 20 assign concurrent affairs. */
  static final Rule<PenugasanPembantuan> URUSAN_UMUM =
      rule("pembantuan.urusan-pemerintahan-umum")
          .warning(pasal(UU_23_2014, "19 ayat (1)"), pasal(UU_23_2014, "25 ayat (2)"))
          .check(affair((document, tugas) -> isOf(tugas, KelompokUrusan.UMUM)));

  /** What the annex divides is not held, so that only what Pasal 14 places is judged. */
  static final Rule<PenugasanPembantuan> URUSAN_LAIN =
      rule("pembantuan.urusan-bukan-kewenangan-penugas")
          .error(WHAT, PARK, OIL, HEAT)
          .check(
              (document, context, found) -> {
                for (int i = 0; i < document.tugas().size(); i++) {
                  Optional<SubUrusan> part = document.tugas().get(i).subUrusan();
                  if (part.filter(one -> isOfAnother(document, one)).isPresent()) {
                    found
                        .at("/tugas/" + i + "/subUrusan")
                        .with("bagian", part.get().name())
                        .with("penugas", document.penugas().sebutan())
                        .under(List.of(WHAT, law(part.get())))
                        .report();
                  }
                }
              });

  static final Rule<PenugasanPembantuan> TUGAS_TIDAK_DINYATAKAN =
      rule("pembantuan.tugas-tidak-dinyatakan")
          .info(WHAT)
          .check(
              (document, context, found) -> {
                if (document.tugas().isEmpty()) {
                  found.at("/tugas").report();
                }
              });

  static final Rule<PenugasanPembantuan> URUSAN_TIDAK_DINYATAKAN =
      rule("pembantuan.urusan-tidak-dinyatakan")
          .info(WHAT, pasal(UU_23_2014, "10 ayat (2)"))
          .check(affair((document, tugas) -> tugas.urusan().isEmpty()));

  static final Rule<PenugasanPembantuan> TANPA_ANGGARAN =
      rule("pembantuan.anggaran-bukan-dari-penugas")
          .error(pasal(UU_23_2014, "22 ayat (3)"))
          .check(
              (document, context, found) -> {
                if (Truth.of(document.anggaranDariPenugas()) == Truth.NO) {
                  found.at("/anggaranDariPenugas").report();
                }
              });

  static final Rule<PenugasanPembantuan> ANGGARAN_TIDAK_DINYATAKAN =
      rule("pembantuan.anggaran-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "22 ayat (3)"))
          .check(
              (document, context, found) -> {
                if (document.anggaranDariPenugas().isEmpty()) {
                  found.at("/anggaranDariPenugas").report();
                }
              });

  static final List<Rule<PenugasanPembantuan>> ALL =
      List.of(
          URUSAN_ABSOLUT,
          URUSAN_UMUM,
          URUSAN_LAIN,
          TUGAS_TIDAK_DINYATAKAN,
          URUSAN_TIDAK_DINYATAKAN,
          TANPA_ANGGARAN,
          ANGGARAN_TIDAK_DINYATAKAN);

  private IsiRules() {}

  private static boolean isOf(TugasPembantuan tugas, KelompokUrusan kelompok) {
    return tugas.urusan().filter(urusan -> urusan.kelompok() == kelompok).isPresent();
  }

  private static boolean isOfAnother(PenugasanPembantuan document, SubUrusan part) {
    return Penugas.isRight(document)
        && (OF_KABUPATEN_KOTA.contains(part)
            || (Penugas.isProvinsi(document) && part == SubUrusan.MINYAK_DAN_GAS_BUMI));
  }

  private static DasarHukum law(SubUrusan part) {
    return switch (part) {
      case TAMAN_HUTAN_RAYA_KABUPATEN_KOTA -> PARK;
      case PEMANFAATAN_LANGSUNG_PANAS_BUMI -> HEAT;
      default -> OIL;
    };
  }

  private static Check<PenugasanPembantuan> affair(
      BiPredicate<PenugasanPembantuan, TugasPembantuan> isWrong) {
    return (document, context, found) -> {
      for (int i = 0; i < document.tugas().size(); i++) {
        TugasPembantuan tugas = document.tugas().get(i);
        if (isWrong.test(document, tugas)) {
          found
              .at("/tugas/" + i + "/urusan")
              .with("urusan", tugas.urusan().map(UrusanPemerintahan::nama).orElse(""))
              .report();
        }
      }
    };
  }
}
