package id.pamong.validation.forkopimcam;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_12_2022;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.MasaLaporan;
import id.pamong.pemerintahan.forkopimcam.PelaporanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.Rule;
import id.pamong.validation.dokumen.RegionFacts;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the reports of the forum and its money. */
final class PelaporanRules {

  /** The kota and kabupaten of Jakarta have no head of their own; its law is not held here. */
  static final Rule<PenetapanForkopimcam> BUKAN_KEPADA_KEPALA_DAERAH =
      rule("forkopimcam.laporan-bukan-kepada-kepala-daerah")
          .error(pasal(PP_12_2022, "27 ayat (1)"))
          .check(
              (decree, context, found) ->
                  decree
                      .pelaporan()
                      .map(PelaporanForkopimcam::penerima)
                      .ifPresent(
                          penerima ->
                              RegionFacts.headOver(decree.kecamatan())
                                  .filter(head -> !RegionFacts.isInJakarta(decree.kecamatan()))
                                  .filter(head -> head != penerima)
                                  .ifPresent(
                                      head ->
                                          found
                                              .at("/pelaporan/penerima")
                                              .with(
                                                  "jabatan", penerima.sebutanDi(decree.kecamatan()))
                                              .with("seharusnya", head.sebutan())
                                              .suggest(head.name())
                                              .report())));

  /** The kota and kabupaten of Jakarta have no head of their own; its law is not held here. */
  static final Rule<PenetapanForkopimcam> TIDAK_KEPADA_GUBERNUR =
      rule("forkopimcam.laporan-tidak-diteruskan-kepada-gubernur")
          .error(pasal(PP_12_2022, "27 ayat (2)"))
          .check(
              (decree, context, found) ->
                  decree
                      .pelaporan()
                      .flatMap(PelaporanForkopimcam::diteruskanKepada)
                      .filter(office -> office != Jabatan.GUBERNUR)
                      .filter(office -> !RegionFacts.isInJakarta(decree.kecamatan()))
                      .ifPresent(
                          office ->
                              found
                                  .at("/pelaporan/diteruskanKepada")
                                  .with("jabatan", office.sebutanDi(decree.kecamatan()))
                                  .suggest(Jabatan.GUBERNUR.name())
                                  .report()));

  /** The article speaks of the forums of the provinsi and of the kabupaten or kota: a warning. */
  static final Rule<PenetapanForkopimcam> TIDAK_KEPADA_MENTERI =
      rule("forkopimcam.laporan-gubernur-tidak-kepada-menteri")
          .warning(pasal(PP_12_2022, "27 ayat (3)"))
          .check(
              (decree, context, found) ->
                  decree
                      .pelaporan()
                      .flatMap(PelaporanForkopimcam::gubernurKepadaMenteri)
                      .filter(reports -> !reports)
                      .ifPresent(reports -> found.at("/pelaporan/gubernurKepadaMenteri").report()));

  /** A clause that does not say when leaves it to the law. */
  static final Rule<PenetapanForkopimcam> MASA_TIDAK_LENGKAP =
      rule("forkopimcam.masa-laporan-tidak-lengkap")
          .error(pasal(PP_12_2022, "28 ayat (1)"))
          .check(
              (decree, context, found) -> {
                List<MasaLaporan> stated =
                    decree.pelaporan().map(PelaporanForkopimcam::masa).orElse(List.of());
                List<String> missing =
                    Stream.of(MasaLaporan.BULANAN, MasaLaporan.TAHUNAN)
                        .filter(masa -> !stated.contains(masa))
                        .map(MasaLaporan::name)
                        .toList();
                if (!stated.isEmpty() && !missing.isEmpty()) {
                  found.at("/pelaporan/masa").with("masa", missing).report();
                }
              });

