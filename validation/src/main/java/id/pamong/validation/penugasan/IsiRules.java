package id.pamong.validation.penugasan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_6_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import java.util.List;
import java.util.Optional;

/** Rules about the tasks that are assigned and the money that comes with them. */
final class IsiRules {

  /** A region assigns what is its own; absolute affairs are of the central government alone. */
  static final Rule<PenugasanDesa> URUSAN_ABSOLUT =
      rule("penugasan.urusan-absolut")
          .error(pasal(UU_23_2014, "10 ayat (1)"), pasal(UU_23_2014, "372 ayat (1)"))
          .check(
              (document, context, found) -> {
                for (int i = 0; i < document.tugas().size(); i++) {
                  Optional<UrusanPemerintahan> urusan = document.tugas().get(i).urusan();
                  if (document.penugas() != PihakPenugas.PEMERINTAH_PUSAT
                      && urusan.filter(u -> u.kelompok() == KelompokUrusan.ABSOLUT).isPresent()) {
                    found
                        .at("/tugas/" + i + "/urusan")
                        .with("urusan", urusan.get().nama())
                        .report();
                  }
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
          .error(
              pasal(UU_23_2014, "372 ayat (2)"),
              pasal(UU_23_2014, "372 ayat (3)"),
              pasal(UU_23_2014, "372 ayat (4)"))
          .check(
              (document, context, found) ->
                  source(document.penugas())
                      .ifPresent(
                          right -> {
                            for (int i = 0; i < document.sumberBiaya().size(); i++) {
                              SumberPendanaan sumber = document.sumberBiaya().get(i);
                              if (sumber != right) {
                                found
                                    .at("/sumberBiaya/" + i)
                                    .with("sumber", sumber.sebutan())
                                    .with("seharusnya", right.sebutan())
                                    .suggest(right.name())
                                    .report();
                              }
                            }
                          }));

  static final List<Rule<PenugasanDesa>> ALL =
      List.of(URUSAN_ABSOLUT, BIDANG_LAIN, TANPA_BIAYA, BIAYA_TIDAK_DINYATAKAN, SUMBER_LAIN);

  private IsiRules() {}

  private static Optional<SumberPendanaan> source(PihakPenugas penugas) {
    return switch (penugas) {
      case PEMERINTAH_PUSAT -> Optional.of(SumberPendanaan.APBN);
      case PEMERINTAH_PROVINSI -> Optional.of(SumberPendanaan.APBD_PROVINSI);
      case PEMERINTAH_KABUPATEN_KOTA -> Optional.of(SumberPendanaan.APBD_KABUPATEN_KOTA);
      case CAMAT, PERANGKAT_DAERAH -> Optional.empty();
    };
  }
}
