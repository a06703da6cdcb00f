package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A kota whose code 35.74 became 35.75 in 2021, in an invented provinsi. */
class MovedIssuerTest {

  private static final WilayahCatalog CATALOG =
      CombinedCatalog.of(
          edition(2020, "35.74 Kota Contoh", "35.74.01 Kidul", "35.74.02 Lor"),
          edition(2021, "35.75 Kota Contoh", "35.75.01 Kidul", "35.75.02 Lor"),
          edition(
              2023,
              "35.74 Kota Baru",
              "35.74.09 Wetan",
              "35.75 Kota Contoh",
              "35.75.01 Kidul",
              "35.75.02 Lor"));

  private static final Suksesi BY_LAW =
      Suksesi.derive(
          CATALOG,
          List.of(
              stated("35.74", "35.75"),
              stated("35.74.01", "35.75.01"),
              stated("35.74.02", "35.75.02")));

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

  private static WilayahEdition version(int year) {
    return new WilayahEdition(
        "contoh-" + year,
        String.valueOf(year),
        "Contoh Tahun " + year,
        LocalDate.of(year, 1, 1),
        Optional.empty(),
        List.of());
  }

  private static WilayahCatalog edition(int year, String... lines) {
    EditionBuilder builder = new EditionBuilder(version(year));
    Stream.concat(Stream.of("35 Jawa Timur"), Stream.of(lines))
        .forEach(
            line ->
                builder.add(
                    line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    return builder.build().orElseThrow();
  }

  private static KetentuanPerpindahan stated(String from, String to) {
    return new KetentuanPerpindahan(
        LocalDate.of(2021, 1, 1),
        KodeWilayah.parse(from),
        Optional.of(KodeWilayah.parse(to)),
        HubunganWilayah.GANTI_KODE,
        "UU Contoh 1/2020");
  }

  private static InstrumenPengubah.Builder revoking(String day, String issuer, String cited) {
    return InstrumenPengubah.builder()
        .instrumen(
            Cases.instrument("9", day)
                .addHubungan(
                    new HubunganInstrumen(
                        JenisHubungan.MENCABUT,
                        InstrumenHukum.builder()
                            .jenis(JenisInstrumen.KEPUTUSAN_WALI_KOTA)
                            .nomor("1")
                            .tahun(2020)
                            .daerah(KodeWilayah.parse(cited))
                            .build()))
                .build())
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
