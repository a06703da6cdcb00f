package id.pamong.testing;

import static id.pamong.testing.HandWritten.decree;
import static id.pamong.testing.HandWritten.found;
import static id.pamong.testing.HandWritten.instrumen;
import static id.pamong.testing.HandWritten.places;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be cited, amended or replaced although it looks foreign, and what may not. */
class CitationExceptionsTest {

  private static final String FOREIGN = "pelimpahan.dasar-hukum-daerah-lain";
  private static final String UNBOUND = "pelimpahan.subdelegasi-dasar-tidak-mengikat";
  private static final String RELATION = "pelimpahan.hubungan-dengan-instrumen-pihak-lain";

  @Test
  void basisOfSubdelegation_isACitationAsWell() {
    InstrumenHukum ended = InstrumenHukum.of(JenisInstrumen.PP, "19", 2008);
    String rule = "pelimpahan.dasar-hukum-tidak-berlaku-lagi";
    assertThat(places(rule, handedOnBy("2018-05-08", ended))).containsExactly("/subdelegasi/dasar");
    assertThat(found(rule, handedOnBy("2018-05-07", ended))).isEmpty();
  }

  @Test
  void basisOfSubdelegationOfAnotherRegion_isAFaultOfTheLawOnSubdelegationAlone() {
    PelimpahanWewenang other =
        handedOnBy("2020-06-01", of(JenisInstrumen.PERATURAN_BUPATI, "35.13"));
    assertThat(places(UNBOUND, other)).containsExactly("/subdelegasi/dasar");
    assertThat(found(FOREIGN, other)).isEmpty();
    PelimpahanWewenang own = handedOnBy("2020-06-01", of(JenisInstrumen.PERATURAN_BUPATI, "35.12"));
    assertThat(found(UNBOUND, own)).isEmpty();
    assertThat(found(FOREIGN, own)).isEmpty();
  }

