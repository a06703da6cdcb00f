package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.layanan.SifatLayanan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The criteria of other services. PP 17/2018 Pasal 11 ayat (6) joins them by "dan"; whether it asks
 * for all of them is debated: all are enough, none is not, and of some nothing can be told.
 */
class CriteriaTest {

  private static final String GRANTED = "BERWENANG DELEGASI camat 35.74.01";

  @Test
  void otherServices_areGrantedWithAllCriteria_deniedWithNone_andOpenWithSome() {
    KriteriaLayanan none =
        KriteriaLayanan.builder()
            .terkaitPengawasanObjekPerizinan(false)
            .kegiatanBerskalaKecil(false)
            .langsungDanRutin(false)
            .build();
    assertThat(line(decide(Cases.request().build(), other(none))))
        .startsWith("TIDAK kriteria [MELAMPAUI_PERATURAN]");
    KriteriaLayanan some = KriteriaLayanan.builder().from(none).langsungDanRutin(true).build();
    assertThat(line(decide(Cases.request().build(), other(some))))
        .isEqualTo("? kriteria-tidak-kumulatif ");
    KriteriaLayanan unstated =
        KriteriaLayanan.builder().from(none).langsungDanRutin(Optional.empty()).build();
    assertThat(line(decide(Cases.request().build(), other(unstated))))
        .isEqualTo("? kriteria-tidak-kumulatif ");
    KriteriaLayanan all =
        KriteriaLayanan.builder()
            .terkaitPengawasanObjekPerizinan(true)
            .kegiatanBerskalaKecil(true)
            .langsungDanRutin(true)
            .build();
    assertThat(line(decide(Cases.request().build(), other(all)))).isEqualTo(GRANTED);
    KriteriaLayanan partly =
        KriteriaLayanan.builder().from(all).kegiatanBerskalaKecil(Optional.empty()).build();
    assertThat(line(decide(Cases.request().build(), other(partly))))
        .isEqualTo("? kriteria /layanan/0/kriteria/kegiatanBerskalaKecil");
  }

  private static PelimpahanWewenang other(KriteriaLayanan kriteria) {
    return serving(s -> s.sifat(SifatLayanan.NONPERIZINAN).kriteria(kriteria));
  }
}
