/** The {@code pamong} command. */
module id.pamong.cli {
  requires id.pamong.core;
  requires id.pamong.data;
  requires id.pamong.json;
  requires id.pamong.validation;
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires org.slf4j;
  requires static org.jspecify;

  // Commands are package-private; picocli reaches their options by reflection.
  opens id.pamong.cli to
      info.picocli;
  opens id.pamong.cli.console to
      info.picocli;
  opens id.pamong.cli.check to
      info.picocli;
  opens id.pamong.cli.wilayah to
      info.picocli;
  opens id.pamong.cli.alamat to
      info.picocli;
  opens id.pamong.cli.wewenang to
      info.picocli;
}
