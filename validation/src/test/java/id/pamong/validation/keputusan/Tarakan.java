package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.DrawnRegions.edition;
import static id.pamong.validation.keputusan.DrawnRegions.recoded;

import id.pamong.hukum.JenisHubungan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Kota Tarakan, 64.73, which became 65.71, here in 2025, with an invented kabupaten. */
final class Tarakan {

  private static final String BEFORE =
      """
      64 Kalimantan Timur
      64.73 Kota Tarakan
      64.73.01 Timur
      64.73.01.1001 Lingkas
      64.73.01.1002 Pantai
      64.73.02 Tengah
      64.73.02.1001 Selumit
      64.05 Pulau
      64.05.01 Hulu
      64.05.01.2001 Sesayap
      64.02 Kutai
      64.02.01 Muara
      """;

  static final WilayahCatalog CATALOG =
      CombinedCatalog.of(
          edition(2020, BEFORE),
          edition(
              2025,
              "65 Kalimantan Utara\n"
                  + BEFORE.replace("64.73", "65.71").replace("64.05", "65.05")));

  static final Suksesi BY_LAW =
      Suksesi.derive(
          CATALOG,
          BEFORE
              .lines()
              .map(line -> line.substring(0, line.indexOf(' ')))
              .filter(code -> code.startsWith("64.73") || code.startsWith("64.05"))
              .map(
                  code ->
                      recoded(2025, code, code.replace("64.73", "65.71").replace("64.05", "65.05")))
              .toList());

  static final Suksesi BY_NAME = Suksesi.derive(CATALOG, List.of());

  private Tarakan() {}

  /** A decree of the wali kota to a camat. */
  static PelimpahanWewenang decree(String day, String giver, String receiver) {
    return Cases.decree(
        d ->
            d.instrumen(Cases.instrument("11", day).build())
                .pemberi(office(Jabatan.WALI_KOTA, giver))
                .penerima(List.of(office(Jabatan.CAMAT, receiver)))
                .periode(Optional.empty()));
  }

  /** That the wali kota revokes the decree of a year. */
  static InstrumenPengubah.Builder revoking(String day, String issuer, int year, String cited) {
    return Cases.change("30", day, Cases.to(JenisHubungan.MENCABUT, "11", year, cited))
        .penerbit(office(Jabatan.WALI_KOTA, issuer));
  }

  static PermintaanKeputusan request(String day, String camat, String place) {
    return Cases.request(
        r ->
            r.pejabat(office(Jabatan.CAMAT, camat))
                .wilayah(KodeWilayah.parse(place))
                .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
                .strategis(false)
                .tanggal(LocalDate.parse(day)));
  }
}
