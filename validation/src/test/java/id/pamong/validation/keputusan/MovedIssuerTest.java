package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.DrawnRegions.edition;
import static id.pamong.validation.keputusan.DrawnRegions.recoded;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A kota whose code 35.74 became 35.75 in 2021, in an invented provinsi. */
class MovedIssuerTest {

  private static final String PROVINCE = "35 Jawa Timur";

  private static final WilayahCatalog CATALOG =
      CombinedCatalog.of(
          edition(2020, PROVINCE, "35.74 Kota Contoh", "35.74.01 Kidul", "35.74.02 Lor"),
          edition(2021, PROVINCE, "35.75 Kota Contoh", "35.75.01 Kidul", "35.75.02 Lor"),
          edition(
              2023,
              PROVINCE,
              "35.74 Kota Baru",
              "35.74.09 Wetan",
              "35.75 Kota Contoh",
              "35.75.01 Kidul",
              "35.75.02 Lor"));

  private static final Suksesi BY_LAW =
      Suksesi.derive(
          CATALOG,
          List.of(
              recoded(2021, "35.74", "35.75"),
              recoded(2021, "35.74.01", "35.75.01"),
              recoded(2021, "35.74.02", "35.75.02")));

  private static final Suksesi BY_NAME = Suksesi.derive(CATALOG, List.of());

  private static final PelimpahanWewenang MANDATE =
      Cases.decree(
          d ->
              d.instrumen(Cases.instrument("1", "2020-03-02").build())
                  .penerima(List.of(office(Jabatan.CAMAT, "35.74.01")))
                  .sumber(SumberWewenang.MANDAT)
                  .layanan(
                      List.of(
                          Cases.service()
                              .batas(Optional.empty())
                              .kriteria(Cases.licence().tugasRutin(true).build())
                              .build()))
                  .periode(Optional.empty()));

  private static InstrumenPengubah.Builder revoking(String day, String issuer, String cited) {
    return Cases.change("9", day, Cases.to(JenisHubungan.MENCABUT, "1", 2020, cited))
        .penerbit(office(Jabatan.WALI_KOTA, issuer));
  }

  private static String ask(Suksesi suksesi, InstrumenPengubah.Builder change) {
    return Cases.line(
        AuthorityEngine.of(suksesi, List.of(MANDATE), List.of(change.build()))
            .decide(
                Cases.request(
                    r ->
                        r.pejabat(office(Jabatan.CAMAT, "35.75.01"))
                            .wilayah(KodeWilayah.parse("35.75.01"))
                            .tanggal(LocalDate.of(2024, 1, 2))
                            .strategis(false))));
  }

  private static final String ENDED = "TIDAK tidak-dicabut";
  private static final String GRANTED = "BERWENANG MANDAT";

  @Test
  void headUnderTheNewCode_revokesWhatHeSetUnderTheOld() {
    assertThat(ask(BY_LAW, revoking("2022-02-01", "35.75", "35.74"))).startsWith(ENDED);
    assertThat(ask(BY_LAW, revoking("2022-02-01", "35.75", "35.75"))).startsWith(ENDED);
    // No other region had the old code then.
    assertThat(ask(BY_LAW, revoking("2022-02-01", "35.74", "35.74"))).startsWith(ENDED);
  }

  @Test
  void headOfAnotherRegionThatHasTheOldCode_revokesNothing() {
    assertThat(ask(BY_LAW, revoking("2023-02-01", "35.74", "35.74"))).startsWith(GRANTED);
    assertThat(ask(BY_LAW, revoking("2023-02-01", "35.75", "35.74"))).startsWith(ENDED);
  }

  @Test
  void whereOnlyNamesSayThatItIsTheSameRegion_theRevocationIsNotKnown() {
    assertThat(ask(BY_NAME, revoking("2022-02-01", "35.75", "35.74")))
        .startsWith("? ")
        .contains("tidak-dicabut /instrumen/hubungan");
  }

  @Test
  void receiversThatARevocationNames_areFollowedToo() {
    assertThat(
            ask(
                BY_LAW,
                revoking("2022-02-01", "35.75", "35.74")
                    .addPenerima(office(Jabatan.CAMAT, "35.75.01"))))
        .startsWith(ENDED);
    assertThat(
            ask(
                BY_LAW,
                revoking("2022-02-01", "35.75", "35.74")
                    .addPenerima(office(Jabatan.CAMAT, "35.75.02"))))
        .startsWith(GRANTED);
  }
}
