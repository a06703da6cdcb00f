package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Pulosari.decree;
import static id.pamong.validation.keputusan.Pulosari.instrument;
import static id.pamong.validation.keputusan.Pulosari.metres;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a request says twice of the object: up to 100 square metres and 2 storeys, no tower. */
class StatedObjectTest {

  private static final String GRANTED = "BERWENANG DELEGASI camat 33.27.02";
  private static final String OVER =
      "TIDAK batas-materi [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN";

  private static final PelimpahanWewenang DECREE =
      decree(
          instrument("1", "2020-01-05"),
          100,
          one ->
              one.layanan(
                  List.of(
                      Cases.service()
                          .batas(
                              BatasWewenang.builder()
                                  .addMateri(
                                      new BatasMateri(
                                          "luas",
                                          BigDecimal.valueOf(100),
                                          SatuanBatas.METER_PERSEGI))
                                  .addMateri(
                                      new BatasMateri(
                                          "tinggi", BigDecimal.valueOf(2), SatuanBatas.LANTAI))
                                  .addPengecualian("menara")
                                  .build())
                          .build())));

  private static KeputusanWewenang decided(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return Pulosari.decide(
        Pulosari.request("2020-06-02", one -> change.apply(one)), List.of(DECREE));
  }

  private static String decide(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return Cases.line(decided(change));
  }

  private static UkuranObjek storeys(int storeys) {
    return new UkuranObjek("tinggi", BigDecimal.valueOf(storeys), SatuanBatas.LANTAI);
  }

  @Test
  void twoMeasuresOnBothSidesOfALimit_leaveItOpen_inAnyOrder() {
    String open = "? ukuran-sejalan /ukuran";
    assertThat(decide(r -> r.addUkuran(metres(80), metres(120), storeys(1)))).isEqualTo(open);
    assertThat(decide(r -> r.addUkuran(metres(120), metres(80), storeys(1)))).isEqualTo(open);
    assertThat(decide(r -> r.addUkuran(metres(120), metres(80), metres(130), storeys(1))))
        .isEqualTo(open);
  }

  @Test
  void twoMeasuresOnOneSide_decideAlike() {
    assertThat(decide(r -> r.addUkuran(metres(80), metres(100), storeys(1)))).isEqualTo(GRANTED);
    assertThat(decide(r -> r.addUkuran(metres(101), metres(120), storeys(1)))).isEqualTo(OVER);
  }

  @Test
  void anotherMeasureThatLiesOutside_decides() {
    assertThat(decide(r -> r.addUkuran(metres(80), metres(120), storeys(3)))).isEqualTo(OVER);
  }

  @Test
  void measureOfAnotherUnit_contradictsNothing() {
    assertThat(
            decide(
                r ->
                    r.addUkuran(
                        metres(80),
                        storeys(1),
                        new UkuranObjek("luas", BigDecimal.valueOf(120), SatuanBatas.METER))))
        .isEqualTo(GRANTED);
  }

  @Test
  void traitThatIsSaidAndDenied_leavesItOpen() {
    String open = "? ciri-sejalan /ciri";
    assertThat(
            decide(r -> r.addUkuran(metres(80), storeys(1)).addCiri(new CiriObjek("Menara", true))))
        .isEqualTo(open);
    assertThat(
            decide(
                r ->
                    r.ciri(List.of(new CiriObjek("menara", true), new CiriObjek("menara", false)))
                        .addUkuran(metres(80), storeys(1))))
        .isEqualTo(open);
    assertThat(
            decide(
                r ->
                    r.ciri(List.of(new CiriObjek("menara", true), new CiriObjek("menara", true)))
                        .addUkuran(metres(80), storeys(1))))
        .startsWith("TIDAK pengecualian");
  }

  @Test
  void contradiction_isNamedInBothLanguages() {
    KeputusanWewenang decision =
        decided(
            r ->
                r.addUkuran(metres(120), metres(80), storeys(1))
                    .addCiri(new CiriObjek("menara", true)));
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains("permintaan menyebut satu ukuran luas, bukan 80 dan 120 m² (paling banyak 100)")
        .contains(
            "permintaan tidak sekaligus menyatakan dan menyangkal bahwa objek adalah \"menara\"");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
        .contains("the request states one measure of luas, not both 80 and 120 m² (at most 100)")
        .contains("the request does not both state and deny that the object is \"menara\"");
  }
}
