package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KriteriaRulesTest {

  @ParameterizedTest
  @CsvSource({
    "kriteria-eksternalitas, ERROR, eksternalitas, PP 19/2008 Pasal 15 ayat (4)",
    "kriteria-efisiensi, ERROR, efisiensi, PP 19/2008 Pasal 15 ayat (4)"
  })
  void criterionOfPp19_isFoundUnmetUntilPp17(
      String rule, String severity, String property, String basis) {
    String line = severity + " /layanan/0/kriteria/" + property + " " + basis;
    assertThat(found(rule, answered("2018-05-07", SifatLayanan.PERIZINAN, property, false)))
        .containsExactly(line);
    assertThat(found(rule, answered("2018-05-07", SifatLayanan.PERIZINAN, property, true)))
        .isEmpty();
    assertThat(found(rule, answered("2018-05-08", SifatLayanan.PERIZINAN, property, false)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "perizinan-proses-tidak-sederhana, ERROR, prosesSederhana, (3) huruf a",
    "perizinan-objek-tidak-berskala-kecil, ERROR, objekBerskalaKecil, (3) huruf b",
    "perizinan-memerlukan-kajian-teknis-kompleks, ERROR, tanpaKajianTeknisKompleks, (3) huruf c",
    "perizinan-memerlukan-teknologi-tinggi, ERROR, tanpaTeknologiTinggi, (3) huruf d",
    "perizinan-tidak-dikembangkan-sebagai-inovasi, WARNING, dikembangkanSebagaiInovasi, (5)"
  })
  void criterionOfALicence_isFoundUnmetSincePp17(
      String rule, String severity, String property, String ayat) {
    String line =
        severity + " /layanan/0/kriteria/" + property + " PP 17/2018 Pasal 11 ayat " + ayat;
    assertThat(found(rule, answered("2018-05-08", SifatLayanan.PERIZINAN, property, false)))
        .containsExactly(line);
    assertThat(found(rule, answered("2018-05-08", SifatLayanan.PERIZINAN, property, true)))
        .isEmpty();
    assertThat(found(rule, answered("2018-05-08", SifatLayanan.NONPERIZINAN, property, false)))
        .isEmpty();
    assertThat(found(rule, answered("2018-05-07", SifatLayanan.PERIZINAN, property, false)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nonperizinan-tidak-terkait-pengawasan-objek-perizinan, terkaitPengawasanObjekPerizinan, a",
    "nonperizinan-tidak-berskala-kecil, kegiatanBerskalaKecil, b",
    "nonperizinan-tidak-langsung-dan-rutin, langsungDanRutin, c"
  })
  void criterionOfAnotherService_isDemandedSincePp17(String rule, String property, String huruf) {
    String line =
        "WARNING /layanan/0/kriteria/" + property + " PP 17/2018 Pasal 11 ayat (6) huruf " + huruf;
    assertThat(found(rule, answered("2018-05-08", SifatLayanan.NONPERIZINAN, property, false)))
        .containsExactly(line);
    assertThat(found(rule, answered("2018-05-08", SifatLayanan.NONPERIZINAN, property, true)))
        .isEmpty();
    assertThat(found(rule, answered("2018-05-08", SifatLayanan.PERIZINAN, property, false)))
        .isEmpty();
  }

  @Test
  void licenceServedAtTheDinas_isFound() {
    String rule = "perizinan-melalui-ptsp-dinas";
    assertThat(found(rule, licence("2018-05-08", KanalLayanan.PTSP_DINAS)))
        .containsExactly("ERROR /layanan/0/kanal PP 17/2018 Pasal 11 ayat (4)");
    assertThat(found(rule, licence("2018-05-08", KanalLayanan.PELAYANAN_TERPADU_KECAMATAN)))
        .isEmpty();
    assertThat(found(rule, licence("2018-05-07", KanalLayanan.PTSP_DINAS))).isEmpty();
  }

  @Test
  void licenceServedOnTheRoad_isUndecided() {
    String rule = "perizinan-kanal-tidak-dapat-dipastikan";
    assertThat(found(rule, licence("2018-05-08", KanalLayanan.KELILING)))
        .containsExactly("INFO /layanan/0/kanal PP 17/2018 Pasal 11 ayat (4)");
    assertThat(found(rule, licence("2018-05-08", KanalLayanan.PELAYANAN_TERPADU_KECAMATAN)))
        .isEmpty();
  }

  @Test
  void criteriaThatAreNotAnswered_areUnknown() {
    String rule = "kriteria-tidak-diketahui";
    assertThat(found(rule, answered("2012-06-01", SifatLayanan.PERIZINAN, "efisiensi", true)))
        .containsExactly("INFO /layanan/0/kriteria PP 19/2008 Pasal 15 ayat (4)");
    assertThat(found(rule, answered("2020-06-01", SifatLayanan.PERIZINAN, "efisiensi", true)))
        .containsExactly(
            "INFO /layanan/0/kriteria PP 17/2018 Pasal 11 ayat (3);"
                + " PP 17/2018 Pasal 11 ayat (6)");
    PelimpahanWewenang complete =
        serving(
            "2012-06-01",
            layanan ->
                layanan.kriteria(
                    KriteriaLayanan.builder().eksternalitas(true).efisiensi(false).build()));
    assertThat(found(rule, complete)).isEmpty();
  }

  /** Whether the three are cumulative is debated; where none is met, no reading lets it be. */
  @Test
  void otherServiceThatMeetsNoCriterion_isOneFault() {
    KriteriaLayanan none =
        KriteriaLayanan.builder()
            .terkaitPengawasanObjekPerizinan(false)
            .kegiatanBerskalaKecil(false)
            .langsungDanRutin(false)
            .build();
    List<String> three =
        List.of(
            "nonperizinan-tidak-terkait-pengawasan-objek-perizinan",
            "nonperizinan-tidak-berskala-kecil",
            "nonperizinan-tidak-langsung-dan-rutin");
    String rule = "nonperizinan-tanpa-kriteria";
    PelimpahanWewenang other = other("2018-05-08", none);
    assertThat(found(rule, other))
        .containsExactly("ERROR /layanan/0/kriteria PP 17/2018 Pasal 11 ayat (6)");
    for (String one : three) {
      assertThat(found(one, other)).as(one).isEmpty();
    }
    KriteriaLayanan some = KriteriaLayanan.builder().from(none).langsungDanRutin(true).build();
    assertThat(found(rule, other("2018-05-08", some))).isEmpty();
    assertThat(found(three.get(0), other("2018-05-08", some))).hasSize(1);
    assertThat(found(three.get(1), other("2018-05-08", some))).hasSize(1);
    KriteriaLayanan open =
        KriteriaLayanan.builder().from(none).langsungDanRutin(Optional.empty()).build();
    assertThat(found(rule, other("2018-05-08", open))).isEmpty();
    assertThat(found(rule, other("2018-05-07", none))).isEmpty();
    assertThat(
            found(rule, serving("2018-05-08", l -> l.sifat(SifatLayanan.PERIZINAN).kriteria(none))))
        .isEmpty();
  }

  private static PelimpahanWewenang other(String day, KriteriaLayanan kriteria) {
    return serving(day, layanan -> layanan.sifat(SifatLayanan.NONPERIZINAN).kriteria(kriteria));
  }

  private static PelimpahanWewenang licence(String day, KanalLayanan kanal) {
    return serving(day, layanan -> layanan.sifat(SifatLayanan.PERIZINAN).kanal(kanal));
  }

  private static PelimpahanWewenang answered(
      String day, SifatLayanan sifat, String property, boolean answer) {
    KriteriaLayanan.Builder kriteria = KriteriaLayanan.builder();
    KriteriaLayanan.Builder answered =
        switch (property) {
          case "eksternalitas" -> kriteria.eksternalitas(answer);
          case "efisiensi" -> kriteria.efisiensi(answer);
          case "prosesSederhana" -> kriteria.prosesSederhana(answer);
          case "objekBerskalaKecil" -> kriteria.objekBerskalaKecil(answer);
          case "tanpaKajianTeknisKompleks" -> kriteria.tanpaKajianTeknisKompleks(answer);
          case "tanpaTeknologiTinggi" -> kriteria.tanpaTeknologiTinggi(answer);
          case "dikembangkanSebagaiInovasi" -> kriteria.dikembangkanSebagaiInovasi(answer);
          case "terkaitPengawasanObjekPerizinan" ->
              kriteria.terkaitPengawasanObjekPerizinan(answer);
          case "kegiatanBerskalaKecil" -> kriteria.kegiatanBerskalaKecil(answer);
          default -> kriteria.langsungDanRutin(answer);
        };
    return serving(day, layanan -> layanan.sifat(sifat).kriteria(answered.build()));
  }
}
