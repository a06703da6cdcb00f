package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.LayananDilimpahkan;
import java.util.List;
import java.util.Optional;

/** Near misses of the rules about what is delegated. */
final class UrusanNearMisses {

  static final Breach ABSOLUT =
      breach(
              "pelimpahan.urusan-absolut",
              Demand.SEBAGIAN_URUSAN,
              Demand.LAYANAN,
              Demand.CLEAN_LAYANAN)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                UrusanPemerintahan urusan =
                    choices.of(
                        UrusanPemerintahan.POLITIK_LUAR_NEGERI,
                        UrusanPemerintahan.PERTAHANAN,
                        UrusanPemerintahan.KEAMANAN,
                        UrusanPemerintahan.YUSTISI,
                        UrusanPemerintahan.MONETER_DAN_FISKAL_NASIONAL,
                        UrusanPemerintahan.AGAMA);
                return one.change("/urusan", one.edit().urusan(urusan));
              });

  /** A task of assistance is handed on, whichever source it names. */
  static final Breach UMUM_SEBAGAI_PEMBANTUAN =
      breach(
              "pelimpahan.urusan-pemerintahan-umum-sebagai-tugas-pembantuan",
              Demand.ASSISTANCE,
              Demand.LAYANAN,
              Demand.CLEAN_LAYANAN,
              Demand.NO_SUBDELEGASI)
          .by(UrusanNearMisses::general);

  static final Breach UMUM_KEPADA_DESA =
      breach(
              "pelimpahan.urusan-pemerintahan-umum-kepada-desa",
              Demand.ASSIGNMENT,
              Demand.HAS_DESA,
              Demand.TO_A_DESA,
              Demand.LAYANAN,
              Demand.CLEAN_LAYANAN,
              Demand.NO_SUBDELEGASI)
          .by(UrusanNearMisses::general);

  static final Breach BUKAN_KABUPATEN_KOTA =
      breach(
              "pelimpahan.urusan-bukan-kewenangan-kabupaten-kota",
              Demand.SEBAGIAN_URUSAN,
              Demand.LAYANAN,
              Demand.CLEAN_LAYANAN)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                return switch (one.layanan().urusan().orElseThrow()) {
                  case KELAUTAN_DAN_PERIKANAN ->
                      one.change("/subUrusan", one.edit().subUrusan(SubUrusan.KELAUTAN));
                  case KEHUTANAN ->
                      one.change(
                          "/urusan",
                          one.edit().urusan(UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL));
                  case ENERGI_DAN_SUMBER_DAYA_MINERAL ->
                      one.change("/urusan", one.edit().urusan(UrusanPemerintahan.KEHUTANAN));
                  default ->
                      one.change(
                          "/urusan",
                          one.edit()
                              .urusan(
                                  choices.of(
                                      UrusanPemerintahan.KEHUTANAN,
                                      UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL))
                              .subUrusan(SubUrusan.LAINNYA));
                };
              });

  static final Breach TIDAK_DAPAT_DITENTUKAN =
      breach(
              "pelimpahan.urusan-tidak-dapat-ditentukan",
              Demand.SEBAGIAN_URUSAN,
              Demand.LAYANAN,
              Demand.CLEAN_LAYANAN)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                boolean divided = base.draft().isSince(Days.UU_23_2014);
                boolean sea =
                    one.layanan().subUrusan().equals(Optional.of(SubUrusan.PERIKANAN)) && divided;
                Optional<SubUrusan> part =
                    choices.flip() ? Optional.of(SubUrusan.LAINNYA) : Optional.empty();
                // A part that the service keeps would decide of these two.
                Optional<UrusanPemerintahan> undecided =
                    choices.flip() && divided && one.layanan().subUrusan().isEmpty()
                        ? Optional.of(
                            choices.of(
                                UrusanPemerintahan.KEHUTANAN,
                                UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL))
                        : Optional.empty();
                return sea
                    ? one.change("/subUrusan", one.edit().subUrusan(part))
                    : one.change("/urusan", one.edit().urusan(undecided));
              });

  static final Breach BUKAN_PERIZINAN_NONPERIZINAN =
      breach(
              "pelimpahan.bukan-perizinan-atau-nonperizinan",
              Demand.SEBAGIAN_URUSAN,
              Demand.LAYANAN,
              Demand.PERIZINAN,
              Demand.ASPEK_ONLY,
              Demand.CLEAN_LAYANAN)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                return one.change("/aspek", one.edit().aspek(neverALicence(choices)));
              });

  static final Breach JENIS_TIDAK_DINYATAKAN =
      breach(
              "pelimpahan.jenis-layanan-tidak-dinyatakan",
              Demand.SEBAGIAN_URUSAN,
              Demand.LAYANAN,
              Demand.KIND_ONCE,
              Demand.CLEAN_LAYANAN)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                LayananDilimpahkan.Builder without =
                    one.edit().sifat(Optional.empty()).aspek(Optional.empty());
                return one.change(one.layanan().sifat().isPresent() ? "/sifat" : "/aspek", without);
              });

  static final Breach SIFAT_BERTENTANGAN =
      breach(
              "pelimpahan.sifat-bertentangan-dengan-aspek",
              Demand.SEBAGIAN_URUSAN,
              Demand.LAYANAN,
              Demand.SIFAT)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                boolean licence = one.layanan().sifat().equals(Optional.of(SifatLayanan.PERIZINAN));
                AspekKewenangan other = neverALicence(choices);
                return one.change(
                    "/aspek", one.edit().aspek(licence ? other : AspekKewenangan.PERIZINAN));
              });

  static final List<Breach> ALL =
      List.of(
          ABSOLUT,
          UMUM_SEBAGAI_PEMBANTUAN,
          UMUM_KEPADA_DESA,
          BUKAN_KABUPATEN_KOTA,
          TIDAK_DAPAT_DITENTUKAN,
          BUKAN_PERIZINAN_NONPERIZINAN,
          JENIS_TIDAK_DINYATAKAN,
          SIFAT_BERTENTANGAN);

  private UrusanNearMisses() {}

  private static Change general(Breach.Base base, Choices choices) {
    LayananEdit one = LayananEdit.any(base, choices);
    UrusanPemerintahan urusan =
        choices.of(
            UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL,
            UrusanPemerintahan.PENGEMBANGAN_DEMOKRASI_PANCASILA);
    return one.change("/urusan", one.edit().urusan(urusan));
  }

  private static AspekKewenangan neverALicence(Choices choices) {
    return choices.of(
        AspekKewenangan.REKOMENDASI,
        AspekKewenangan.KOORDINASI,
        AspekKewenangan.PEMBINAAN,
        AspekKewenangan.PENGAWASAN,
        AspekKewenangan.FASILITASI);
  }
}
