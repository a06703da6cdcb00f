package id.pamong.testing;

import id.pamong.layanan.KanalLayanan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Changes for the conditions of a service: its affair, its kind, its criteria and limits. */
final class ServiceChanges {

  private ServiceChanges() {}

  static void addTo(ConditionChanges all) {
    all.add(
        JenisSyarat.LAYANAN_DISEBUT,
        (c, leaf) ->
            c.decreed(leaf, d -> d.layanan(List.of()))
                .assisted(leaf, a -> a.tugas(List.of()))
                .assigned(leaf, a -> a.tugas(List.of())));
    all.add(
        JenisSyarat.URUSAN,
        (c, leaf) -> c.served(leaf, l -> l.urusan(UrusanPemerintahan.YUSTISI)),
        (c, leaf) ->
            ConditionChanges.isOfRequest(leaf)
                ? c.asked(r -> r.urusan(UrusanPemerintahan.YUSTISI))
                : c);
    all.add(
        JenisSyarat.URUSAN_PEMERINTAHAN_UMUM,
        (c, leaf) -> c.served(leaf, l -> l.urusan(UrusanPemerintahan.YUSTISI)),
        (c, leaf) ->
            ConditionChanges.isOfRequest(leaf)
                ? c.asked(r -> r.urusan(UrusanPemerintahan.YUSTISI))
                : c);
    all.add(
        JenisSyarat.PEMBAGIAN_URUSAN,
        (c, leaf) -> c.asked(r -> r.pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)));
    all.add(
        JenisSyarat.URUSAN_PROVINSI,
        (c, leaf) -> c.asked(r -> r.pembagianUrusan(PembagianUrusan.PEMERINTAH_PUSAT)),
        (c, leaf) -> c.asked(r -> r.pembagianUrusan(Optional.empty())));
    all.add(JenisSyarat.JENIS_LAYANAN, (c, leaf) -> c.served(leaf, l -> l.sifat(Optional.empty())));
    all.add(
        JenisSyarat.KRITERIA,
        (c, leaf) -> criterion(c, leaf, Optional.of(false)),
        (c, leaf) -> criterion(c, leaf, Optional.empty()));
    all.add(
        JenisSyarat.TIDAK_BERTENTANGAN,
        (c, leaf) ->
            c.served(
                leaf,
                l ->
                    l.kriteria(
                        judged(l.build().kriteria().orElseThrow())
                            .prosesSederhana(false)
                            .langsungDanRutin(false)
                            .build())));
    all.add(
        JenisSyarat.KANAL,
        (c, leaf) -> c.served(leaf, l -> l.kanal(KanalLayanan.PTSP_DINAS)),
        (c, leaf) -> c.served(leaf, l -> l.kanal(KanalLayanan.KELILING)));
    all.add(
        JenisSyarat.BATAS_MATERI,
        (c, leaf) ->
            c.asked(
                r ->
                    r.ukuran(
                        c.request().ukuran().stream()
                            .map(
                                one ->
                                    new UkuranObjek(
                                        one.hal(), BigDecimal.valueOf(101), one.satuan()))
                            .toList())),
        (c, leaf) -> c.asked(r -> r.ukuran(List.of())));
    all.add(
        JenisSyarat.PENGECUALIAN,
        (c, leaf) -> c.asked(r -> r.ciri(List.of(new CiriObjek("menara", true)))),
        (c, leaf) -> c.asked(r -> r.ciri(List.of())));
    all.add(
        JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
        (c, leaf) ->
            c.asked(r -> r.layanan(ConditionChanges.OTHER))
                .allServed(l -> l.nama(ConditionChanges.OTHER)));
    all.add(
        JenisSyarat.TUGAS_WAKIL_PEMERINTAH_PUSAT,
        (c, leaf) ->
            c.asked(r -> r.layanan(ConditionChanges.OTHER))
                .allServed(l -> l.nama(ConditionChanges.OTHER)));
    all.add(JenisSyarat.KAPASITAS, (c, leaf) -> c.asked(r -> r.kapasitas(Optional.empty())));
    all.add(
        JenisSyarat.PENDANAAN,
        (c, leaf) -> c.asked(r -> r.pendanaan(SumberPendanaan.APBD_KABUPATEN_KOTA)));
    all.add(
        JenisSyarat.PENDANAAN_URUSAN_UMUM,
        (c, leaf) -> c.asked(r -> r.pendanaan(SumberPendanaan.APBD_KABUPATEN_KOTA)));
    all.add(
        JenisSyarat.DELEGASI_OLEH_UNDANG_UNDANG,
        (c, leaf) ->
            c.asked(r -> r.layanan(ConditionChanges.OTHER))
                .allServed(l -> l.nama(ConditionChanges.OTHER)));
  }

  private static KriteriaLayanan.Builder judged(KriteriaLayanan kriteria) {
    return KriteriaLayanan.builder().from(kriteria);
  }

  static DecisionCase criterion(DecisionCase drawn, Syarat leaf, Optional<Boolean> answer) {
    String path = leaf.dalil().letak().value();
    String property = path.substring(path.lastIndexOf('/') + 1);
    return drawn.served(
        leaf,
        l -> {
          KriteriaLayanan.Builder own = judged(l.build().kriteria().orElseThrow());
          return l.kriteria(
              (switch (property) {
                    case "prosesSederhana" -> own.prosesSederhana(answer);
                    case "objekBerskalaKecil" -> own.objekBerskalaKecil(answer);
                    case "tanpaKajianTeknisKompleks" -> own.tanpaKajianTeknisKompleks(answer);
                    case "tanpaTeknologiTinggi" -> own.tanpaTeknologiTinggi(answer);
                    case "terkaitPengawasanObjekPerizinan" ->
                        own.terkaitPengawasanObjekPerizinan(answer);
                    case "kegiatanBerskalaKecil" -> own.kegiatanBerskalaKecil(answer);
                    case "langsungDanRutin" -> own.langsungDanRutin(answer);
                    case "eksternalitas" -> own.eksternalitas(answer);
                    case "efisiensi" -> own.efisiensi(answer);
                    default -> own.tugasRutin(answer);
                  })
                  .build());
        });
  }
}
