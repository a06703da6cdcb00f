package id.pamong.validation.forkopimcam;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_12_2022;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.UsulanForkopimcam;
import id.pamong.validation.Rule;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.UncoveredDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules about who sets the members, and on whose proposal. */
final class PenetapanRules {

  static final Rule<PenetapanForkopimcam> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before("forkopimcam", Regimes.UU_23_2014, pasal(UU_23_2014, "26 ayat (1)"));

  static final Rule<PenetapanForkopimcam> BUKAN_KEPUTUSAN_CAMAT =
      rule("forkopimcam.bentuk-bukan-keputusan-camat")
          .error(pasal(PP_17_2018, "15 ayat (5)"))
          .until(Regimes.PP_12_2022)
          .check(
              (decree, context, found) -> {
                JenisInstrumen jenis = decree.instrumen().jenis();
                if (jenis != JenisInstrumen.KEPUTUSAN_CAMAT) {
                  found
                      .at("/instrumen/jenis")
                      .with("bentuk", jenis.singkatan())
                      .suggest(JenisInstrumen.KEPUTUSAN_CAMAT.name())
                      .report();
                }
              });

  /** The kota and kabupaten of Jakarta have no head of their own; its law is not held here. */
  static final Rule<PenetapanForkopimcam> BUKAN_KEPUTUSAN_KEPALA_DAERAH =
      rule("forkopimcam.bentuk-bukan-keputusan-kepala-daerah")
          .error(pasal(PP_12_2022, "22 ayat (2)"))
          .check(
              (decree, context, found) -> {
                JenisInstrumen jenis = decree.instrumen().jenis();
                RegionFacts.headOver(decree.kecamatan())
                    .filter(head -> !RegionFacts.isInJakarta(decree.kecamatan()))
                    .map(RegionFacts::keputusan)
                    .filter(right -> right != jenis)
                    .ifPresent(
                        right ->
                            found
                                .at("/instrumen/jenis")
                                .with("bentuk", jenis.singkatan())
                                .with("seharusnya", right.singkatan())
                                .suggest(right.name())
                                .report());
              });

  static final Rule<PenetapanForkopimcam> PENGUSUL_BUKAN_CAMAT =
      rule("forkopimcam.pengusul-bukan-camat")
          .error(pasal(PP_12_2022, "22 ayat (1)"))
          .check(
              (decree, context, found) ->
                  decree
                      .usulan()
                      .map(UsulanForkopimcam::pengusul)
                      .filter(pengusul -> pengusul != Jabatan.CAMAT)
                      .ifPresent(
                          pengusul ->
                              found
                                  .at("/usulan/pengusul")
                                  .with("jabatan", pengusul.sebutanDi(decree.kecamatan()))
                                  .with("seharusnya", Jabatan.CAMAT.sebutanDi(decree.kecamatan()))
                                  .suggest(Jabatan.CAMAT.name())
                                  .report()));

  static final Rule<PenetapanForkopimcam> USULAN_TIDAK_DINYATAKAN =
      rule("forkopimcam.usulan-tidak-dinyatakan")
          .info(pasal(PP_12_2022, "22 ayat (1)"))
          .check(
              (decree, context, found) -> {
                if (decree.usulan().isEmpty()) {
                  found.at("/usulan").report();
                }
              });

  static final Rule<PenetapanForkopimcam> USULAN_SESUDAH_PENETAPAN =
      rule("forkopimcam.usulan-sesudah-penetapan")
          .error(pasal(PP_12_2022, "22 ayat (1)"))
          .check(
              (decree, context, found) -> {
                Optional<LocalDate> usulan = decree.usulan().flatMap(UsulanForkopimcam::tanggal);
                usulan
                    .filter(day -> day.isAfter(decree.tanggal()))
                    .ifPresent(
                        day ->
                            found
                                .at("/usulan/tanggal")
                                .with("usulan", day)
                                .with("tanggal", decree.tanggal())
                                .report());
              });

  static final List<Rule<PenetapanForkopimcam>> ALL =
      List.of(
          TANGGAL_SEBELUM_CAKUPAN,
          BUKAN_KEPUTUSAN_CAMAT,
          BUKAN_KEPUTUSAN_KEPALA_DAERAH,
          PENGUSUL_BUKAN_CAMAT,
          USULAN_TIDAK_DINYATAKAN,
          USULAN_SESUDAH_PENETAPAN);

  private PenetapanRules() {}
}
