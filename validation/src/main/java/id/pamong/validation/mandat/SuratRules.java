package id.pamong.validation.mandat;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.validation.Rule;
import id.pamong.validation.dokumen.IssuedForms;
import id.pamong.wewenang.mandat.SuratMandat;
import java.util.List;

/** Rules about the letter itself: whose it is, and for which time. */
final class SuratRules {

  /** For a head of region the minister may appoint, who is no office of the model. */
  static final Rule<SuratMandat> BUKAN_DARI_PEMBERI =
      rule("mandat.bentuk-bukan-dari-pemberi")
          .error(pasal(UU_30_2014, "8 ayat (1)"), pasal(UU_30_2014, "14 ayat (1) huruf a"))
          .check(
              (letter, context, found) -> {
                JenisInstrumen jenis = letter.instrumen().jenis();
                if (Offices.fits(letter.pemberi())
                    && !Offices.replacesAHead(letter)
                    && !IssuedForms.isOf(jenis, letter.pemberi().jabatan())) {
                  found
                      .at("/instrumen/jenis")
                      .with("bentuk", jenis.singkatan())
                      .with("pemberi", Offices.name(letter.pemberi()))
                      .report();
                }
              });

  /** A letter that gives a mandate decides in writing, whatever it is called: Pasal 1 angka 7. */
  static final Rule<SuratMandat> BERLAKU_SURUT =
      rule("mandat.berlaku-surut")
          .error(pasal(UU_30_2014, "58 ayat (6)"))
          .check(
              (letter, context, found) ->
                  letter
                      .periode()
                      .map(Periode::mulai)
                      .filter(mulai -> mulai.isBefore(letter.tanggal()))
                      .filter(mulai -> letter.alasanBerlakuSurut().isEmpty())
                      .filter(
                          mulai -> letter.instrumen().jenis().sifat() != SifatInstrumen.PERATURAN)
                      .ifPresent(
                          mulai ->
                              found
                                  .at("/periode/mulai")
                                  .with("mulai", mulai)
                                  .with("tanggal", letter.tanggal())
                                  .report()));

  static final Rule<SuratMandat> MASA_TIDAK_DINYATAKAN =
      rule("mandat.masa-tidak-dinyatakan")
          .info(pasal(UU_30_2014, "15 ayat (1) huruf a"), pasal(UU_30_2014, "58 ayat (1)"))
          .check(
              (letter, context, found) -> {
                if (letter.periode().flatMap(Periode::akhir).isEmpty()) {
                  found.at("/periode").report();
                }
              });

  static final List<Rule<SuratMandat>> ALL =
      List.of(BUKAN_DARI_PEMBERI, BERLAKU_SURUT, MASA_TIDAK_DINYATAKAN);

  private SuratRules() {}
}