  @Test
  void articleThatEndedAlone_isCitedInVainFromThatDay() {
    String rule = "pelimpahan.dasar-hukum-tidak-berlaku-lagi";
    DasarHukum ended = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "32", 2004), "206");
    assertThat(found(rule, decree("2014-01-14", d -> d.addDasarHukum(ended)))).isEmpty();
    assertThat(found(rule, decree("2014-01-15", d -> d.addDasarHukum(ended))))
        .containsExactly(
            "WARNING UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2); UU 6/2014 Pasal 121");
    assertThat(found(rule, decree("2014-10-02", d -> d.addDasarHukum(ended))))
        .containsExactly(
            "WARNING UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2);"
                + " UU 23/2014 Pasal 409 huruf b");
  }

  @Test
  void constitution_needsNoRegister() {
    String rule = "pelimpahan.dasar-hukum-tidak-dikenal";
    assertThat(found(rule, citing(InstrumenHukum.of(JenisInstrumen.UUD_1945, "1", 1945))))
        .isEmpty();
    assertThat(found(rule, citing(InstrumenHukum.of(JenisInstrumen.UU, "901", 1999)))).hasSize(1);
  }

  @Test
  void circularWithoutARegion_isNotForeign() {
    InstrumenHukum circular = InstrumenHukum.of(JenisInstrumen.SURAT_EDARAN, "901", 2019);
    assertThat(found(RELATION, amending(circular))).isEmpty();
    assertThat(found(RELATION, amending(of(JenisInstrumen.SURAT_EDARAN, "35.12")))).isEmpty();
    assertThat(found(RELATION, amending(of(JenisInstrumen.SURAT_EDARAN, "35.13")))).hasSize(1);
    assertThat(
            found(RELATION, amending(InstrumenHukum.of(JenisInstrumen.PERMENDAGRI, "901", 2019))))
        .hasSize(1);
  }

  @Test
  void issuerInsideTheOwnKabupaten_binds() {
    assertThat(found(FOREIGN, citing(of(JenisInstrumen.KEPUTUSAN_CAMAT, "35.12.07")))).isEmpty();
    assertThat(found(FOREIGN, citing(of(JenisInstrumen.PERATURAN_GUBERNUR, "35")))).isEmpty();
    assertThat(found(FOREIGN, citing(of(JenisInstrumen.KEPUTUSAN_CAMAT, "35.13.01")))).hasSize(1);
    assertThat(found(FOREIGN, citing(of(JenisInstrumen.PERATURAN_GUBERNUR, "33")))).hasSize(1);
  }

  /** Kalimantan Utara was formed in 2012, and had organs of its own the year after. */
  @Test
  void youngProvinsi_isNotBoundByWhatTheOtherMakesAfterTheSplit() {
    Map.of("65.01", List.of("64", "2013"), "93.01", List.of("91", "2023"))
        .forEach(
            (young, former) -> {
              int last = Integer.parseInt(former.get(1));
              assertThat(
                      found(
                          FOREIGN,
                          citing(young, of(JenisInstrumen.PERDA_PROVINSI, former.get(0), last))))
                  .isEmpty();
              assertThat(
                      found(
                          FOREIGN,
                          citing(
                              young, of(JenisInstrumen.PERDA_PROVINSI, former.get(0), last + 1))))
                  .hasSize(1);
            });
    assertThat(found(FOREIGN, citing("64.01", of(JenisInstrumen.PERDA_PROVINSI, "64", 2014))))
        .isEmpty();
  }

  @Test
  void youngProvinsi_mayApplyTheRegulationsOfTheOneItCameFrom() {
    Map.of("65.01", "64", "93.01", "91", "94.01", "91", "95.01", "91", "96.01", "92")
        .forEach(
            (young, former) -> {
              assertThat(
                      found(
                          FOREIGN, citing(young, of(JenisInstrumen.PERDA_PROVINSI, former, 2012))))
                  .isEmpty();
              assertThat(found(FOREIGN, citing(young, of(JenisInstrumen.PERDA_PROVINSI, "35"))))
                  .hasSize(1);
              assertThat(
                      found(FOREIGN, citing(young, of(JenisInstrumen.PERATURAN_BUPATI, "91.05"))))
                  .hasSize(1);
            });
    assertThat(found(FOREIGN, citing("96.01", of(JenisInstrumen.PERDA_PROVINSI, "91")))).hasSize(1);
    for (String old : List.of("64.01", "91.05", "92.02")) {
      assertThat(found(FOREIGN, citing(old, of(JenisInstrumen.PERDA_PROVINSI, "35")))).hasSize(1);
    }
  }

  @Test
  void ownInstrumentUnderAFormerCode_isNotForeign() {
    InstrumenHukum merauke = of(JenisInstrumen.PERATURAN_BUPATI, "91.01");
    assertThat(found(FOREIGN, citing("93.01", merauke))).isEmpty();
    assertThat(found(RELATION, amending("93.01", merauke))).isEmpty();
    assertThat(found(FOREIGN, citing("93.02", merauke))).hasSize(1);
    assertThat(found(RELATION, amending("93.02", merauke))).hasSize(1);
  }

  @Test
  void codeOlderThanTheFirstEdition_isNotCalledForeign() {
    InstrumenHukum old = of(JenisInstrumen.PERATURAN_BUPATI, "64.06", 2018);
    assertThat(found(FOREIGN, citing("65.02", old))).isEmpty();
    assertThat(found(RELATION, amending("65.02", old))).isEmpty();
    InstrumenHukum later = of(JenisInstrumen.PERATURAN_BUPATI, "64.06", 2019);
    assertThat(found(FOREIGN, citing("65.02", later))).hasSize(1);
    assertThat(found(RELATION, amending("65.02", later))).hasSize(1);
  }

  @Test
  void delegationByPerda_needsNoOtherPerda() {
    String rule = "pelimpahan.delegasi-tanpa-dasar-pp-perpres-perda";
    assertThat(found(rule, delegatedBy(JenisInstrumen.PERDA_KABUPATEN_KOTA))).isEmpty();
    assertThat(found(rule, delegatedBy(JenisInstrumen.PERATURAN_BUPATI))).hasSize(1);
    assertThat(found(rule, delegatedBy(JenisInstrumen.KEPUTUSAN_BUPATI))).hasSize(1);
  }

  private static InstrumenHukum of(JenisInstrumen jenis, String kode) {
    return of(jenis, kode, 2019);
  }

  private static InstrumenHukum of(JenisInstrumen jenis, String kode, int tahun) {
    return InstrumenHukum.builder()
        .jenis(jenis)
        .nomor("901")
        .tahun(tahun)
        .daerah(KodeWilayah.parse(kode))
        .build();
  }

  private static PelimpahanWewenang citing(InstrumenHukum cited) {
    return citing("35.12", cited);
  }

  private static PelimpahanWewenang citing(String giver, InstrumenHukum cited) {
    return decree(
        "2025-06-01",
        d ->
            d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, giver))
                .penerima(List.of(JabatanWilayah.of(Jabatan.CAMAT, giver + ".01")))
                .addDasarHukum(DasarHukum.of(cited)));
  }

  private static PelimpahanWewenang amending(InstrumenHukum target) {
    return amending("35.12", target);
  }

  private static PelimpahanWewenang amending(String giver, InstrumenHukum target) {
    return decree(
        "2025-06-01",
        d ->
            d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, giver))
                .penerima(List.of(JabatanWilayah.of(Jabatan.CAMAT, giver + ".01")))
                .instrumen(
                    instrumen("2025-06-01")
                        .addHubungan(new HubunganInstrumen(JenisHubungan.MENGGANTI, target))
                        .build()));
  }

  private static PelimpahanWewenang handedOnBy(String day, InstrumenHukum cited) {
    return decree(
        day,
        d ->
            d.sumber(SumberWewenang.DELEGASI)
                .subdelegasi(
                    Subdelegasi.builder()
                        .penerima(Jabatan.LURAH)
                        .dasar(DasarHukum.of(cited))
                        .build()));
  }

  private static PelimpahanWewenang delegatedBy(JenisInstrumen jenis) {
    return decree(
        "2020-06-01",
        d ->
            d.instrumen(instrumen("2020-06-01").jenis(jenis).build())
                .sumber(SumberWewenang.DELEGASI)
                .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "30", 2014))));
  }
}
