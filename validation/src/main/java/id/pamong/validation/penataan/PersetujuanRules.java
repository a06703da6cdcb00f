package id.pamong.validation.penataan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.PersetujuanPerda;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules about who agrees: the gubernur, the DPRD and the minister. */
final class PersetujuanRules {

  static final Rule<PenataanWilayah> TANPA_REKOMENDASI =
      rule("penataan.tanpa-rekomendasi-gubernur")
          .error(pasal(PP_19_2008, "4 huruf e"))
          .check(
              (perda, context, found) -> {
                if (PenataanFacts.isOrdinary(perda, context)
                    && Truth.of(perda.rekomendasiGubernur()) == Truth.NO) {
                  found.at("/rekomendasiGubernur").report();
                }
              });

  static final Rule<PenataanWilayah> REKOMENDASI_TIDAK_DINYATAKAN =
      rule("penataan.rekomendasi-gubernur-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "4 huruf e"))
          .check(
              (perda, context, found) -> {
                if (PenataanFacts.isOrdinary(perda, context)
                    && perda.rekomendasiGubernur().isEmpty()) {
                  found.at("/rekomendasiGubernur").report();
                }
              });

  static final Rule<PenataanWilayah> TANPA_MENTERI =
      rule("penataan.tanpa-persetujuan-menteri")
          .error(pasal(UU_23_2014, "221 ayat (3)"))
          .check(
              (perda, context, found) -> {
                if (isApproved(perda, Truth.NO)) {
                  found.at("/persetujuan/disetujuiMenteri").report();
                }
              });

  static final Rule<PenataanWilayah> MENTERI_TERLAMBAT =
      rule("penataan.persetujuan-menteri-sesudah-penetapan")
          .error(pasal(UU_23_2014, "221 ayat (3)"))
          .check(
              (perda, context, found) ->
                  day(perda)
                      .filter(approved -> approved.isAfter(perda.tanggal()))
                      .ifPresent(
                          approved ->
                              found
                                  .at("/persetujuan/persetujuanMenteri")
                                  .with("persetujuan", approved)
                                  .with("tanggal", perda.tanggal())
                                  .report()));

  /** The draft goes to the minister after the joint approval. */
  static final Rule<PenataanWilayah> BERSAMA_TERLAMBAT =
      rule("penataan.persetujuan-bersama-terlambat")
          .error(pasal(UU_23_2014, "221 ayat (3)"))
          .check(
              (perda, context, found) -> {
                LocalDate before = day(perda).orElse(perda.tanggal());
                perda
                    .persetujuan()
                    .filter(any -> needsMinister(perda))
                    .flatMap(PersetujuanPerda::persetujuanBersama)
                    .filter(joint -> joint.isAfter(before))
                    .ifPresent(
                        joint ->
                            found
                                .at("/persetujuan/persetujuanBersama")
                                .with("persetujuan", joint)
                                .with("tanggal", before)
                                .report());
              });

  static final Rule<PenataanWilayah> TIDAK_MELALUI_GUBERNUR =
      rule("penataan.rancangan-tidak-melalui-gubernur")
          .error(pasal(UU_23_2014, "221 ayat (3)"))
          .check(
              (perda, context, found) -> {
                Optional<Boolean> through =
                    perda.persetujuan().flatMap(PersetujuanPerda::melaluiGubernur);
                if (needsMinister(perda) && Truth.of(through) == Truth.NO) {
                  found.at("/persetujuan/melaluiGubernur").report();
                }
              });

  static final Rule<PenataanWilayah> MENTERI_TIDAK_DINYATAKAN =
      rule("penataan.persetujuan-menteri-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "221 ayat (3)"))
          .check(
              (perda, context, found) -> {
                if (isApproved(perda, Truth.UNKNOWN)) {
                  found.at("/persetujuan").report();
                }
              });

  static final List<Rule<PenataanWilayah>> ALL =
      List.of(
          TANPA_REKOMENDASI,
          REKOMENDASI_TIDAK_DINYATAKAN,
          TANPA_MENTERI,
          MENTERI_TERLAMBAT,
          BERSAMA_TERLAMBAT,
          TIDAK_MELALUI_GUBERNUR,
          MENTERI_TIDAK_DINYATAKAN);

  private PersetujuanRules() {}

  /** In Jakarta no kabupaten or kota makes a regulation of its own; its law is not held here. */
  private static boolean needsMinister(PenataanWilayah perda) {
    return PenataanFacts.isFormation(perda)
        && PenataanFacts.isKecamatan(perda)
        && !RegionFacts.isInJakarta(perda.daerah());
  }

  /** A day of approval says that there was one. */
  private static boolean isApproved(PenataanWilayah perda, Truth truth) {
    Truth stated = Truth.of(perda.persetujuan().flatMap(PersetujuanPerda::disetujuiMenteri));
    boolean isDated = perda.persetujuan().flatMap(PersetujuanPerda::persetujuanMenteri).isPresent();
    Truth approved = stated == Truth.UNKNOWN && isDated ? Truth.YES : stated;
    return needsMinister(perda) && approved == truth;
  }

  private static Optional<LocalDate> day(PenataanWilayah perda) {
    return perda
        .persetujuan()
        .flatMap(PersetujuanPerda::persetujuanMenteri)
        .filter(any -> isApproved(perda, Truth.YES));
  }
}
