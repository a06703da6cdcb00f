package id.pamong.validation.penugasan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.UU_6_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.UncoveredDays;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about who assigns, to whom, and in what form. */
final class PihakRules {

  /** UU 6/2014 came into force (Pasal 122). */
  private static final LocalDate START = LocalDate.of(2014, 1, 15);

  private static final LocalDate UU_23_MULAI = LocalDate.of(2014, 10, 2);

  static final Rule<PenugasanDesa> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before("penugasan", START, pasal(UU_6_2014, "22 ayat (1)"));

  static final Rule<PenugasanDesa> BUKAN_PEMERINTAH =
      rule("penugasan.penugas-bukan-pemerintah")
          .error(pasal(UU_6_2014, "19 huruf c"), pasal(UU_6_2014, "19 huruf d"))
          .until(UU_23_MULAI)
          .error(
              pasal(UU_6_2014, "19 huruf c"),
              pasal(UU_6_2014, "19 huruf d"),
              pasal(UU_23_2014, "372 ayat (1)"))
          .check(
              (document, context, found) -> {
                PihakPenugas penugas = document.penugas();
                if (penugas == PihakPenugas.CAMAT || penugas == PihakPenugas.PERANGKAT_DAERAH) {
                  found.at("/penugas").with("penugas", penugas.sebutan()).report();
                }
              });

  static final Rule<PenugasanDesa> DAERAH_TIDAK_SETINGKAT =
      rule("penugasan.daerah-tidak-sesuai-penugas")
          .error(pasal(UU_32_2004, "2 ayat (1)"))
          .from(START)
          .error(pasal(UU_23_2014, "2 ayat (1)"))
          .check(
              (document, context, found) -> {
                if (!fits(document)) {
                  document
                      .daerah()
                      .ifPresent(
                          kode ->
                              found
                                  .at("/daerah")
                                  .with("kode", kode)
                                  .with("penugas", document.penugas().sebutan())
                                  .report());
                }
              });

  static final Rule<PenugasanDesa> BUKAN_DESA =
      rule("penugasan.penerima-bukan-desa")
          .error(pasal(UU_6_2014, "6 ayat (1)"), pasal(UU_6_2014, "19"))
          .check(
              (document, context, found) -> {
                for (int i = 0; i < document.desa().size(); i++) {
                  if (!isDesa(document.desa().get(i))) {
                    found.at("/desa/" + i).with("kode", document.desa().get(i)).report();
                  }
                }
              });

  static final Rule<PenugasanDesa> DI_LUAR_DAERAH =
      rule("penugasan.desa-di-luar-daerah")
          .error(pasal(UU_23_2014, "372 ayat (1)"), pasal(UU_23_2014, "2 ayat (2)"))
          .check(RegionFacts.outsideDaerah(PihakRules::codes));

  static final Rule<PenugasanDesa> TIDAK_DIKENAL =
      rule("penugasan.wilayah-tidak-dikenal")
          .error(pasal(UU_23_2014, "2 ayat (1)"), pasal(UU_23_2014, "2 ayat (2)"))
          .check(whereExistenceIs(Truth.NO));

  static final Rule<PenugasanDesa> TIDAK_DAPAT_DIPASTIKAN =
      rule("penugasan.wilayah-tidak-dapat-dipastikan")
          .info(pasal(UU_32_2004, "2 ayat (1)"))
          .from(START)
          .info(pasal(UU_23_2014, "2 ayat (1)"), pasal(UU_23_2014, "2 ayat (2)"))
          .check(whereExistenceIs(Truth.UNKNOWN));

  static final Rule<PenugasanDesa> KEKHUSUSAN =
      rule("penugasan.kekhususan-daerah")
          .info(pasal(UU_23_2014, "399"))
          .check(
              (document, context, found) -> {
                if (document.desa().stream().anyMatch(RegionFacts::isSpecial)) {
                  found.at("/desa").with("kode", document.desa().get(0)).report();
                }
              });

  static final Rule<PenugasanDesa> DELEGASI =
      rule("penugasan.delegasi-kepada-desa")
          .error(pasal(UU_6_2014, "19"))
          .check(handedOverBy(CaraPenyerahan.DELEGASI));

  static final Rule<PenugasanDesa> MANDAT =
      rule("penugasan.mandat-kepada-desa")
          .error(pasal(UU_6_2014, "19"))
          .until(LocalDate.of(2014, 10, 17))
          .error(
              pasal(UU_6_2014, "19"),
              pasal(UU_30_2014, "14 ayat (1) huruf a"),
              pasal(UU_30_2014, "14 ayat (3)"))
          .check(handedOverBy(CaraPenyerahan.MANDAT));

  /** Of a Perda, which is above the regulation that the law asks for, another rule speaks. */
  static final Rule<PenugasanDesa> BENTUK =
      rule("penugasan.bentuk-bukan-peraturan-kepala-daerah")
          .error(pasal(UU_23_2014, "20 ayat (2)"), pasal(UU_23_2014, "20 ayat (4)"))
          .check(
              (document, context, found) -> {
                JenisInstrumen jenis = document.instrumen().jenis();
                Set<JenisInstrumen> right = forms(document);
                if (!right.isEmpty() && !right.contains(jenis)) {
                  found.at("/instrumen/jenis").with("bentuk", jenis.singkatan()).report();
                }
              });

