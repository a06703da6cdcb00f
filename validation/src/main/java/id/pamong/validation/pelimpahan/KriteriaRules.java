package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.layanan.KanalLayanan;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Rules about the criteria that a service must meet to be delegated, and about its channel. */
final class KriteriaRules {

  private static final DasarHukum OF_CAMAT_BEFORE = pasal(PP_19_2008, "15 ayat (4)");
  private static final DasarHukum OF_LICENCES = pasal(PP_17_2018, "11 ayat (3)");
  private static final DasarHukum OF_OTHER_SERVICES = pasal(PP_17_2018, "11 ayat (6)");
  private static final DasarHukum ROUTINE = pasal(UU_30_2014, "14 ayat (1) huruf b");
  private static final List<DasarHukum> OF_CAMAT =
      List.of(OF_CAMAT_BEFORE, OF_LICENCES, OF_OTHER_SERVICES);
  private static final List<DasarHukum> OF_MANDATE =
      List.of(OF_CAMAT_BEFORE, OF_LICENCES, OF_OTHER_SERVICES, ROUTINE);

  static final Rule<PelimpahanWewenang> EKSTERNALITAS =
      rule("pelimpahan.kriteria-eksternalitas")
          .error(pasal(PP_19_2008, "15 ayat (4)"))
          .check(unmet(Kriteria.EKSTERNALITAS, layanan -> true));

  static final Rule<PelimpahanWewenang> EFISIENSI =
      rule("pelimpahan.kriteria-efisiensi")
          .error(pasal(PP_19_2008, "15 ayat (4)"))
          .check(unmet(Kriteria.EFISIENSI, layanan -> true));

  static final Rule<PelimpahanWewenang> PROSES_SEDERHANA =
      rule("pelimpahan.perizinan-proses-tidak-sederhana")
          .error(pasal(PP_17_2018, "11 ayat (3) huruf a"))
          .check(unmet(Kriteria.PROSES_SEDERHANA, DecreeFacts::isLicence));

  static final Rule<PelimpahanWewenang> OBJEK_BERSKALA_KECIL =
      rule("pelimpahan.perizinan-objek-tidak-berskala-kecil")
          .error(pasal(PP_17_2018, "11 ayat (3) huruf b"))
          .check(unmet(Kriteria.OBJEK_BERSKALA_KECIL, DecreeFacts::isLicence));

  static final Rule<PelimpahanWewenang> KAJIAN_TEKNIS =
      rule("pelimpahan.perizinan-memerlukan-kajian-teknis-kompleks")
          .error(pasal(PP_17_2018, "11 ayat (3) huruf c"))
          .check(unmet(Kriteria.TANPA_KAJIAN_TEKNIS_KOMPLEKS, DecreeFacts::isLicence));

  static final Rule<PelimpahanWewenang> TEKNOLOGI_TINGGI =
      rule("pelimpahan.perizinan-memerlukan-teknologi-tinggi")
          .error(pasal(PP_17_2018, "11 ayat (3) huruf d"))
          .check(unmet(Kriteria.TANPA_TEKNOLOGI_TINGGI, DecreeFacts::isLicence));

  static final Rule<PelimpahanWewenang> KANAL_PTSP =
      rule("pelimpahan.perizinan-melalui-ptsp-dinas")
          .error(pasal(PP_17_2018, "11 ayat (4)"))
          .check(
              channel(
                  (decree, kanal) ->
                      kanal == KanalLayanan.PTSP_DINAS && !DecreeFacts.hasServiceUnit(decree)));

  static final Rule<PelimpahanWewenang> KANAL_TIDAK_PASTI =
      rule("pelimpahan.perizinan-kanal-tidak-dapat-dipastikan")
          .info(pasal(PP_17_2018, "11 ayat (4)"))
          .check(
              channel(
                  (decree, kanal) ->
                      kanal != KanalLayanan.PELAYANAN_TERPADU_KECAMATAN
                          && (kanal != KanalLayanan.PTSP_DINAS
                              || DecreeFacts.hasServiceUnit(decree))));

  static final Rule<PelimpahanWewenang> INOVASI =
      rule("pelimpahan.perizinan-tidak-dikembangkan-sebagai-inovasi")
          .warning(pasal(PP_17_2018, "11 ayat (5)"))
          .check(unmet(Kriteria.DIKEMBANGKAN_SEBAGAI_INOVASI, DecreeFacts::isLicence));

  /** Whether the three are cumulative is debated; where none is met, no reading lets it be. */
  static final Rule<PelimpahanWewenang> TANPA_KRITERIA =
      rule("pelimpahan.nonperizinan-tanpa-kriteria")
          .error(pasal(PP_17_2018, "11 ayat (6)"))
          .check(
              Layanan.each(
                  (path, layanan, found) -> {
                    if (DecreeFacts.isOtherService(layanan) && Kriteria.meetsNone(layanan)) {
                      found.at(path.property("kriteria")).with("layanan", layanan.nama()).report();
                    }
                  }));

