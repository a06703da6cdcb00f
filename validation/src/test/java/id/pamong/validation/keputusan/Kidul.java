package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.DrawnRegions.abolished;
import static id.pamong.validation.keputusan.DrawnRegions.edition;
import static id.pamong.validation.keputusan.DrawnRegions.recoded;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A kecamatan whose code 35.74.01 became 35.74.06 in 2021, and whose old code was given to another
 * kecamatan in 2022, with what a decree of 2020 gives to its camat; the regions are invented.
 */
final class Kidul {

  static final String ABOVE = "35 Jawa Timur\n35.74 Kota Contoh\n";
  static final String OTHER =
      "35.74.02 Lor\n35.74.02.1001 Jati\n35.74.02.1002 Waru\n35.74.02.1003 Sono\n";
  static final String BEFORE =
      "35.74.01 Kidul\n35.74.01.1001 Randu\n35.74.01.1002 Asem\n35.74.01.1003 Kepuh\n";
  static final String AFTER =
      "35.74.06 Kidul\n35.74.06.1001 Randu\n35.74.06.1002 Asem\n35.74.06.1003 Kepuh\n";
  static final String NEW = "35.74.01 Wetan\n35.74.01.1001 Mindi\n35.74.01.1002 Laban\n";

  static final WilayahCatalog CATALOG =
      CombinedCatalog.of(
          edition(2020, ABOVE + BEFORE + OTHER),
          edition(2021, ABOVE + OTHER + AFTER),
          edition(2022, ABOVE + NEW + OTHER + AFTER));

  static final PelimpahanWewenang DECREE =
      Cases.decree(
          d ->
              d.instrumen(Cases.instrument("1", "2020-03-02").build())
                  .periode(Optional.empty())
                  .layanan(List.of(service().build())));

  static final Suksesi BY_LAW =
      Suksesi.derive(
          CATALOG,
          List.of(
              recoded(2021, "35.74.01", "35.74.06"),
              recoded(2021, "35.74.01.1001", "35.74.06.1001")));

  static final Suksesi BY_NAME = Suksesi.derive(CATALOG, List.of());

  static final Suksesi ABOLISHED = Suksesi.derive(CATALOG, List.of(abolished(2021, "35.74.01")));

  /** A decree to the unit of the kota, with a limit to the kecamatan. */
  static final PelimpahanWewenang UNIT =
      Cases.decree(
          d ->
              d.instrumen(Cases.instrument("2", "2020-03-02").build())
                  .penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74")))
                  .addDasarHukum(Cases.cited(JenisInstrumen.PP, "96", 2012))
                  .periode(Optional.empty())
                  .layanan(
                      List.of(
                          service()
                              .batas(
                                  BatasWewenang.builder()
                                      .addWilayah(KodeWilayah.parse("35.74.01"))
                                      .build())
                              .build())));

  private Kidul() {}

  static LayananDilimpahkan.Builder service() {
    return LayananDilimpahkan.builder()
        .nama("Izin Reklame")
        .sifat(SifatLayanan.PERIZINAN)
        .urusan(UrusanPemerintahan.PERDAGANGAN)
        .kriteria(Cases.licence().tugasRutin(true).build());
  }

  static String ask(
      Suksesi suksesi,
      JabatanWilayah office,
      String place,
      String day,
      PelimpahanWewenang... decrees) {
    return askOf("Izin Reklame", suksesi, office, place, day, decrees);
  }

  static String askOf(
      String service,
      Suksesi suksesi,
      JabatanWilayah office,
      String place,
      String day,
      PelimpahanWewenang... decrees) {
    return Cases.line(
        AuthorityEngine.of(suksesi, List.of(decrees), List.of())
            .decide(
                PermintaanKeputusan.builder()
                    .pejabat(office)
                    .layanan(service)
                    .wilayah(KodeWilayah.parse(place))
                    .tanggal(LocalDate.parse(day))
                    .strategis(false)
                    .build()));
  }
}
