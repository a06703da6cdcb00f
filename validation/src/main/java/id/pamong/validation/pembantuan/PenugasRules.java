package id.pamong.validation.pembantuan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_12_2011;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.UncoveredDays;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Rules about who assigns a task of assistance, and in what form. */
final class PenugasRules {

  /** UU 23/2014 came into force (Pasal 411). */
  private static final LocalDate START = LocalDate.of(2014, 10, 2);

  private static final Set<JenisInstrumen> ABOVE_MINISTERS =
      Set.of(JenisInstrumen.UU, JenisInstrumen.PERPPU, JenisInstrumen.PP, JenisInstrumen.PERPRES);

  static final Rule<PenugasanPembantuan> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before("pembantuan", START, pasal(UU_23_2014, "1 angka 11"));

  static final Rule<PenugasanPembantuan> BUKAN_PENUGAS =
      rule("pembantuan.penugas-bukan-pusat-atau-provinsi")
          .error(
              pasal(UU_23_2014, "1 angka 11"),
              pasal(UU_23_2014, "19 ayat (1) huruf c"),
              pasal(UU_23_2014, "20 ayat (1) huruf b"))
          .check(
              (document, context, found) -> {
                if (!Penugas.isRight(document)) {
                  found.at("/penugas").with("penugas", document.penugas().sebutan()).report();
                }
              });

  static final Rule<PenugasanPembantuan> DAERAH_TIDAK_SESUAI =
      rule("pembantuan.daerah-tidak-sesuai-penugas")
          .error(pasal(UU_23_2014, "2 ayat (1)"))
          .check(
              (document, context, found) -> {
                boolean fits =
                    switch (document.penugas()) {
                      case PEMERINTAH_PUSAT -> document.daerah().isEmpty();
                      case PEMERINTAH_PROVINSI ->
                          document
                              .daerah()
                              .filter(kode -> kode.tingkat() != Tingkat.PROVINSI)
                              .isEmpty();
                      default -> true;
                    };
                if (!fits) {
                  found
                      .at("/daerah")
                      .with("kode", document.daerah().orElseThrow())
                      .with("penugas", document.penugas().sebutan())
                      .report();
                }
              });

  static final Rule<PenugasanPembantuan> DAERAH_TIDAK_DINYATAKAN =
      rule("pembantuan.daerah-penugas-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "20 ayat (1) huruf b"))
          .check(
              (document, context, found) -> {
                if (Penugas.isProvinsi(document) && document.daerah().isEmpty()) {
                  found.at("/daerah").report();
                }
              });

  /** Of what stands above the regulation that the law asks for, another rule speaks. */
  static final Rule<PenugasanPembantuan> BENTUK_PUSAT =
      rule("pembantuan.bentuk-bukan-peraturan-menteri")
          .error(pasal(UU_23_2014, "19 ayat (4)"))
          .check(
              form(
                  PihakPenugas.PEMERINTAH_PUSAT,
                  jenis -> !Penugas.OF_MINISTERS.contains(jenis) && !isAbove(jenis)));

  static final Rule<PenugasanPembantuan> BENTUK_PROVINSI =
      rule("pembantuan.bentuk-bukan-peraturan-gubernur")
          .error(pasal(UU_23_2014, "20 ayat (2)"))
          .check(
              form(
                  PihakPenugas.PEMERINTAH_PROVINSI,
                  jenis ->
                      jenis != JenisInstrumen.PERATURAN_GUBERNUR
                          && jenis != JenisInstrumen.PERDA_PROVINSI));

  static final Rule<PenugasanPembantuan> BENTUK_DI_ATAS =
      rule("pembantuan.bentuk-di-atas-yang-disebut")
          .warning(pasal(UU_23_2014, "19 ayat (4)"), pasal(UU_23_2014, "20 ayat (2)"))
          .check(
              (document, context, found) -> {
                JenisInstrumen jenis = document.instrumen().jenis();
                boolean isAbove =
                    Penugas.isPusat(document)
                        ? isAbove(jenis)
                        : Penugas.isProvinsi(document) && jenis == JenisInstrumen.PERDA_PROVINSI;
                if (isAbove) {
                  found
                      .at("/instrumen/jenis")
                      .with("bentuk", jenis.singkatan())
                      .under(
                          List.of(
                              pasal(
                                  UU_23_2014,
                                  Penugas.isPusat(document) ? "19 ayat (4)" : "20 ayat (2)")))
                      .report();
                }
              });

  /** The Menteri need not coordinate with himself. */
  static final Rule<PenugasanPembantuan> TANPA_KOORDINASI =
      rule("pembantuan.tanpa-koordinasi-menteri")
          .error(pasal(UU_23_2014, "19 ayat (5)"))
          .check(
              (document, context, found) -> {
                if (isOfOtherMinister(document)
                    && Truth.of(document.koordinasiMenteri()) == Truth.NO) {
                  found.at("/koordinasiMenteri").report();
                }
              });

  static final Rule<PenugasanPembantuan> KOORDINASI_TIDAK_DINYATAKAN =
      rule("pembantuan.koordinasi-menteri-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "19 ayat (5)"))
          .check(
              (document, context, found) -> {
                if (isOfOtherMinister(document) && document.koordinasiMenteri().isEmpty()) {
                  found.at("/koordinasiMenteri").report();
                }
              });

  /** A regulation may state another day of effect; the elucidation is not part of the register. */
  static final Rule<PenugasanPembantuan> MULAI_SEBELUM_DITETAPKAN =
      rule("pembantuan.mulai-sebelum-ditetapkan")
          .warning(pasal(UU_12_2011, "87"))
          .from(START)
          .check(
              (document, context, found) ->
                  document
                      .periode()
                      .map(Periode::mulai)
                      .filter(document.tanggal()::isAfter)
                      .filter(
                          day -> document.instrumen().jenis().sifat() == SifatInstrumen.PERATURAN)
                      .ifPresent(
                          day ->
                              found
                                  .at("/periode/mulai")
                                  .with("mulai", day)
                                  .with("tanggal", document.tanggal())
                                  .report()));

  static final List<Rule<PenugasanPembantuan>> ALL =
      List.of(
          TANGGAL_SEBELUM_CAKUPAN,
          BUKAN_PENUGAS,
          DAERAH_TIDAK_SESUAI,
          DAERAH_TIDAK_DINYATAKAN,
          BENTUK_PUSAT,
          BENTUK_PROVINSI,
          BENTUK_DI_ATAS,
          TANPA_KOORDINASI,
          KOORDINASI_TIDAK_DINYATAKAN,
          MULAI_SEBELUM_DITETAPKAN);

  private PenugasRules() {}

  private static boolean isAbove(JenisInstrumen jenis) {
    return ABOVE_MINISTERS.contains(jenis);
  }

  private static boolean isOfOtherMinister(PenugasanPembantuan document) {
    JenisInstrumen jenis = document.instrumen().jenis();
    return Penugas.isPusat(document)
        && Penugas.OF_MINISTERS.contains(jenis)
        && jenis != JenisInstrumen.PERMENDAGRI;
  }

  private static Check<PenugasanPembantuan> form(
      PihakPenugas penugas, Predicate<JenisInstrumen> isWrong) {
    return (document, context, found) -> {
      JenisInstrumen jenis = document.instrumen().jenis();
      if (document.penugas() == penugas && isWrong.test(jenis)) {
        found.at("/instrumen/jenis").with("bentuk", jenis.singkatan()).report();
      }
    };
  }
}
