package id.pamong.examples;

import id.pamong.csv.AuditCsv;
import id.pamong.data.OfficialBps;
import id.pamong.data.OfficialWilayah;
import id.pamong.validation.Messages;
import id.pamong.wilayah.audit.WilayahAudit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Compares a region table of one's own with the newest edition. */
public final class AuditTabel {

  private AuditTabel() {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws IOException never, since the table stands in memory
   */
  public static void main(String[] args) throws IOException {
    String table =
        """
        kode,nama
        11.1,KAB. ACEH SINGKIL
        1101,KAB. SIMEULUE
        91.01,KAB. MERAUKE
        73.71,KOTA MAKASAR
        """;
    // snippet:audit-tabel
    WilayahAudit audit =
        WilayahAudit.of(
            OfficialWilayah.suksesi(), OfficialBps.jembatan(), OfficialWilayah.catalog().newest());
    AuditCsv csv =
        AuditCsv.read(
            new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
            audit,
            finding -> System.out.println(Messages.indonesian().text(finding)));
    System.out.println(csv.ringkasan().temuan());
    // end
  }
}
