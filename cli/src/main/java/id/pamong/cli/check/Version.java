package id.pamong.cli.check;

import id.pamong.data.OfficialWilayah;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} tells: the library, the rules, and the newest regions. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IOException("version.properties must be in the jar");
      }
      properties.load(in);
    }
    List<String> lines = new ArrayList<>();
    lines.add("pamong " + properties.getProperty("version"));
    RuleSets.ALL.forEach(rules -> lines.add(rules.version()));
    lines.add(OfficialWilayah.catalog().newest().id());
    return lines.toArray(String[]::new);
  }
}