  /**
   * The kota and kabupaten of Jakarta have no budget of their own. UU 23/2014 Pasal 25 ayat (5) and
   * 225 ayat (2) charge the general affairs, which the forum serves, to the state: a warning.
   */
  static final Rule<PenetapanForkopimcam> TANPA_APBD =
      rule("forkopimcam.pendanaan-tanpa-apbd-kabupaten-kota")
          .warning(pasal(PP_12_2022, "29 ayat (3)"), pasal(PP_12_2022, "30"))
          .check(
              (decree, context, found) -> {
                List<SumberPendanaan> stated = decree.pendanaan();
                if (!RegionFacts.isInJakarta(decree.kecamatan())
                    && stated.stream().anyMatch(sumber -> isLawful(sumber, decree))
                    && !stated.contains(SumberPendanaan.APBD_KABUPATEN_KOTA)) {
                  found.at("/pendanaan").report();
                }
              });

  /** Before 2022 the budget of the state was named, and that of the region was used. */
  static final Rule<PenetapanForkopimcam> SUMBER_LAIN =
      rule("forkopimcam.pendanaan-sumber-lain")
          .warning(pasal(UU_23_2014, "225 ayat (2)"), pasal(PP_17_2018, "28 ayat (2)"))
          .until(Regimes.PP_12_2022)
          .error(pasal(PP_12_2022, "29 ayat (3)"), pasal(PP_12_2022, "30"))
          .check(
              (decree, context, found) -> {
                for (int i = 0; i < decree.pendanaan().size(); i++) {
                  SumberPendanaan sumber = decree.pendanaan().get(i);
                  if (!isLawful(sumber, decree)) {
                    found.at("/pendanaan/" + i).with("sumber", sumber.sebutan()).report();
                  }
                }
              });

  /** The members of before may have accorded with it already: it is warned of. */
  static final Rule<PenetapanForkopimcam> PENYESUAIAN_TERLAMBAT =
      rule("forkopimcam.penyesuaian-terlambat")
          .warning(pasal(PP_12_2022, "31 ayat (2)"))
          .check(
              (decree, context, found) ->
                  decree
                      .penetapanSebelumnya()
                      .filter(before -> before.isBefore(Regimes.PP_12_2022))
                      .filter(before -> context.tanggal().isAfter(Regimes.PENYESUAIAN))
                      .ifPresent(
                          before ->
                              found
                                  .at("/penetapanSebelumnya")
                                  .with("sebelumnya", before)
                                  .with("tanggal", context.tanggal())
                                  .with("batas", Regimes.PENYESUAIAN)
                                  .report()));

  /** A decree that is not set yet holds nothing that this one could replace. */
  static final Rule<PenetapanForkopimcam> SEBELUMNYA_LEBIH_KEMUDIAN =
      rule("forkopimcam.penetapan-sebelumnya-lebih-kemudian")
          .error(pasal(UU_30_2014, "57"))
          .check(
              (decree, context, found) ->
                  decree
                      .penetapanSebelumnya()
                      .filter(before -> before.isAfter(decree.tanggal()))
                      .ifPresent(
                          before ->
                              found
                                  .at("/penetapanSebelumnya")
                                  .with("sebelumnya", before)
                                  .with("tanggal", decree.tanggal())
                                  .report()));

  static final List<Rule<PenetapanForkopimcam>> ALL =
      List.of(
          BUKAN_KEPADA_KEPALA_DAERAH,
          TIDAK_KEPADA_GUBERNUR,
          TIDAK_KEPADA_MENTERI,
          MASA_TIDAK_LENGKAP,
          TANPA_APBD,
          SUMBER_LAIN,
          PENYESUAIAN_TERLAMBAT,
          SEBELUMNYA_LEBIH_KEMUDIAN);

  private PelaporanRules() {}

  private static boolean isLawful(SumberPendanaan sumber, PenetapanForkopimcam decree) {
    return switch (sumber) {
      case APBD_KABUPATEN_KOTA, APBN -> true;
      case APBD_PROVINSI -> RegionFacts.isInJakarta(decree.kecamatan());
      case APB_DESA, SUMBANGAN -> false;
    };
  }
}
