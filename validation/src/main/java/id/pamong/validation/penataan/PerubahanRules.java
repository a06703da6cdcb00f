package id.pamong.validation.penataan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rules about mergers, abolitions and adjustments; the conditions of a formation are not theirs.
 */
final class PerubahanRules {

  private static final Set<AlasanPenggabungan> OLD_GROUNDS =
      EnumSet.of(AlasanPenggabungan.PENDUDUK_BERKURANG, AlasanPenggabungan.CAKUPAN_BERKURANG);

  private static final Set<AlasanPenggabungan> GROUNDS =
      EnumSet.of(
          AlasanPenggabungan.BENCANA,
          AlasanPenggabungan.KEPENTINGAN_STRATEGIS_NASIONAL,
          AlasanPenggabungan.KESEPAKATAN);

  private static final Set<JenisPenyesuaian> OF_KECAMATAN =
      EnumSet.complementOf(EnumSet.of(JenisPenyesuaian.STATUS_DESA_MENJADI_KELURAHAN));

  private static final Set<JenisPenyesuaian> OF_KELURAHAN =
      EnumSet.of(
          JenisPenyesuaian.BATAS_WILAYAH,
          JenisPenyesuaian.NAMA,
          JenisPenyesuaian.STATUS_DESA_MENJADI_KELURAHAN);

  static final Rule<PenataanWilayah> TANPA_ALASAN =
      rule("penataan.penggabungan-tanpa-alasan-yang-sah")
          .error(pasal(PP_19_2008, "12 ayat (1)"))
          .error(pasal(PP_17_2018, "8 ayat (2)"), pasal(PP_17_2018, "23 ayat (2)"))
          .check(
              (perda, context, found) -> {
                Set<AlasanPenggabungan> lawful =
                    PenataanFacts.isOld(context) ? OLD_GROUNDS : GROUNDS;
                if (needsGround(perda, context)
                    && !perda.alasan().isEmpty()
                    && perda.alasan().stream().noneMatch(lawful::contains)) {
                  found.at("/alasan").report();
                }
              });

  static final Rule<PenataanWilayah> ALASAN_TIDAK_DINYATAKAN =
      rule("penataan.alasan-penggabungan-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "12 ayat (1)"))
          .info(pasal(PP_17_2018, "8 ayat (2)"), pasal(PP_17_2018, "23 ayat (2)"))
          .check(
              (perda, context, found) -> {
                if (needsGround(perda, context) && perda.alasan().isEmpty()) {
                  found.at("/alasan").report();
                }
              });

  /** PP 17/2018 knows formation, merger and adjustment; it forbids nothing else by name. */
  static final Rule<PenataanWilayah> PENGHAPUSAN =
      rule("penataan.penghapusan-tidak-dikenal")
          .warning(pasal(PP_17_2018, "18"))
          .check(abolishes(ObjekPenataan.KELURAHAN));

  /** The elucidation of Pasal 239 ayat (6) huruf a knows it; PP 17/2018 does not say how. */
  static final Rule<PenataanWilayah> PENGHAPUSAN_KECAMATAN =
      rule("penataan.penghapusan-kecamatan-tidak-diatur")
          .info(pasal(UU_23_2014, "239 ayat (6) huruf a"), pasal(PP_17_2018, "2"))
          .check(abolishes(ObjekPenataan.KECAMATAN));

  static final Rule<PenataanWilayah> PENYESUAIAN_LAIN =
      rule("penataan.penyesuaian-tidak-dikenal")
          .error(pasal(PP_17_2018, "9 ayat (1)"), pasal(PP_17_2018, "24 ayat (1)"))
          .check(
              (perda, context, found) -> {
                Set<JenisPenyesuaian> known =
                    PenataanFacts.isKecamatan(perda) ? OF_KECAMATAN : OF_KELURAHAN;
                for (int i = 0; i < perda.penyesuaian().size(); i++) {
                  JenisPenyesuaian jenis = perda.penyesuaian().get(i);
                  if (perda.bentuk() == BentukPenataan.PENYESUAIAN && !known.contains(jenis)) {
                    found
                        .at("/penyesuaian/" + i)
                        .with("penyesuaian", jenis.name())
                        .with("objek", perda.objek().name())
                        .report();
                  }
                }
              });

  static final Rule<PenataanWilayah> PENYESUAIAN_TIDAK_DINYATAKAN =
      rule("penataan.penyesuaian-tidak-dinyatakan")
          .info(pasal(PP_17_2018, "9 ayat (1)"), pasal(PP_17_2018, "24 ayat (1)"))
          .check(
              (perda, context, found) -> {
                if (perda.bentuk() == BentukPenataan.PENYESUAIAN && perda.penyesuaian().isEmpty()) {
                  found.at("/penyesuaian").report();
                }
              });

  static final List<Rule<PenataanWilayah>> ALL =
      List.of(
          TANPA_ALASAN,
          ALASAN_TIDAK_DINYATAKAN,
          PENGHAPUSAN,
          PENGHAPUSAN_KECAMATAN,
          PENYESUAIAN_LAIN,
          PENYESUAIAN_TIDAK_DINYATAKAN);

  private PerubahanRules() {}

  private static Check<PenataanWilayah> abolishes(ObjekPenataan objek) {
    return (perda, context, found) -> {
      if (perda.bentuk() == BentukPenataan.PENGHAPUSAN && perda.objek() == objek) {
        found.at("/bentuk").report();
      }
    };
  }

  private static boolean needsGround(PenataanWilayah perda, RuleContext context) {
    boolean isAbolition =
        perda.bentuk() == BentukPenataan.PENGHAPUSAN && PenataanFacts.isOld(context);
    return PenataanFacts.isHeld(perda, context)
        && (perda.bentuk() == BentukPenataan.PENGGABUNGAN || isAbolition);
  }
}
