package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.data.WilayahPack;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import id.pamong.wilayah.suksesi.Suksesi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that is made of the packages: the packs, the manifest and the lists. */
final class Compilation {

  private final Manifest manifest;
  private final byte[] repairs;
  private final byte[] pack;
  private final byte[] suksesi;
  private final byte[] suksesiPack;

  private Compilation(
      Manifest manifest, byte[] repairs, byte[] pack, byte[] suksesi, byte[] suksesiPack) {
    this.manifest = manifest;
    this.repairs = repairs;
    this.pack = pack;
    this.suksesi = suksesi;
    this.suksesiPack = suksesiPack;
  }

  /**
   * Compiles the packages that a manifest names.
   *
   * @param manifest the manifest; its measured part is made anew
   * @param stated what law states of the regions
   * @param archives the directory of the archives
   */
  static Compilation of(Manifest manifest, List<KetentuanPerpindahan> stated, Path archives)
      throws IOException {
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
    Suksesi suksesi = Suksesi.derive(WilayahPack.read("wilayah.pack", pack), stated);
    manifest.setSuksesi(suksesi.tabel());
    byte[] suksesiPack = SuksesiPackWriter.write(suksesi, stated);
    manifest.setPacks(pack, suksesiPack);
    return new Compilation(
        manifest, repairs.toString().getBytes(UTF_8), pack, SuksesiCsv.of(suksesi), suksesiPack);
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

  byte[] suksesi() {
    return suksesi.clone();
  }

  byte[] suksesiPack() {
    return suksesiPack.clone();
  }
}
