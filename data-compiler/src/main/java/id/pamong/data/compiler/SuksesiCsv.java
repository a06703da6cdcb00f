package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.BarisSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import id.pamong.wilayah.suksesi.TabelSuksesi;
import java.util.Optional;

/** Writes the succession for people to review: every code that did not simply stay. */
final class SuksesiCsv {

  static final String HEADER =
      "dari_edisi,ke_edisi,kode_lama,nama_lama,kode_baru,nama_baru,hubungan,bukti,dasar\n";

  private SuksesiCsv() {}

  static byte[] of(Suksesi suksesi) {
    WilayahCatalog catalog = suksesi.catalog();
    StringBuilder csv = new StringBuilder(HEADER);
    for (TabelSuksesi tabel : suksesi.tabel()) {
      for (BarisSuksesi row : tabel.baris()) {
        csv.append(
            CsvCell.row(
                tabel.dari().shortName(),
                tabel.ke().shortName(),
                code(row.lama()),
                name(catalog, row.lama(), tabel.dari()),
                code(row.baru()),
                name(catalog, row.baru(), tabel.ke()),
                row.hubungan().name(),
                row.bukti().name(),
                row.dasar().orElse("")));
      }
    }
    return csv.toString().getBytes(UTF_8);
  }

  private static String code(Optional<KodeWilayah> kode) {
    return kode.map(KodeWilayah::toString).orElse("");
  }

  private static String name(
      WilayahCatalog catalog, Optional<KodeWilayah> kode, WilayahEdition edition) {
    return kode.flatMap(code -> catalog.find(code, edition)).map(Wilayah::nama).orElse("");
  }
}
