package id.pamong.validation.mandat;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.UncoveredDays;
import id.pamong.validation.kepaladaerah.RulesOfHead;
import id.pamong.validation.kepaladaerah.Signing;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules about the offices that give and receive. */
final class PihakRules {

  /** UU 30/2014 came into force (Pasal 89). */
  private static final LocalDate START = LocalDate.of(2014, 10, 17);

  static final Rule<SuratMandat> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before("mandat", START, pasal(UU_30_2014, "89"));

  static final Rule<SuratMandat> JABATAN_TIDAK_SESUAI =
      rule("mandat.jabatan-tidak-sesuai-wilayah")
          .error(ArticleOfOffice.all())
          .from(START)
          .check(
              (letter, context, found) ->
                  Offices.of(letter)
                      .forEach(
                          (path, office) -> {
                            if (!Offices.fits(office)) {
                              found
                                  .at(path + "/wilayah")
                                  .with("jabatan", office.jabatan().sebutanDi(office.wilayah()))
                                  .with("kode", office.wilayah())
                                  .under(List.of(ArticleOfOffice.of(office.jabatan())))
                                  .report();
                            }
                          }));

  static final Rule<SuratMandat> TIDAK_DIKENAL =
      rule("mandat.wilayah-tidak-dikenal")
          .error(pasal(UU_23_2014, "2 ayat (1)"), pasal(UU_23_2014, "2 ayat (2)"))
          .from(START)
          .check(whereExistenceIs(Truth.NO));

  static final Rule<SuratMandat> TIDAK_DAPAT_DIPASTIKAN =
      rule("mandat.wilayah-tidak-dapat-dipastikan")
          .info(pasal(UU_23_2014, "2 ayat (1)"), pasal(UU_23_2014, "2 ayat (2)"))
          .from(START)
          .check(whereExistenceIs(Truth.UNKNOWN));

  static final Rule<SuratMandat> KEKHUSUSAN =
      rule("mandat.kekhususan-daerah")
          .info(pasal(UU_23_2014, "399"))
          .from(START)
          .check(
              (letter, context, found) -> {
                KodeWilayah own = letter.pemberi().wilayah();
                if (RegionFacts.isSpecial(own)) {
                  found.at("/pemberi/wilayah").with("kode", own).report();
                }
              });

  /** A giver who is not above the one replaced is the fault of another rule. */
  static final Rule<SuratMandat> BUKAN_BAWAHAN =
      rule("mandat.penerima-bukan-bawahan")
          .error(pasal(UU_30_2014, "14 ayat (1) huruf a"), pasal(UU_30_2014, "14 ayat (3)"))
          .check(
              (letter, context, found) -> {
                if (Offices.fits(letter.pemberi())
                    && Offices.fits(letter.penerima())
                    && !Offices.replacesAHead(letter)
                    && !Offices.isAppointedByAnother(letter)
                    && Offices.isBelow(letter.pemberi(), letter.penerima()) == Truth.NO) {
                  found
                      .at("/penerima")
                      .with("jabatan", Offices.name(letter.penerima()))
                      .with("pemberi", Offices.name(letter.pemberi()))
                      .report();
                }
              });

  /** The u.b. of the elucidation of ayat (4) knows such mandates: the reading is debated. */
  static final Rule<SuratMandat> PEMBERI_PENERIMA_MANDAT =
      rule("mandat.pemberi-penerima-mandat")
          .warning(pasal(UU_30_2014, "14 ayat (1)"))
          .check(
              (letter, context, found) -> {
                if (letter.sumberPemberi().filter(SumberWewenang.MANDAT::equals).isPresent()) {
                  found
                      .at("/sumberPemberi")
                      .with("pemberi", Offices.name(letter.pemberi()))
                      .report();
                }
              });

  private static final RulesOfHead<SuratMandat> OF_HEAD =
      new RulesOfHead<>(
          "mandat.pemberi",
          "mandat.pemberi-keadaan-tidak-dinyatakan",
          "/keadaanKepalaDaerah",
          letter ->
              Signing.byGiver(letter.pemberi(), letter.keadaanKepalaDaerah(), letter.tanggal()));

  static final List<Rule<SuratMandat>> ALL =
      Stream.concat(
              Stream.of(
                  TANGGAL_SEBELUM_CAKUPAN,
                  JABATAN_TIDAK_SESUAI,
                  TIDAK_DIKENAL,
                  TIDAK_DAPAT_DIPASTIKAN,
                  KEKHUSUSAN,
                  BUKAN_BAWAHAN,
                  PEMBERI_PENERIMA_MANDAT),
              OF_HEAD.all().stream())
          .toList();

  private PihakRules() {}

  private static Check<SuratMandat> whereExistenceIs(Truth truth) {
    return RegionFacts.whereExistenceIs(
        truth,
        (letter, context) -> {
          Map<String, KodeWilayah> codes = new LinkedHashMap<>();
          Offices.of(letter)
              .forEach(
                  (path, office) -> {
                    if (Offices.fits(office)) {
                      codes.put(path + "/wilayah", office.wilayah());
                    }
                  });
          return codes;
        });
  }
}
