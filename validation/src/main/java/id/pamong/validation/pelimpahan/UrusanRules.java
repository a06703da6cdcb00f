package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.validation.Violations;
import id.pamong.validation.dokumen.OwnAffairs;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.List;
import java.util.Optional;

/**
 * Rules about what is delegated: an affair of the kabupaten/kota, and of a kind that the law knows.
 */
final class UrusanRules {

  private static final DasarHukum OF_CENTRE_BEFORE = pasal(UU_32_2004, "10 ayat (3)");
  private static final DasarHukum OF_CENTRE = pasal(UU_23_2014, "9 ayat (2)");
  private static final DasarHukum ABSOLUTE = pasal(UU_23_2014, "10 ayat (1)");
  private static final DasarHukum BY_CENTRE = pasal(UU_23_2014, "10 ayat (2)");
  private static final DasarHukum ASSIGNED = pasal(UU_23_2014, "19 ayat (1)");
  private static final DasarHukum BY_HEADS = pasal(UU_23_2014, "25 ayat (2)");
  private static final DasarHukum GENERAL = pasal(UU_23_2014, "9 ayat (5)");
  private static final DasarHukum TO_DESA = pasal(UU_23_2014, "20 ayat (3)");
  private static final DasarHukum OF_ITS_OWN = pasal(UU_23_2014, "372 ayat (1)");

  /** Why such an affair can be no task of assistance. */
  private static final List<DasarHukum> ABSOLUTE_AS_ASSISTANCE =
      List.of(OF_CENTRE, ABSOLUTE, BY_CENTRE, ASSIGNED);

  private static final List<DasarHukum> WHOSE_ABSOLUTE_IS =
      List.of(OF_CENTRE_BEFORE, OF_CENTRE, ABSOLUTE);
  private static final List<DasarHukum> ABSOLUTE_TO_DESA =
      List.of(OF_CENTRE_BEFORE, OF_CENTRE, ABSOLUTE, OF_ITS_OWN);

  /**
   * Of the centre alone: a region delegates and mandates none, hands none on as a task of
   * assistance, and assigns none to a desa, to which it assigns of its own (Pasal 372 ayat (1)).
   * That a desa can be given nothing but by assignment is the fault of another rule beside this
   * one.
   */
  static final Rule<PelimpahanWewenang> ABSOLUT =
      rule("pelimpahan.urusan-absolut")
          .error(OF_CENTRE_BEFORE)
          .error(OF_CENTRE, ABSOLUTE, BY_CENTRE, ASSIGNED, OF_ITS_OWN)
          .check(
              (decree, context, found) -> {
                if (DecreeFacts.handsOnAssistance(decree, context)) {
                  report(decree, found, KelompokUrusan.ABSOLUT, ABSOLUTE_AS_ASSISTANCE);
                } else if (DecreeFacts.handsOutAffairs(decree, context)) {
                  report(decree, found, KelompokUrusan.ABSOLUT, WHOSE_ABSOLUTE_IS);
                } else if (DecreeFacts.handsAffairsToDesa(decree, context)) {
                  report(
                      decree,
                      found,
                      KelompokUrusan.ABSOLUT,
                      DecreeFacts.isAssignment(decree, context)
                          ? ABSOLUTE_TO_DESA
                          : WHOSE_ABSOLUTE_IS);
                }
              });

  /** The heads of region carry them out by Pasal 25; Pasal 19 and 20 assign concurrent affairs. */
  static final Rule<PelimpahanWewenang> UMUM_SEBAGAI_PEMBANTUAN =
      rule("pelimpahan.urusan-pemerintahan-umum-sebagai-tugas-pembantuan")
          .warning(ASSIGNED, BY_HEADS)
          .check(
              (decree, context, found) -> {
                if (DecreeFacts.handsOnAssistance(decree, context)
                    && !DecreeFacts.reachesDesa(decree)) {
                  report(decree, found, KelompokUrusan.UMUM, List.of(ASSIGNED, BY_HEADS));
                }
              });

  /**
   * A fault, as in a document that assigns to desa: a region assigns of what is its own (Pasal 372
   * ayat (1)), and to a desa of its concurrent affairs (Pasal 20 ayat (3)), but the general affairs
   * are of the President (Pasal 9 ayat (5)), and the bupati or wali kota hands them to the camat
   * alone (Pasal 25 ayat (6)). What UU 6/2014 Pasal 19 and 22 lets be assigned is the power of who
   * assigns. That a task of assistance may hold them is only doubted.
   */
  static final Rule<PelimpahanWewenang> UMUM_KEPADA_DESA =
      rule("pelimpahan.urusan-pemerintahan-umum-kepada-desa")
          .error(GENERAL, TO_DESA, BY_HEADS, OF_ITS_OWN)
          .check(
              (decree, context, found) -> {
                boolean assigns =
                    DecreeFacts.handsOnAssistance(decree, context)
                        || DecreeFacts.isAssignment(decree, context);
                if (assigns && DecreeFacts.reachesDesa(decree)) {
                  List<DasarHukum> law = List.of(GENERAL, TO_DESA, BY_HEADS, OF_ITS_OWN);
                  report(decree, found, KelompokUrusan.UMUM, law);
                }
              });

