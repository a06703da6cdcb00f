package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/** Draws a valid instrument by which a government assigns affairs to desa. */
final class PenugasanDraw {

  private PenugasanDraw() {}

  static PenugasanDesa draw(Draft draft) {
    Choices choices = draft.choices();
    PihakPenugas drawn =
        choices.of(
            PihakPenugas.PEMERINTAH_KABUPATEN_KOTA,
            PihakPenugas.PEMERINTAH_PROVINSI,
            PihakPenugas.PEMERINTAH_PUSAT);
    PihakPenugas penugas =
        draft.has(Demand.BY_KABUPATEN_KOTA)
            ? PihakPenugas.PEMERINTAH_KABUPATEN_KOTA
            : draft.has(Demand.BY_PUSAT) ? PihakPenugas.PEMERINTAH_PUSAT : drawn;
    List<KodeWilayah> desa = draft.regions().villages(draft.daerah(), kode -> !kode.isKelurahan());
    boolean told = choices.flip();
    boolean sourced = choices.flip();
    boolean silent = draft.strays(Demand.CLEAN);
    boolean withAffair = choices.flip();
    boolean withField = choices.flip();
    UrusanPemerintahan urusan =
        choices.of(
            UrusanPemerintahan.KESEHATAN,
            UrusanPemerintahan.SOSIAL,
            UrusanPemerintahan.PERPUSTAKAAN);
    BidangDesa bidang =
        choices.of(BidangDesa.PENYELENGGARAAN_PEMERINTAHAN, BidangDesa.PEMBERDAYAAN_MASYARAKAT);
    return PenugasanDesa.builder()
        .instrumen(new InstrumenPenetapan(jenis(draft, penugas), draft.nomor(), draft.tanggal()))
        .penugas(penugas)
        .daerah(daerah(draft, penugas))
        .desa(choices.some(1 + choices.below(3), desa))
        .cara(told ? Optional.of(CaraPenyerahan.PENUGASAN) : Optional.empty())
        .addTugas(
            new TugasDesa(
                "Contoh " + draft.nomor(),
                withAffair ? Optional.of(urusan) : Optional.empty(),
                Optional.empty(),
                withField ? Optional.of(bidang) : Optional.empty()))
        .disertaiBiaya(silent ? Optional.empty() : Optional.of(true))
        .sumberBiaya(silent || !sourced ? List.of() : List.of(sumber(penugas)))
        .dasarHukum(DasarHukumDraw.inForce(draft))
        .build();
  }

  private static JenisInstrumen jenis(Draft draft, PihakPenugas penugas) {
    return switch (penugas) {
      case PEMERINTAH_PUSAT -> JenisInstrumen.PERMENDAGRI;
      case PEMERINTAH_PROVINSI -> JenisInstrumen.PERATURAN_GUBERNUR;
      case PEMERINTAH_KABUPATEN_KOTA, CAMAT, PERANGKAT_DAERAH -> draft.peraturan();
    };
  }

  private static Optional<KodeWilayah> daerah(Draft draft, PihakPenugas penugas) {
    return switch (penugas) {
      case PEMERINTAH_PUSAT -> Optional.empty();
      case PEMERINTAH_PROVINSI -> Optional.of(draft.daerah().provinsi());
      case PEMERINTAH_KABUPATEN_KOTA, CAMAT, PERANGKAT_DAERAH -> Optional.of(draft.daerah());
    };
  }

  private static SumberPendanaan sumber(PihakPenugas penugas) {
    return switch (penugas) {
      case PEMERINTAH_PUSAT -> SumberPendanaan.APBN;
      case PEMERINTAH_PROVINSI -> SumberPendanaan.APBD_PROVINSI;
      case PEMERINTAH_KABUPATEN_KOTA, CAMAT, PERANGKAT_DAERAH ->
          SumberPendanaan.APBD_KABUPATEN_KOTA;
    };
  }
}
