package id.pamong.testing;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.MasaLaporan;
import id.pamong.pemerintahan.forkopimcam.PelaporanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Near misses of the rules about the reports of a Forkopimcam and its money. */
final class PelaporanNearMisses {

  private PelaporanNearMisses() {}

  static Faults<PenetapanForkopimcam> addTo(Faults<PenetapanForkopimcam> faults) {
    return faults
        .add(
            "forkopimcam.laporan-bukan-kepada-kepala-daerah",
            Set.of(Demand.NOT_JAKARTA),
            origin ->
                pelaporan(
                    origin,
                    "/penerima",
                    new PelaporanForkopimcam(
                        origin
                            .choices()
                            .of(
                                Jabatan.GUBERNUR,
                                Jabatan.SEKRETARIS_DAERAH,
                                origin.draft().daerah().isKota()
                                    ? Jabatan.BUPATI
                                    : Jabatan.WALI_KOTA),
                        List.of(),
                        Optional.empty())))
        .add(
            "forkopimcam.laporan-tidak-diteruskan-kepada-gubernur",
            Set.of(Demand.NOT_JAKARTA),
            origin ->
                pelaporan(
                    origin,
                    "/diteruskanKepada",
                    new PelaporanForkopimcam(
                        ForkopimcamDraw.head(origin.draft()),
                        List.of(),
                        Optional.of(
                            origin
                                .choices()
                                .of(Jabatan.SEKRETARIS_DAERAH, Jabatan.WAKIL_GUBERNUR)))))
        .add(
            "forkopimcam.laporan-gubernur-tidak-kepada-menteri",
            Set.of(),
            origin ->
                pelaporan(
                    origin,
                    "/gubernurKepadaMenteri",
                    new PelaporanForkopimcam(
                        ForkopimcamDraw.head(origin.draft()),
                        List.of(),
                        Optional.empty(),
                        Optional.of(false))))
        .add(
            "forkopimcam.masa-laporan-tidak-lengkap",
            Set.of(),
            origin ->
                pelaporan(
                    origin,
                    "/masa",
                    new PelaporanForkopimcam(
                        ForkopimcamDraw.head(origin.draft()),
                        origin
                            .choices()
                            .of(
                                List.of(MasaLaporan.BULANAN),
                                List.of(MasaLaporan.TAHUNAN),
                                List.of(MasaLaporan.TRIWULANAN, MasaLaporan.TAHUNAN),
                                List.of(MasaLaporan.SEMESTERAN)),
                        Optional.empty())))
        .add(
            "forkopimcam.pendanaan-tanpa-apbd-kabupaten-kota",
            Set.of(Demand.NOT_JAKARTA),
            origin ->
                Altered.at(
                    "/pendanaan",
                    edit(origin.document()).pendanaan(List.of(SumberPendanaan.APBN)).build()))
        .add(
            "forkopimcam.pendanaan-sumber-lain",
            Set.of(Demand.NOT_JAKARTA),
            origin ->
                Altered.at(
                    "/pendanaan/" + origin.document().pendanaan().size(),
                    edit(origin.document())
                        .addPendanaan(
                            origin
                                .choices()
                                .of(
                                    SumberPendanaan.APBD_PROVINSI,
                                    SumberPendanaan.APB_DESA,
                                    SumberPendanaan.SUMBANGAN))
                        .build()))
        .add(
            "forkopimcam.penyesuaian-terlambat",
            days -> days.from(LocalDate.of(2022, 8, 26)),
            Set.of(),
            origin ->
                Altered.at(
                    "/penetapanSebelumnya",
                    edit(origin.document())
                        .penetapanSebelumnya(
                            Days.PP_12_2022.minusDays(1 + origin.choices().distance(1500)))
                        .build()))
        .add(
            "forkopimcam.penetapan-sebelumnya-lebih-kemudian",
            days -> days.from(Days.UU_30_2014),
            Set.of(),
            origin ->
                Altered.at(
                    "/penetapanSebelumnya",
                    edit(origin.document())
                        .penetapanSebelumnya(
                            origin
                                .document()
                                .tanggal()
                                .plusDays(1 + origin.choices().distance(1500)))
                        .build()));
  }

  private static PenetapanForkopimcam.Builder edit(PenetapanForkopimcam decree) {
    return PenetapanForkopimcam.builder().from(decree);
  }

  private static Altered<PenetapanForkopimcam> pelaporan(
      Origin<PenetapanForkopimcam> origin, String property, PelaporanForkopimcam pelaporan) {
    return Altered.at(
        "/pelaporan" + property, edit(origin.document()).pelaporan(pelaporan).build());
  }
}