  static final Rule<PelimpahanWewenang> BUKAN_KABUPATEN_KOTA =
      rule("pelimpahan.urusan-bukan-kewenangan-kabupaten-kota")
          .error(
              pasal(UU_23_2014, "14 ayat (1)"),
              pasal(UU_23_2014, "14 ayat (2)"),
              pasal(UU_23_2014, "14 ayat (4)"))
          .check(
              Layanan.eachOfAffairs(
                  (path, layanan, found) -> {
                    if (isOfKabupatenKota(layanan) == Truth.NO) {
                      found
                          .at(path.property(faulty(layanan)))
                          .with("layanan", layanan.nama())
                          .with("urusan", nameOf(layanan))
                          .report();
                    }
                  }));

  static final Rule<PelimpahanWewenang> TIDAK_DAPAT_DITENTUKAN =
      rule("pelimpahan.urusan-tidak-dapat-ditentukan")
          .info(pasal(UU_32_2004, "126 ayat (2)"))
          .info(pasal(UU_23_2014, "226 ayat (1)"))
          .check(
              (decree, context, found) ->
                  Layanan.each(
                          (path, layanan, sink) -> {
                            boolean divided = !context.tanggal().isBefore(Regimes.UU_23_2014);
                            if (layanan.urusan().isEmpty()) {
                              sink.at(path)
                                  .with("layanan", layanan.nama())
                                  .with("sebab", "TIDAK_DINYATAKAN")
                                  .report();
                            } else if (divided && isOfKabupatenKota(layanan) == Truth.UNKNOWN) {
                              sink.at(path)
                                  .with("layanan", layanan.nama())
                                  .with("sebab", "TIDAK_MENENTUKAN")
                                  .with("urusan", layanan.urusan().get().nama())
                                  .report();
                            }
                          })
                      .check(decree, context, found));

  static final Rule<PelimpahanWewenang> BUKAN_PERIZINAN_NONPERIZINAN =
      rule("pelimpahan.bukan-perizinan-atau-nonperizinan")
          .error(pasal(PP_17_2018, "11 ayat (2)"))
          .check(
              Layanan.each(
                  (path, layanan, found) -> {
                    Optional<AspekKewenangan> aspek =
                        layanan.aspek().filter(a -> a != AspekKewenangan.PERIZINAN);
                    if (layanan.sifat().isEmpty() && aspek.isPresent()) {
                      found
                          .at(path.property("aspek"))
                          .with("layanan", layanan.nama())
                          .with("aspek", aspek.get().name())
                          .suggest(SifatLayanan.PERIZINAN.name())
                          .suggest(SifatLayanan.NONPERIZINAN.name())
                          .report();
                    }
                  }));

  static final Rule<PelimpahanWewenang> JENIS_TIDAK_DINYATAKAN =
      rule("pelimpahan.jenis-layanan-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "15 ayat (2)"))
          .info(pasal(PP_17_2018, "11 ayat (2)"))
          .check(
              Layanan.each(
                  (path, layanan, found) -> {
                    if (layanan.sifat().isEmpty() && layanan.aspek().isEmpty()) {
                      found.at(path).with("layanan", layanan.nama()).report();
                    }
                  }));

  static final Rule<PelimpahanWewenang> SIFAT_BERTENTANGAN =
      rule("pelimpahan.sifat-bertentangan-dengan-aspek")
          .warning(pasal(PP_19_2008, "15 ayat (2)"))
          .warning(pasal(PP_17_2018, "11 ayat (2)"))
          .check(
              Layanan.each(
                  (path, layanan, found) -> {
                    if (DecreeFacts.contradictsItself(layanan)) {
                      found
                          .at(path.property("aspek"))
                          .with("layanan", layanan.nama())
                          .with("sifat", layanan.sifat().map(Enum::name).orElseThrow())
                          .with("aspek", layanan.aspek().map(Enum::name).orElseThrow())
                          .report();
                    }
                  }));

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(
          ABSOLUT,
          UMUM_SEBAGAI_PEMBANTUAN,
          UMUM_KEPADA_DESA,
          BUKAN_KABUPATEN_KOTA,
          TIDAK_DAPAT_DITENTUKAN,
          BUKAN_PERIZINAN_NONPERIZINAN,
          JENIS_TIDAK_DINYATAKAN,
          SIFAT_BERTENTANGAN);

  private UrusanRules() {}

  /** Reports each service of a group of affairs, by the articles that speak of it. */
  private static void report(
      PelimpahanWewenang decree, Violations found, KelompokUrusan group, List<DasarHukum> law) {
    Layanan.walk(
        decree,
        found,
        (path, layanan, sink) ->
            layanan
                .urusan()
                .filter(urusan -> urusan.kelompok() == group)
                .ifPresent(
                    urusan ->
                        sink.at(path.property("urusan"))
                            .with("layanan", layanan.nama())
                            .with("urusan", urusan.nama())
                            .under(law)
                            .report()));
  }

  private static Truth isOfKabupatenKota(LayananDilimpahkan layanan) {
    return layanan
        .urusan()
        .map(urusan -> OwnAffairs.isOfKabupatenKota(urusan, layanan.subUrusan()))
        .orElse(Truth.UNKNOWN);
  }

  private static String nameOf(LayananDilimpahkan layanan) {
    return isTheSea(layanan)
        ? "kelautan"
        : layanan.urusan().map(UrusanPemerintahan::nama).orElseThrow();
  }

  private static boolean isTheSea(LayananDilimpahkan layanan) {
    return layanan.urusan().equals(Optional.of(UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN));
  }

  private static String faulty(LayananDilimpahkan layanan) {
    return isTheSea(layanan) ? "subUrusan" : "urusan";
  }
}
