package id.pamong.cli.check;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.json.JenisDokumen;
import id.pamong.json.PamongSchema;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pamong schema}: the JSON Schema of a document type. */
@Command(name = "schema", synopsisHeading = "", sortOptions = false)
public final class SchemaCommand implements Callable<Integer> {

  @Parameters(paramLabel = "JENIS", arity = "1", descriptionKey = "jenis")
  String jenis = "";

  private final Invocation invocation;

  public SchemaCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    invocation.open(Format.TEXT, Format.JSON);
    String known =
        Arrays.stream(JenisDokumen.values())
            .map(JenisDokumen::id)
            .collect(Collectors.joining(", "));
    invocation
        .answer()
        .print(
            PamongSchema.of(
                JenisDokumen.find(jenis).orElseThrow(() -> invocation.wrong("JENIS", known, jenis)),
                invocation.language().code()));
    return Exit.OK;
  }
}