  static final Rule<PelimpahanWewenang> PENGAWASAN_OBJEK =
      rule("pelimpahan.nonperizinan-tidak-terkait-pengawasan-objek-perizinan")
          .warning(pasal(PP_17_2018, "11 ayat (6) huruf a"))
          .check(unmet(Kriteria.TERKAIT_PENGAWASAN_OBJEK, KriteriaRules::meetsAny));

  static final Rule<PelimpahanWewenang> KEGIATAN_BERSKALA_KECIL =
      rule("pelimpahan.nonperizinan-tidak-berskala-kecil")
          .warning(pasal(PP_17_2018, "11 ayat (6) huruf b"))
          .check(unmet(Kriteria.KEGIATAN_BERSKALA_KECIL, KriteriaRules::meetsAny));

  static final Rule<PelimpahanWewenang> LANGSUNG_DAN_RUTIN =
      rule("pelimpahan.nonperizinan-tidak-langsung-dan-rutin")
          .warning(pasal(PP_17_2018, "11 ayat (6) huruf c"))
          .check(unmet(Kriteria.LANGSUNG_DAN_RUTIN, KriteriaRules::meetsAny));

  static final Rule<PelimpahanWewenang> TIDAK_DIKETAHUI =
      rule("pelimpahan.kriteria-tidak-diketahui")
          .info(OF_CAMAT_BEFORE)
          .until(Regimes.UU_30_2014)
          .info(OF_CAMAT_BEFORE, ROUTINE)
          .info(OF_LICENCES, OF_OTHER_SERVICES, ROUTINE)
          .check(
              (decree, context, found) ->
                  Layanan.each(
                          (path, layanan, sink) -> {
                            List<String> missing = unanswered(decree, context, layanan);
                            if (missing.isEmpty()) {
                              return;
                            }
                            sink.at(path.property("kriteria"))
                                .with("layanan", layanan.nama())
                                .with("kriteria", missing)
                                .under(
                                    missing.contains(Kriteria.TUGAS_RUTIN.property())
                                        ? OF_MANDATE
                                        : OF_CAMAT)
                                .report();
                          })
                      .check(decree, context, found));

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(
          EKSTERNALITAS,
          EFISIENSI,
          PROSES_SEDERHANA,
          OBJEK_BERSKALA_KECIL,
          KAJIAN_TEKNIS,
          TEKNOLOGI_TINGGI,
          KANAL_PTSP,
          KANAL_TIDAK_PASTI,
          INOVASI,
          PENGAWASAN_OBJEK,
          KEGIATAN_BERSKALA_KECIL,
          LANGSUNG_DAN_RUTIN,
          TANPA_KRITERIA,
          TIDAK_DIKETAHUI);

  private KriteriaRules() {}

  private static boolean meetsAny(LayananDilimpahkan layanan) {
    return DecreeFacts.isOtherService(layanan) && !Kriteria.meetsNone(layanan);
  }

  /** A mandate asks of a service what a delegation does, and that it is a routine task as well. */
  private static List<String> unanswered(
      PelimpahanWewenang decree, RuleContext context, LayananDilimpahkan layanan) {
    List<Kriteria> demanded = new ArrayList<>(Kriteria.demandedOn(context.tanggal(), layanan));
    if (DecreeFacts.isFrom(decree, SumberWewenang.MANDAT)
        && DecreeFacts.isLawfulMandate(decree, context)) {
      demanded.add(Kriteria.TUGAS_RUTIN);
    }
    return demanded.stream()
        .filter(kriteria -> kriteria.of(layanan) == Truth.UNKNOWN)
        .map(Kriteria::property)
        .toList();
  }

  private static Check<PelimpahanWewenang> unmet(
      Kriteria kriteria, Predicate<LayananDilimpahkan> of) {
    return Layanan.each(
        (path, layanan, found) -> {
          if (of.test(layanan) && kriteria.of(layanan) == Truth.NO) {
            JsonPointer place = path.property("kriteria").property(kriteria.property());
            found.at(place).with("layanan", layanan.nama()).report();
          }
        });
  }

  private static Check<PelimpahanWewenang> channel(
      BiPredicate<PelimpahanWewenang, KanalLayanan> broken) {
    return (decree, context, found) ->
        Layanan.each(
                (path, layanan, sink) ->
                    layanan
                        .kanal()
                        .filter(kanal -> DecreeFacts.isLicence(layanan))
                        .filter(kanal -> broken.test(decree, kanal))
                        .ifPresent(
                            kanal ->
                                sink.at(path.property("kanal"))
                                    .with("layanan", layanan.nama())
                                    .with("kanal", kanal.name())
                                    .suggest(KanalLayanan.PELAYANAN_TERPADU_KECAMATAN.name())
                                    .report()))
            .check(decree, context, found);
  }
}