  static final Rule<PenugasanDesa> PERDA =
      rule("penugasan.bentuk-perda")
          .warning(pasal(UU_23_2014, "20 ayat (2)"), pasal(UU_23_2014, "20 ayat (4)"))
          .check(
              (document, context, found) -> {
                JenisInstrumen jenis = document.instrumen().jenis();
                boolean isPerda =
                    jenis == JenisInstrumen.PERDA_PROVINSI
                        || jenis == JenisInstrumen.PERDA_KABUPATEN_KOTA;
                if (isPerda && forms(document).contains(jenis)) {
                  found.at("/instrumen/jenis").with("bentuk", jenis.singkatan()).report();
                }
              });

  static final Rule<PenugasanDesa> DESA_TIDAK_DINYATAKAN =
      rule("penugasan.desa-tidak-dinyatakan")
          .info(pasal(UU_6_2014, "19"), pasal(UU_6_2014, "22 ayat (1)"))
          .check(
              (document, context, found) -> {
                if (document.desa().isEmpty()) {
                  found.at("/desa").report();
                }
              });

  /** It changes nothing of the assignment; another desa may have been meant. */
  static final Rule<PenugasanDesa> DESA_BERULANG =
      rule("penugasan.desa-berulang")
          .warning(pasal(UU_6_2014, "19"), pasal(UU_6_2014, "22 ayat (1)"))
          .check(
              (document, context, found) -> {
                for (int i = 0; i < document.desa().size(); i++) {
                  KodeWilayah desa = document.desa().get(i);
                  if (document.desa().indexOf(desa) < i) {
                    found.at("/desa/" + i).with("kode", desa).report();
                  }
                }
              });

  static final List<Rule<PenugasanDesa>> ALL =
      List.of(
          TANGGAL_SEBELUM_CAKUPAN,
          BUKAN_PEMERINTAH,
          DAERAH_TIDAK_SETINGKAT,
          BUKAN_DESA,
          DI_LUAR_DAERAH,
          TIDAK_DIKENAL,
          TIDAK_DAPAT_DIPASTIKAN,
          KEKHUSUSAN,
          DELEGASI,
          MANDAT,
          BENTUK,
          PERDA,
          DESA_TIDAK_DINYATAKAN,
          DESA_BERULANG);

  private PihakRules() {}

  static boolean isDesa(KodeWilayah kode) {
    return kode.isDesa() || kode.isDesaAdat();
  }

  /** Of an office that is no government the region is not asked. */
  private static boolean fits(PenugasanDesa document) {
    Optional<Tingkat> stated = document.daerah().map(KodeWilayah::tingkat);
    return switch (document.penugas()) {
      case PEMERINTAH_PUSAT -> stated.isEmpty();
      case PEMERINTAH_PROVINSI -> stated.isEmpty() || stated.get() == Tingkat.PROVINSI;
      case PEMERINTAH_KABUPATEN_KOTA -> stated.isEmpty() || stated.get() == Tingkat.KABUPATEN_KOTA;
      case CAMAT, PERANGKAT_DAERAH -> true;
    };
  }

  /** The law sets no form for the central government. */
  private static Set<JenisInstrumen> forms(PenugasanDesa document) {
    return switch (document.penugas()) {
      case PEMERINTAH_PROVINSI ->
          Set.of(JenisInstrumen.PERATURAN_GUBERNUR, JenisInstrumen.PERDA_PROVINSI);
      case PEMERINTAH_KABUPATEN_KOTA -> {
        Optional<Jabatan> head = document.daerah().flatMap(RegionFacts::headOver);
        // The kota and kabupaten of Jakarta have no head of their own; its law is not held here.
        if (document.daerah().filter(RegionFacts::isInJakarta).isPresent()) {
          yield Set.of();
        }
        yield head.map(
                office ->
                    Set.of(RegionFacts.peraturan(office), JenisInstrumen.PERDA_KABUPATEN_KOTA))
            .orElse(
                Set.of(
                    JenisInstrumen.PERATURAN_BUPATI,
                    JenisInstrumen.PERATURAN_WALI_KOTA,
                    JenisInstrumen.PERDA_KABUPATEN_KOTA));
      }
      case PEMERINTAH_PUSAT, CAMAT, PERANGKAT_DAERAH -> Set.of();
    };
  }

  private static Check<PenugasanDesa> handedOverBy(CaraPenyerahan cara) {
    return (document, context, found) ->
        document
            .cara()
            .filter(stated -> stated == cara)
            .ifPresent(
                stated -> found.at("/cara").suggest(CaraPenyerahan.PENUGASAN.name()).report());
  }

  private static Check<PenugasanDesa> whereExistenceIs(Truth truth) {
    return RegionFacts.whereExistenceIs(truth, (document, context) -> codes(document));
  }

  private static Map<String, KodeWilayah> codes(PenugasanDesa document) {
    Map<String, KodeWilayah> codes = new LinkedHashMap<>();
    document.daerah().filter(kode -> fits(document)).ifPresent(kode -> codes.put("/daerah", kode));
    for (int i = 0; i < document.desa().size(); i++) {
      if (isDesa(document.desa().get(i))) {
        codes.put("/desa/" + i, document.desa().get(i));
      }
    }
    return codes;
  }
}
