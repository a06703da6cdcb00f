package id.pamong.validation.penugasan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_43_2014;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.UU_6_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.OwnAffairs;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about the tasks that are assigned and the money that comes with them. */
final class IsiRules {

  /** UU 23/2014 came into force (Pasal 411). */
  private static final LocalDate UU_23_MULAI = LocalDate.of(2014, 10, 2);

  private static final DasarHukum GENERAL = pasal(UU_23_2014, "9 ayat (5)");
  private static final DasarHukum BY_HEADS = pasal(UU_23_2014, "25 ayat (2)");
  private static final DasarHukum DIVIDED = pasal(UU_23_2014, "14 ayat (1)");
  private static final DasarHukum PARK = pasal(UU_23_2014, "14 ayat (2)");
  private static final DasarHukum OIL = pasal(UU_23_2014, "14 ayat (3)");
  private static final DasarHukum HEAT = pasal(UU_23_2014, "14 ayat (4)");
  private static final DasarHukum BY_PROVINSI = pasal(UU_23_2014, "20 ayat (1)");
  private static final DasarHukum BY_KABUPATEN_KOTA = pasal(UU_23_2014, "20 ayat (3)");
  private static final DasarHukum ASSIGNED = pasal(UU_23_2014, "372 ayat (1)");
  private static final DasarHukum PAID_BY_CENTRE = pasal(UU_23_2014, "372 ayat (2)");
  private static final DasarHukum PAID_BY_PROVINSI = pasal(UU_23_2014, "372 ayat (3)");
  private static final DasarHukum PAID_BY_KABUPATEN_KOTA = pasal(UU_23_2014, "372 ayat (4)");

  private static final Set<SumberPendanaan> REGIONAL =
      Set.of(SumberPendanaan.APBD_PROVINSI, SumberPendanaan.APBD_KABUPATEN_KOTA);

  /** Pasal 14 ayat (2) and (4) give them to the kabupaten/kota, ayat (3) to the centre. */
  private static final Set<SubUrusan> NOT_OF_A_PROVINSI =
      Set.of(
          SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA,
          SubUrusan.MINYAK_DAN_GAS_BUMI,
          SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI);

  /** A region assigns what is its own; absolute affairs are of the central government alone. */
  static final Rule<PenugasanDesa> URUSAN_ABSOLUT =
      rule("penugasan.urusan-absolut")
          .error(pasal(UU_32_2004, "10 ayat (3)"))
          .error(pasal(UU_23_2014, "10 ayat (1)"), pasal(UU_23_2014, "372 ayat (1)"))
          .check(absolute(penugas -> penugas != PihakPenugas.PEMERINTAH_PUSAT));

  /**
   * Pasal 10 ayat (2) has the centre carry them out itself or by deconcentration, and names no
   * desa; Pasal 372 ayat (1) lets it assign part of its affairs to desa, and excepts none.
   */
  static final Rule<PenugasanDesa> URUSAN_ABSOLUT_PUSAT =
      rule("penugasan.urusan-absolut-oleh-pemerintah-pusat")
          .warning(pasal(UU_23_2014, "10 ayat (2)"), ASSIGNED)
          .check(absolute(penugas -> penugas == PihakPenugas.PEMERINTAH_PUSAT));

  /**
   * The general affairs are of the President (Pasal 9 ayat (5)) and are not assigned to desa; what
   * an affair without its part leaves open is not judged.
   */
  static final Rule<PenugasanDesa> URUSAN_LAIN =
      rule("penugasan.urusan-bukan-kewenangan-penugas")
          .error(
              GENERAL, BY_HEADS, DIVIDED, PARK, OIL, HEAT, BY_PROVINSI, BY_KABUPATEN_KOTA, ASSIGNED)
          .check(
              (document, context, found) -> {
                for (int i = 0; i < document.tugas().size(); i++) {
                  String path = "/tugas/" + i + "/urusan";
                  TugasDesa tugas = document.tugas().get(i);
                  tugas
                      .urusan()
                      .filter(urusan -> isOwn(document.penugas(), urusan, tugas) == Truth.NO)
                      .ifPresent(
                          urusan ->
                              found
                                  .at(path)
                                  .with("urusan", urusan.nama())
                                  .with("penugas", document.penugas().sebutan())
                                  .under(deciding(document.penugas(), urusan))
                                  .report());
                }
              });

  static final Rule<PenugasanDesa> BIDANG_LAIN =
      rule("penugasan.bidang-di-luar-desa")
          .warning(pasal(UU_6_2014, "22 ayat (1)"), pasal(UU_6_2014, "106 ayat (1)"))
          .check(
              (document, context, found) -> {
                for (int i = 0; i < document.tugas().size(); i++) {
                  if (document.tugas().get(i).bidang().equals(Optional.of(BidangDesa.LAINNYA))) {
                    found.at("/tugas/" + i + "/bidang").report();
                  }
                }
              });

  static final Rule<PenugasanDesa> TANPA_BIAYA =
      rule("penugasan.tanpa-biaya")
          .error(pasal(UU_6_2014, "22 ayat (2)"), pasal(UU_6_2014, "106 ayat (2)"))
          .check(
              (document, context, found) -> {
                if (Truth.of(document.disertaiBiaya()) == Truth.NO) {
                  found.at("/disertaiBiaya").report();
                }
              });

  static final Rule<PenugasanDesa> BIAYA_TIDAK_DINYATAKAN =
      rule("penugasan.biaya-tidak-dinyatakan")
          .info(pasal(UU_6_2014, "22 ayat (2)"), pasal(UU_6_2014, "106 ayat (2)"))
          .check(
              (document, context, found) -> {
                if (document.disertaiBiaya().isEmpty() && document.sumberBiaya().isEmpty()) {
                  found.at("/disertaiBiaya").report();
                }
              });

