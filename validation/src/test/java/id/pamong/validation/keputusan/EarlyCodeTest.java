package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.DrawnRegions.edition;
import static id.pamong.validation.keputusan.DrawnRegions.recoded;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kota Sorong, 92.71, which a law of 2022 put into another provinsi and the codes in 2025. */
class EarlyCodeTest {

  private static final WilayahCatalog CATALOG =
      CombinedCatalog.of(
          edition(2020, "92 Barat", "92.71 Kota Sorong", "92.71.01 Timur", "92.02 Manokwari"),
          edition(
              2025,
              "92 Barat",
              "92.02 Manokwari",
              "96 Barat Daya",
              "96.71 Kota Sorong",
              "96.71.01 Timur",
              "96.01 Sorong"));

  private static final Suksesi SUKSESI =
      Suksesi.derive(
          CATALOG, List.of(recoded(2025, "92.71", "96.71"), recoded(2025, "92.71.01", "96.71.01")));

  private static final PelimpahanWewenang DECREE =
      Cases.decree(
          d ->
              d.instrumen(Cases.instrument("11", "2021-02-01").build())
                  .pemberi(office(Jabatan.WALI_KOTA, "92.71"))
                  .penerima(List.of(office(Jabatan.CAMAT, "92.71.01")))
                  .periode(Optional.empty()));

  private static InstrumenPengubah revoking(String day, String issuer, String cited) {
    return Cases.change("30", day, Cases.to(JenisHubungan.MENCABUT, "11", 2021, cited))
        .penerbit(office(Jabatan.WALI_KOTA, issuer))
        .build();
  }

  private static String ask(String day, InstrumenPengubah change) {
    return Cases.line(
        AuthorityEngine.of(SUKSESI, List.of(DECREE), List.of(change))
            .decide(
                Cases.request(
                    r ->
                        r.pejabat(office(Jabatan.CAMAT, "92.71.01"))
                            .wilayah(KodeWilayah.parse("92.71.01"))
                            .tanggal(LocalDate.parse(day)))));
  }

  private static final String OPEN = "? tidak-dicabut /penerbit/wilayah";

  @Test
  void headUnderACodeOfALaterEdition_mayBeTheOneWhoSetTheDecree() {
    InstrumenPengubah revocation = revoking("2023-07-03", "96.71", "92.71");
    assertThat(ask("2023-07-02", revocation)).startsWith("BERWENANG");
    assertThat(ask("2023-07-03", revocation)).startsWith(OPEN);
    assertThat(ask("2023-08-01", revoking("2023-07-03", "96.71", "96.71"))).startsWith(OPEN);
    assertThat(ask("2023-08-01", revoking("2023-07-03", "92.71", "92.71")))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void headOfAnotherRegionThatHasItsCodeLater_doesNothing() {
    assertThat(ask("2023-08-01", revoking("2023-07-03", "96.01", "92.71"))).startsWith("BERWENANG");
    assertThat(ask("2023-08-01", revoking("2023-07-03", "97.71", "92.71"))).startsWith("BERWENANG");
  }

  private static PelimpahanWewenang set(String day, String giver, String receiver) {
    return PelimpahanWewenang.builder()
        .from(DECREE)
        .instrumen(Cases.instrument("11", day).build())
        .pemberi(office(Jabatan.WALI_KOTA, giver))
        .penerima(List.of(office(Jabatan.CAMAT, receiver)))
        .build();
  }

  private static KeputusanWewenang later(PelimpahanWewenang decree, String camat) {
    return AuthorityEngine.of(SUKSESI, List.of(decree), List.of())
        .decide(
            Cases.request(
                r ->
                    r.pejabat(office(Jabatan.CAMAT, camat))
                        .wilayah(KodeWilayah.parse(camat))
                        .tanggal(LocalDate.of(2025, 3, 3))));
  }

  @Test
  void decreeThatNamesCodesOfALaterEdition_isOpen_andNamesThem() {
    KeputusanWewenang early = later(set("2023-07-03", "96.71", "96.71.01"), "96.71.01");
    assertThat(Cases.line(early))
        .startsWith("? kode-pada-harinya /pemberi/wilayah, kode-pada-harinya /penerima/0/wilayah");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(early))
        .contains("kode itu baru ada dalam contoh-2025; pada hari itu kodenya 92.71.01");
    assertThat(Cases.line(later(set("2025-01-01", "96.71", "96.71.01"), "96.71.01")))
        .startsWith("BERWENANG");
    assertThat(Cases.line(later(set("2023-07-03", "92.71", "92.71.01"), "96.71.01")))
        .startsWith("BERWENANG");
  }

  @Test
  void decreeFromBeforeTheFirstEdition_mayNameCodesThatAreThereOnlyLater() {
    assertThat(Cases.line(later(set("2019-07-03", "96.71", "96.71.01"), "96.71.01")))
        .startsWith("? kode-pada-harinya /pemberi/wilayah");
    assertThat(Cases.line(later(set("2019-07-03", "92.71", "92.71.01"), "96.71.01")))
        .startsWith("BERWENANG");
  }
}
