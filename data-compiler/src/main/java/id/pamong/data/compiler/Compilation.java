package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that is made of the packages: the pack, the manifest and the list of repairs. */
final class Compilation {

  private final byte[] pack;
  private final Manifest manifest;
  private final byte[] repairs;

  private Compilation(byte[] pack, Manifest manifest, byte[] repairs) {
    this.pack = pack;
    this.manifest = manifest;
    this.repairs = repairs;
  }

  /**
   * Compiles the packages that a manifest names.
   *
   * @param manifest the manifest; its measured part is made anew
   * @param archives the directory of the archives
   */
  static Compilation of(Manifest manifest, Path archives) throws IOException {
    List<Manifest.Source> sources = manifest.sources();
    List<RegionTable> tables = new ArrayList<>();
    for (Manifest.Source source : sources) {
      byte[] archive = Files.readAllBytes(archives.resolve(source.archive()));
      Tarball tarball = Tarball.open(source.archive(), archive, source.integrity());
      tables.add(SourceReader.of(source.packageName()).read(tarball));
    }
    NameRepairer repairer = new NameRepairer(tables.get(tables.size() - 1));
    List<EditionTable> editions = new ArrayList<>();
    StringBuilder repairs = new StringBuilder(Repair.HEADER);
    int repaired = 0;
    for (int i = 0; i < tables.size(); i++) {
      String name = sources.get(i).edition().shortName();
      RegionTable table = repairer.repair(name, tables.get(i));
      EditionTable edition = new EditionTable(sources.get(i).edition(), table);
      editions.add(edition);
      manifest.setMeasured(i, edition.counts(), repairer.repairs().size() - repaired);
      repaired = repairer.repairs().size();
    }
    repairer.repairs().forEach(repair -> repairs.append(repair.toCsv()));
    byte[] pack = PackWriter.write(editions);
    manifest.setDifferences(editions);
    manifest.setPack(pack);
    return new Compilation(pack, manifest, repairs.toString().getBytes(UTF_8));
  }

  byte[] pack() {
    return pack.clone();
  }

  Manifest manifest() {
    return manifest;
  }

  byte[] repairs() {
    return repairs.clone();
  }
}
