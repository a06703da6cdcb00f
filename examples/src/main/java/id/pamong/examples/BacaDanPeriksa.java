package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.json.PamongJson;
import id.pamong.json.ReadResult;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Messages;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads decrees from JSON and prints what is wrong with them, in English. */
public final class BacaDanPeriksa {

  private BacaDanPeriksa() {}

  /**
   * Runs the example.
   *
   * @param args the files
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    // snippet:baca-dan-periksa
    DocumentValidator<PelimpahanWewenang> validator =
        PelimpahanRules.validator(OfficialWilayah.catalog());
    for (String file : args) {
      ReadResult<PelimpahanWewenang> read =
          PamongJson.withDefaults()
              .read(Files.readAllBytes(Path.of(file)), PelimpahanWewenang.class);
      List<Finding> findings =
          read.toOptional()
              .map(decree -> validator.validate(decree).findings())
              .orElseGet(read::findings);
      long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
      System.out.println(Path.of(file).getFileName() + ", errors: " + errors);
      for (Finding finding : findings) {
        System.out.println("  " + finding.severity() + ": " + Messages.english().text(finding));
      }
    }
    // end
  }
}
