package id.pamong.wilayah.bps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code of one system does not compile where one of the other is due. */
class KodeBpsIsNoKodeWilayahTest {

  private static final String PROGRAM =
      """
      import id.pamong.wilayah.*;
      import id.pamong.wilayah.bps.*;
      class Program {
        Object run(WilayahCatalog catalog, JembatanBps jembatan, KodeWilayah kode, KodeBps bps) {
          return %s;
        }
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catalog.find(kode, catalog.newest())",
        "catalog.findEver(kode)",
        "jembatan.findKemendagri(bps)",
        "jembatan.findBps(kode)"
      })
  void theRightTypeCompiles(String expression) throws IOException {
    assertThat(errors(expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catalog.find(bps, catalog.newest())",
        "catalog.children(bps, catalog.newest())",
        "catalog.findEver(bps)",
        "jembatan.findBps(bps)"
      })
  void aBpsCodeIsNoRegionCode(String expression) throws IOException {
    assertThat(errors(expression))
        .hasSize(1)
        .first()
        .asString()
        .contains(
            "inconvertible.types: id.pamong.wilayah.bps.KodeBps, id.pamong.wilayah.KodeWilayah");
  }

  @Test
  void aRegionCodeIsNoBpsCode() throws IOException {
    assertThat(errors("jembatan.findKemendagri(kode)"))
        .hasSize(1)
        .first()
        .asString()
        .contains(
            "inconvertible.types: id.pamong.wilayah.KodeWilayah, id.pamong.wilayah.bps.KodeBps");
  }

  @Test
  void noCastLeadsFromOneToTheOther() throws IOException {
    assertThat(errors("(KodeWilayah) (Object) bps")).isEmpty();
    assertThat(errors("(KodeWilayah) bps")).hasSize(1);
  }

  /** Returns the lines in which the compiler names an error. */
  private List<String> errors(String expression) throws IOException {
    Path program = directory.resolve("Program.java");
    Files.writeString(program, PROGRAM.formatted(expression));
    String classes = KodeBps.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                out,
                out,
                "-XDrawDiagnostics",
                "-proc:none",
                "-d",
                directory.toString(),
                "-cp",
                classes,
                program.toString());
    List<String> errors =
        said.toString().lines().filter(line -> line.contains("compiler.err.")).toList();
    assertThat(errors.isEmpty()).as(said.toString()).isEqualTo(status == 0);
    return errors;
  }
}
