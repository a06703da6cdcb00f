package id.pamong.examples;

import id.pamong.json.PamongJson;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a case file with the decrees beside it that it names. */
final class BacaBerkas {

  private BacaBerkas() {}

  static BerkasKeputusan read(Path file) throws IOException {
    BerkasKeputusan berkas = read(file, BerkasKeputusan.class);
    BerkasKeputusan.Builder whole = BerkasKeputusan.builder().from(berkas);
    for (String name : berkas.lampiran()) {
      whole.addPelimpahan(read(file.resolveSibling(name), PelimpahanWewenang.class));
    }
    return whole.build();
  }

  private static <T> T read(Path file, Class<T> model) throws IOException {
    return PamongJson.withDefaults()
        .read(Files.readAllBytes(file), model)
        .toOptional()
        .orElseThrow(() -> new IOException("document must be sound, but was '" + file + "'"));
  }
}
