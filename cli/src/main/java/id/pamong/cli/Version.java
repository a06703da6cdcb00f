package id.pamong.cli;

import id.pamong.data.OfficialWilayah;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} tells: the library, the rules, and the newest regions. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IOException("version.properties must be in the jar");
      }
      properties.load(in);
    }
    return new String[] {
      "pamong " + properties.getProperty("version"),
      PelimpahanRules.all().version(),
      OfficialWilayah.catalog().newest().id()
    };
  }
}
