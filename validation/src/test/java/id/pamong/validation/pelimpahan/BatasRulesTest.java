package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Periode;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BatasRulesTest {

  @Test
  void areaOfAnotherKecamatan_isFound() {
    String rule = "batas-wilayah-di-luar-yurisdiksi";
    assertThat(found(rule, inArea("2012-06-01", "35.12.08")))
        .containsExactly("ERROR /layanan/0/batas/wilayah/0 PP 19/2008 Pasal 15 ayat (3)");
    assertThat(found(rule, inArea("2020-06-01", "35.13.01")))
        .containsExactly("ERROR /layanan/0/batas/wilayah/0 UU 30/2014 Pasal 15 ayat (1) huruf b");
    assertThat(found(rule, inArea("2020-06-01", "35.12.07.2001"))).isEmpty();
  }

  @Test
  void areaThatDoesNotExist_isFound() {
    String rule = "batas-wilayah-tidak-dikenal";
    assertThat(found(rule, inArea("2020-06-01", "35.12.07.2099")))
        .containsExactly("ERROR /layanan/0/batas/wilayah/0 UU 23/2014 Pasal 2 ayat (2)");
    assertThat(found(rule, inArea("2020-06-01", "35.12.07.2001"))).isEmpty();
    assertThat(found(rule, inArea("2019-10-24", "35.12.07.2099"))).isEmpty();
  }

  @Test
  void limitThatOutlastsWhatWasGiven_isFound() {
    String rule = "batas-waktu-di-luar-periode";
    LocalDate end = LocalDate.of(2022, 6, 1);
    assertThat(found(rule, until(end.plusDays(1))))
        .containsExactly("ERROR /layanan/0/batas/periode UU 30/2014 Pasal 15 ayat (1) huruf a");
    assertThat(found(rule, until(end))).isEmpty();
  }

  private static PelimpahanWewenang inArea(String day, String kode) {
    BatasWewenang batas = BatasWewenang.builder().addWilayah(KodeWilayah.parse(kode)).build();
    return serving(day, layanan -> layanan.batas(batas));
  }

  private static PelimpahanWewenang until(LocalDate end) {
    Periode limit = Periode.of(LocalDate.of(2020, 6, 1), end);
    return serving(
        "2020-06-01", layanan -> layanan.batas(BatasWewenang.builder().periode(limit).build()));
  }
}