  /** Who assigns pays. */
  static final Rule<PenugasanDesa> SUMBER_LAIN =
      rule("penugasan.sumber-biaya-bukan-penugas")
          .error(pasal(PP_43_2014, "90 ayat (3)"), pasal(PP_43_2014, "90 ayat (5)"))
          .until(UU_23_MULAI)
          .error(PAID_BY_CENTRE, PAID_BY_PROVINSI, PAID_BY_KABUPATEN_KOTA)
          .check(
              (document, context, found) ->
                  source(document.penugas())
                      .filter(right -> isOfAutonomousRegion(document))
                      .ifPresent(
                          right -> {
                            for (int i = 0; i < document.sumberBiaya().size(); i++) {
                              SumberPendanaan sumber = document.sumberBiaya().get(i);
                              if (!isOf(sumber, right, context)) {
                                found
                                    .at("/sumberBiaya/" + i)
                                    .with("sumber", sumber.sebutan())
                                    .with("seharusnya", right.sebutan())
                                    .suggest(right.name())
                                    .under(payment(document.penugas(), context))
                                    .report();
                              }
                            }
                          }));

  static final List<Rule<PenugasanDesa>> ALL =
      List.of(
          URUSAN_ABSOLUT,
          URUSAN_ABSOLUT_PUSAT,
          URUSAN_LAIN,
          BIDANG_LAIN,
          TANPA_BIAYA,
          BIAYA_TIDAK_DINYATAKAN,
          SUMBER_LAIN);

  private IsiRules() {}

  private static Check<PenugasanDesa> absolute(Predicate<PihakPenugas> assigner) {
    return (document, context, found) -> {
      for (int i = 0; i < document.tugas().size(); i++) {
        Optional<UrusanPemerintahan> urusan = document.tugas().get(i).urusan();
        if (assigner.test(document.penugas())
            && urusan.filter(u -> u.kelompok() == KelompokUrusan.ABSOLUT).isPresent()) {
          found.at("/tugas/" + i + "/urusan").with("urusan", urusan.get().nama()).report();
        }
      }
    };
  }

  /** The articles that decide whose an affair is, and how its government hands it out. */
  private static List<DasarHukum> deciding(PihakPenugas penugas, UrusanPemerintahan urusan) {
    DasarHukum handedOut =
        penugas == PihakPenugas.PEMERINTAH_PROVINSI ? BY_PROVINSI : BY_KABUPATEN_KOTA;
    List<DasarHukum> law =
        switch (urusan) {
          case KEHUTANAN -> List.of(DIVIDED, PARK);
          case ENERGI_DAN_SUMBER_DAYA_MINERAL -> List.of(DIVIDED, OIL, HEAT);
          default ->
              urusan.kelompok() == KelompokUrusan.UMUM
                  ? List.of(GENERAL, BY_HEADS)
                  : List.of(DIVIDED);
        };
    return Stream.concat(law.stream(), Stream.of(handedOut, ASSIGNED)).toList();
  }

  /** Until UU 23/2014 one article spoke of the money of all governments. */
  private static List<DasarHukum> payment(PihakPenugas penugas, RuleContext context) {
    if (context.tanggal().isBefore(UU_23_MULAI)) {
      return List.of();
    }
    return switch (penugas) {
      case PEMERINTAH_PUSAT -> List.of(PAID_BY_CENTRE);
      case PEMERINTAH_PROVINSI -> List.of(PAID_BY_PROVINSI);
      default -> List.of(PAID_BY_KABUPATEN_KOTA);
    };
  }

  /** Absolute affairs are the fault of another rule. */
  private static Truth isOwn(PihakPenugas penugas, UrusanPemerintahan urusan, TugasDesa tugas) {
    boolean region =
        penugas == PihakPenugas.PEMERINTAH_PROVINSI
            || penugas == PihakPenugas.PEMERINTAH_KABUPATEN_KOTA;
    if (!region || urusan.kelompok() == KelompokUrusan.ABSOLUT) {
      return Truth.UNKNOWN;
    }
    if (urusan.kelompok() == KelompokUrusan.UMUM) {
      return Truth.NO;
    }
    if (penugas == PihakPenugas.PEMERINTAH_PROVINSI) {
      return tugas.subUrusan().filter(NOT_OF_A_PROVINSI::contains).isPresent()
          ? Truth.NO
          : Truth.UNKNOWN;
    }
    return OwnAffairs.isOfKabupatenKota(urusan, tugas.subUrusan());
  }

  /** Until UU 23/2014 the law did not say whose budget of a region it is. */
  private static boolean isOf(SumberPendanaan sumber, SumberPendanaan right, RuleContext context) {
    return sumber == right
        || (context.tanggal().isBefore(UU_23_MULAI)
            && REGIONAL.contains(sumber)
            && REGIONAL.contains(right));
  }

  /** The kota and kabupaten of Jakarta have no budget of their own. */
  private static boolean isOfAutonomousRegion(PenugasanDesa document) {
    return document.penugas() != PihakPenugas.PEMERINTAH_KABUPATEN_KOTA
        || document.daerah().filter(RegionFacts::isInJakarta).isEmpty();
  }

  private static Optional<SumberPendanaan> source(PihakPenugas penugas) {
    return switch (penugas) {
      case PEMERINTAH_PUSAT -> Optional.of(SumberPendanaan.APBN);
      case PEMERINTAH_PROVINSI -> Optional.of(SumberPendanaan.APBD_PROVINSI);
      case PEMERINTAH_KABUPATEN_KOTA -> Optional.of(SumberPendanaan.APBD_KABUPATEN_KOTA);
      case CAMAT, PERANGKAT_DAERAH -> Optional.empty();
    };
  }
}
