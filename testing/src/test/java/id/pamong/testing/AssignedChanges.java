package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wewenang.syarat.JenisSyarat;
import java.util.List;
import java.util.Optional;

/** Changes for the conditions of what is assigned to a desa or a region. */
final class AssignedChanges {

  private AssignedChanges() {}

  static void addTo(ConditionChanges all) {
    all.add(JenisSyarat.PENUGAS, (c, leaf) -> c.assigned(leaf, a -> a.penugas(PihakPenugas.CAMAT)));
    all.add(
        JenisSyarat.CARA_PENYERAHAN,
        (c, leaf) -> c.assigned(leaf, a -> a.cara(CaraPenyerahan.DELEGASI)),
        (c, leaf) -> c.assigned(leaf, a -> a.cara(Optional.empty())));
    all.add(
        JenisSyarat.BENTUK_PENUGASAN,
        (c, leaf) ->
            c.made(
                leaf,
                i ->
                    new InstrumenPenetapan(
                        JenisInstrumen.KEPUTUSAN_CAMAT, i.nomor(), i.tanggalDitetapkan())));
    all.add(
        JenisSyarat.BENTUK_PENUGASAN_PEMBANTUAN,
        (c, leaf) ->
            c.made(
                leaf,
                i ->
                    new InstrumenPenetapan(
                        JenisInstrumen.KEPUTUSAN_GUBERNUR, i.nomor(), i.tanggalDitetapkan())));
    all.add(
        JenisSyarat.PENUGAS_PEMBANTUAN,
        (c, leaf) -> c.assisted(leaf, a -> a.penugas(PihakPenugas.PERANGKAT_DAERAH)));
    all.add(
        JenisSyarat.URUSAN_PENUGAS,
        (c, leaf) ->
            c.asked(r -> r.pembagianUrusan(Optional.empty()))
                .assigned(leaf, a -> a.tugas(List.of(of(a.build().tugas().get(0))))),
        (c, leaf) ->
            c.assisted(
                leaf,
                a ->
                    a.tugas(
                        List.of(
                            new TugasPembantuan(
                                "Yustisi",
                                Optional.of(UrusanPemerintahan.YUSTISI),
                                Optional.empty(),
                                List.of(DecreeCases.SERVICE))))));
    all.add(
        JenisSyarat.BIDANG_DESA,
        (c, leaf) ->
            c.assigned(leaf, a -> a.tugas(List.of(of(a.build().tugas().get(0), Optional.empty())))),
        (c, leaf) ->
            c.assigned(
                leaf,
                a ->
                    a.tugas(
                        List.of(of(a.build().tugas().get(0), Optional.of(BidangDesa.LAINNYA))))));
    all.add(
        JenisSyarat.BIAYA_PENUGASAN,
        (c, leaf) -> c.assigned(leaf, a -> a.disertaiBiaya(false).sumberBiaya(List.of())),
        (c, leaf) ->
            c.assigned(leaf, a -> a.disertaiBiaya(Optional.empty()).sumberBiaya(List.of())));
    all.add(
        JenisSyarat.SUMBER_BIAYA_PENUGASAN,
        (c, leaf) -> c.assigned(leaf, a -> a.sumberBiaya(List.of())),
        (c, leaf) -> c.assigned(leaf, a -> a.addSumberBiaya(SumberPendanaan.APB_DESA)));
    all.add(
        JenisSyarat.PENUGASAN_SEBELUM_PELIMPAHAN,
        (c, leaf) ->
            c.made(
                leaf,
                i ->
                    new InstrumenPenetapan(
                        i.jenis(), i.nomor(), c.file().pelimpahan().get(0).tanggal().plusDays(1))));
  }

  /** The same task of no stated affair. */
  private static TugasDesa of(TugasDesa task) {
    return new TugasDesa(task.uraian(), Optional.empty(), task.subUrusan(), task.bidang());
  }

  private static TugasDesa of(TugasDesa task, Optional<BidangDesa> field) {
    return new TugasDesa(task.uraian(), task.urusan(), task.subUrusan(), field);
  }
}
