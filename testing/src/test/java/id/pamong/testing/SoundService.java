package id.pamong.testing;

import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import java.time.LocalDate;

/** A service that meets every criterion, and what is asked of it within its limits. */
final class SoundService {

  private SoundService() {}

  /** The criteria of PP 17/2018 and of PP 19/2008, each met. */
  static KriteriaLayanan.Builder criteria() {
    return KriteriaLayanan.builder()
        .prosesSederhana(true)
        .objekBerskalaKecil(true)
        .tanpaKajianTeknisKompleks(true)
        .tanpaTeknologiTinggi(true)
        .terkaitPengawasanObjekPerizinan(true)
        .kegiatanBerskalaKecil(true)
        .langsungDanRutin(true)
        .eksternalitas(true)
        .efisiensi(true)
        .tugasRutin(true);
  }

  /**
   * What the first receiver of a decree asks of its first service: at a place that its limits name,
   * of the greatest size that they leave, and of no kind that they take out.
   */
  static PermintaanKeputusan.Builder ask(PelimpahanWewenang decree, LocalDate day) {
    LayananDilimpahkan service = decree.layanan().get(0);
    BatasWewenang limits = service.batas().orElse(BatasWewenang.builder().build());
    PermintaanKeputusan.Builder request =
        PermintaanKeputusan.builder()
            .pejabat(decree.penerima().get(0))
            .layanan(service.nama())
            .wilayah(
                limits.wilayah().stream().findFirst().orElse(decree.penerima().get(0).wilayah()))
            .tanggal(day);
    for (BatasMateri limit : limits.materi()) {
      request.addUkuran(new UkuranObjek(limit.hal(), limit.palingBanyak(), limit.satuan()));
    }
    limits.pengecualian().forEach(kind -> request.addCiri(new CiriObjek(kind, false)));
    return request;
  }
}
