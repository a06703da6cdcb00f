package id.pamong.validation.keputusan;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented editions, drawn in lines such as {@code 35.74.01 Kidul}, and invented laws on codes. */
public final class DrawnRegions {

  private DrawnRegions() {}

  /** An edition from the first day of a year; each text has a line or more. */
  public static WilayahCatalog edition(int year, String... texts) {
    EditionBuilder builder =
        new EditionBuilder(
            new WilayahEdition(
                "contoh-" + year,
                String.valueOf(year),
                "Contoh Tahun " + year,
                LocalDate.of(year, 1, 1),
                Optional.empty(),
                List.of()));
    for (String line : String.join("\n", texts).lines().toList()) {
      int space = line.indexOf(' ');
      builder.add(line.substring(0, space), line.substring(space + 1));
    }
    return builder.build().orElseThrow();
  }

  /** That a law states a region to have become another on the first day of a year. */
  public static KetentuanPerpindahan stated(
      int year, String from, String to, HubunganWilayah relation) {
    return stated(year, from, Optional.of(KodeWilayah.parse(to)), relation);
  }

  /** That a law gives a region another code. */
  public static KetentuanPerpindahan recoded(int year, String from, String to) {
    return stated(year, from, to, HubunganWilayah.GANTI_KODE);
  }

  /** That a law abolishes a region. */
  public static KetentuanPerpindahan abolished(int year, String from) {
    return stated(year, from, Optional.empty(), HubunganWilayah.HAPUS);
  }

  private static KetentuanPerpindahan stated(
      int year, String from, Optional<KodeWilayah> to, HubunganWilayah relation) {
    return new KetentuanPerpindahan(
        LocalDate.of(year, 1, 1), KodeWilayah.parse(from), to, relation, "UU Contoh 1/2020");
  }
}
