package id.pamong.validation.tipologi;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.tipologi.BebanKerja;
import id.pamong.pemerintahan.tipologi.CiriGeografis;
import id.pamong.pemerintahan.tipologi.SusunanOrganisasi;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TipologiRulesTest {

  /** A small kota, 90 general and 470 technical: 560 × 1.1 = 616. */
  private static final BebanKerja KOTA = beban(150_000, "16.5", "900000000000", "6", 6, 50_000);

  @Test
  void soundRegulations_giveNothing() {
    assertThat(rules(kota("2023-06-01", d -> d))).isEmpty();
    assertThat(rules(kota("2016-06-19", d -> d))).isEmpty();
    assertThat(found("tanggal-sebelum-hukum-yang-tercakup", kota("2008-02-27", d -> d)))
        .containsExactly("INFO /instrumen/tanggalDitetapkan PP 19/2008 Pasal 38");
  }

  @Test
  void kecamatanIsOfTypeAOrB() {
    assertThat(rules(kota("2023-06-01", d -> d.tipe(TipeKecamatan.C))))
        .containsExactly("tipologi.tipe-bukan-tipe-kecamatan");
    assertThat(found("tipe-bukan-tipe-kecamatan", kota("2015-06-01", d -> d.tipe(TipeKecamatan.C))))
        .containsExactly("ERROR /tipe UU 23/2014 Pasal 223 ayat (1)");
    assertThat(rules(kota("2023-06-01", d -> d.tipe(Optional.empty()))))
        .containsExactly("tipologi.tipe-tidak-dinyatakan");
  }

  @Test
  void factorDecidesOverTheTypeOfASmallKota() {
    assertThat(rules(kota("2023-06-01", d -> d.tipe(TipeKecamatan.B))))
        .containsExactly("tipologi.tipe-diturunkan-dari-hasil-pemetaan");
    assertThat(rules(kota("2023-06-01", d -> d.skor(new BigDecimal("616"))))).isEmpty();
    assertThat(rules(kota("2023-06-01", d -> d.skor(new BigDecimal("615.9")))))
        .containsExactly("tipologi.skor-tidak-sesuai-beban");
    assertThat(
            rules(
                kota(
                    "2023-06-01",
                    d ->
                        d.beban(Optional.empty())
                            .skor(new BigDecimal("600"))
                            .tipe(TipeKecamatan.B))))
        .isEmpty();
    assertThat(
            rules(
                kota(
                    "2023-06-01",
                    d ->
                        d.beban(Optional.empty())
                            .skor(new BigDecimal("600.1"))
                            .tipe(TipeKecamatan.B))))
        .containsExactly("tipologi.tipe-diturunkan-dari-hasil-pemetaan");
    assertThat(rules(kota("2023-06-01", d -> d.beban(Optional.empty()))))
        .containsExactly("tipologi.tipe-tidak-dapat-dinilai");
  }

  @ParameterizedTest
  @CsvSource({
    "600, A, ERROR /tipe PP 18/2016 Pasal 53 ayat (4),",
    "600, B, ,",
    "600.1, A, ,",
    "600.1, B, , INFO /tipe PP 18/2016 Pasal 53 ayat (4); PP 18/2016 Pasal 54 ayat (1)",
    "1000, B, , INFO /tipe PP 18/2016 Pasal 53 ayat (4); PP 18/2016 Pasal 54 ayat (1)",
    "200, A, ERROR /tipe PP 18/2016 Pasal 53 ayat (4),",
    "200, C, ,",
    "1000, C, ,"
  })
  void typeMayBeLowerThanTheScoreAndNeverHigher(
      String score, TipeKecamatan tipe, String raised, String lowered) {
    TipologiKecamatan document =
        kota("2023-06-01", d -> d.beban(Optional.empty()).skor(new BigDecimal(score)).tipe(tipe));
    assertThat(found("tipe-tidak-sesuai-skor", document))
        .isEqualTo(Stream.ofNullable(raised).toList());
    assertThat(found("tipe-diturunkan-dari-hasil-pemetaan", document))
        .isEqualTo(Stream.ofNullable(lowered).toList());
    TipologiKecamatan early =
        TipologiKecamatan.builder()
            .from(document)
            .instrumen(
                InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "901", "2016-06-18"))
            .build();
    assertThat(found("tipe-tidak-sesuai-skor", early)).isEmpty();
    assertThat(found("tipe-diturunkan-dari-hasil-pemetaan", early)).isEmpty();
  }

  @Test
  void factorIsOfTheIslandTheKotaOrAMark() {
    String rule = "faktor-geografis-tidak-sesuai";
    assertThat(found(rule, factor("35.74.01", "1")))
        .containsExactly(
            "ERROR /faktor PP 18/2016 Pasal 107 ayat (2); PP 18/2016 Pasal 107 ayat (3)");
    assertThat(found(rule, factor("35.74.01", "1.10"))).isEmpty();
    assertThat(found(rule, factor("35.12.07", "1"))).isEmpty();
    assertThat(found(rule, factor("53.71.01", "1.2"))).hasSize(1);
    assertThat(found("faktor-geografis-tidak-dapat-dinilai", factor("35.12.07", "1.4"))).hasSize(1);
    TipologiKecamatan wrong =
        TipologiKecamatan.builder()
            .from(factor("35.74.01", "1"))
            .skor(new BigDecimal("616"))
            .build();
    assertThat(rules(wrong)).containsExactly("tipologi." + rule);
    TipologiKecamatan border =
        TipologiKecamatan.builder()
            .from(factor("65.03.04", "1.5"))
            .ciri(List.of(CiriGeografis.PERBATASAN_DARAT_NEGARA))
            .build();
    assertThat(found(rule, border)).hasSize(1);
    assertThat(
            found(
                rule,
                TipologiKecamatan.builder()
                    .from(border)
                    .addCiri(CiriGeografis.PULAU_TERLUAR)
                    .build()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "11.01, 1.1",
    "21.71, 1.1",
    "31.01, 1",
    "36.01, 1",
    "51.02, 1",
    "51.71, 1.1",
    "52.01, 1.2",
    "53.01, 1.2",
    "61.01, 1.1",
    "65.03, 1.1",
    "76.01, 1.1",
    "81.01, 1.2",
    "82.71, 1.1",
    "91.01, 1.4",
    "92.71, 1.1",
    "96.01, 1.4"
  })
  void baseFactorIsThatOfTheLaw(String kode, String faktor) {
    assertThat(FaktorGeografis.base(KodeWilayah.parse(kode))).isEqualByComparingTo(faktor);
  }

  @ParameterizedTest
  @CsvSource({
    "1000001, 600.1, 1000000000001, 55, 17, 40000, 890, 890",
    "100000, 150, 250000000000, 5, 5, 2500, 200, 200",
    "100001, 151, 250000000001, 6, 6, 2501, 400, 400",
    "200001, 301, 500000000001, 11, 11, 5001, 600, 600",
    "500001, 451, 750000000001, 51, 16, 10001, 800, 800",
    "1000001, 601, 1000000000001, 101, 21, 15001, 1000, 1000",
    "100000, 150, 250000000000, 5.5, 5, 2500, 200, 240",
    "100000, 150.5, 250000000000, 5, 5, 2500, 200, 210"
  })
  void scoreIsThatOfTheAnnex(
      int people,
      String area,
      String budget,
      String own,
      int villages,
      int souls,
      String least,
      String greatest) {
    TipologiKecamatan document =
        TipologiKecamatan.builder()
            .from(factor("35.12.07", "1"))
            .beban(beban(people, area, budget, own, villages, souls))
            .build();
    SkorBeban score = SkorBeban.calculated(document).orElseThrow();
    if (!area.equals("600.1")) {
      assertThat(score.least()).isEqualByComparingTo(least);
    }
    assertThat(score.greatest()).isEqualByComparingTo(greatest);
  }

  @Test
  void withoutAFactorOnlyWhatEveryFactorGivesIsJudged() {
    UnaryOperator<TipologiKecamatan.Builder> unsaid =
        d -> d.kecamatan(KodeWilayah.parse("35.12.07")).faktor(Optional.empty());
    TipologiKecamatan open = kota("2023-06-01", d -> unsaid.apply(d).tipe(TipeKecamatan.B));
    assertThat(rules(open)).containsExactly("tipologi.tipe-tidak-dapat-dinilai");
  }

  @Test
  void structureFollowsTheType() {
    assertThat(found("seksi-terlalu-banyak", built("2023-06-01", TipeKecamatan.A, 1, 2, 5)))
        .isEmpty();
    assertThat(found("seksi-terlalu-banyak", built("2023-06-01", TipeKecamatan.B, 1, 2, 5)))
        .containsExactly("ERROR /susunan/seksi PP 18/2016 Pasal 92 ayat (1)");
    assertThat(found("seksi-terlalu-banyak", built("2016-06-18", TipeKecamatan.B, 1, 3, 5)))
        .isEmpty();
    assertThat(found("seksi-terlalu-banyak", built("2016-06-18", TipeKecamatan.B, 1, 3, 6)))
        .containsExactly("ERROR /susunan/seksi PP 19/2008 Pasal 23 ayat (1)");
    assertThat(found("subbagian-terlalu-banyak", built("2016-06-18", TipeKecamatan.A, 1, 3, 5)))
        .isEmpty();
    assertThat(found("subbagian-terlalu-banyak", built("2016-06-19", TipeKecamatan.A, 1, 3, 5)))
        .hasSize(1);
    assertThat(found("sekretariat-bukan-satu", built("2023-06-01", TipeKecamatan.A, 2, 2, 5)))
        .hasSize(1);
    assertThat(
            found(
                "seksi-kelurahan-terlalu-banyak",
                kota(
                    "2023-06-01",
                    d ->
                        d.susunanKelurahan(
                            new SusunanOrganisasi(
                                Optional.of(1), Optional.empty(), Optional.of(4))))))
        .containsExactly("ERROR /susunanKelurahan/seksi PP 18/2016 Pasal 93");
  }

  @Test
  void formIsAPerdaOrARegulationOfTheHead() {
    String rule = "bentuk-bukan-perda-atau-peraturan-kepala-daerah";
    assertThat(found(rule, by(JenisInstrumen.PERDA_KABUPATEN_KOTA))).isEmpty();
    assertThat(found(rule, by(JenisInstrumen.PERATURAN_WALI_KOTA))).isEmpty();
    assertThat(found(rule, by(JenisInstrumen.KEPUTUSAN_WALI_KOTA))).hasSize(1);
    assertThat(found(rule, by(JenisInstrumen.PERATURAN_BUPATI))).hasSize(1);
    rule = "perda-tanpa-persetujuan-gubernur";
    assertThat(found(rule, kota("2023-06-01", d -> d.persetujuanGubernur(false)))).hasSize(1);
  }

  @Test
  void findingCitesTheArticleOfItsOwnType() {
    assertThat(found("subbagian-terlalu-banyak", built("2023-06-01", TipeKecamatan.A, 1, 3, 5)))
        .containsExactly("ERROR /susunan/subbagian PP 18/2016 Pasal 91 ayat (2)");
    assertThat(found("subbagian-terlalu-banyak", built("2023-06-01", TipeKecamatan.B, 1, 3, 4)))
        .containsExactly("ERROR /susunan/subbagian PP 18/2016 Pasal 92 ayat (2)");
    assertThat(found("sekretariat-bukan-satu", built("2023-06-01", TipeKecamatan.A, 2, 2, 5)))
        .containsExactly("ERROR /susunan/sekretariat PP 18/2016 Pasal 91 ayat (1)");
  }

  /** Until 18 June 2016 the number of sections did not depend on the type. */
  @Test
  void typeThatIsNotStated_isAskedForByTheLawOfTheDay() {
    String rule = "tipe-tidak-dinyatakan";
    String uu = "INFO /tipe UU 23/2014 Pasal 223 ayat (1)";
    assertThat(found(rule, kota("2014-10-02", d -> d.tipe(Optional.empty())))).containsExactly(uu);
    assertThat(found(rule, kota("2016-06-18", d -> d.tipe(Optional.empty())))).containsExactly(uu);
    assertThat(found(rule, kota("2016-06-19", d -> d.tipe(Optional.empty()))))
        .containsExactly(uu + "; PP 18/2016 Pasal 91 ayat (1); PP 18/2016 Pasal 92 ayat (1)");
    assertThat(found(rule, kota("2014-10-01", d -> d.tipe(Optional.empty())))).isEmpty();
  }

  private static List<String> rules(TipologiKecamatan document) {
    return Found.rules(TipologiRules.all(), document);
  }

  private static List<String> found(String rule, TipologiKecamatan document) {
    return Found.by("tipologi." + rule, TipologiRules.all(), document);
  }

  private static TipologiKecamatan kota(
      String day, UnaryOperator<TipologiKecamatan.Builder> change) {
    return change
        .apply(
            TipologiKecamatan.builder()
                .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "901", day))
                .kecamatan(KodeWilayah.parse("35.74.01"))
                .tipe(TipeKecamatan.A)
                .beban(KOTA)
                .faktor(new BigDecimal("1.1")))
        .build();
  }

  private static TipologiKecamatan by(JenisInstrumen jenis) {
    return kota("2023-06-01", d -> d.instrumen(InstrumenPenetapan.of(jenis, "901", "2023-06-01")));
  }

  private static TipologiKecamatan factor(String kode, String faktor) {
    return kota(
        "2023-06-01", d -> d.kecamatan(KodeWilayah.parse(kode)).faktor(new BigDecimal(faktor)));
  }

  private static TipologiKecamatan built(
      String day, TipeKecamatan tipe, int secretariats, int subsections, int sections) {
    return kota(
        day,
        d ->
            d.tipe(tipe)
                .susunan(
                    new SusunanOrganisasi(
                        Optional.of(secretariats),
                        Optional.of(subsections),
                        Optional.of(sections))));
  }

  private static BebanKerja beban(
      int people, String area, String budget, String own, int villages, int souls) {
    return BebanKerja.builder()
        .pendudukDaerah(people)
        .luasDaerah(new BigDecimal(area))
        .apbd(new BigDecimal(budget))
        .luas(new BigDecimal(own))
        .desaKelurahan(villages)
        .penduduk(souls)
        .build();
  }
}
