package id.pamong.examples;

import id.pamong.csv.EditionCsv;
import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.validation.Messages;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.edition.OwnEdition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads an edition of one's own from CSV and asks it together with the official ones. */
public final class EdisiSendiri {

  private EdisiSendiri() {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws IOException never, since the table stands in memory
   */
  public static void main(String[] args) throws IOException {
    String table =
        """
        nama;kode
        Sulawesi Barat;76
        Kabupaten Mamuju Utara;76.01
        Pasangkayu;76.01.02
        """;
    // snippet:edisi-sendiri
    WilayahEdition edisi =
        new WilayahEdition(
            "permendagri-56-2015",
            "2015",
            "Permendagri 56 Tahun 2015",
            LocalDate.of(2015, 6, 29),
            Optional.of(LocalDate.of(2017, 12, 26)),
            List.of());
    OwnEdition own =
        EditionCsv.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), edisi);
    for (Finding finding : own.report().findings()) {
      System.out.println(Messages.indonesian().text(finding));
    }
    WilayahCatalog catalog = CombinedCatalog.of(OfficialWilayah.catalog(), own.orElseThrow());
    catalog
        .findEver(KodeWilayah.of(76, 1))
        .forEach(wilayah -> System.out.println(wilayah.edisi() + "  " + wilayah.nama()));
    // end
  }
}
