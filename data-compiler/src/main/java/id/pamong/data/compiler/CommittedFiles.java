package id.pamong.data.compiler;

import id.pamong.data.WilayahPack;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The three files of a compilation as they lie in the module of the data. */
record CommittedFiles(Path pack, Path manifest, Path repairs) {

  static CommittedFiles in(Path module) {
    Path resources = module.resolve("src/main/resources/id/pamong/data");
    return new CommittedFiles(
        resources.resolve("wilayah.pack"),
        resources.resolve("manifest.json"),
        module.resolve("repairs.csv"));
  }

  Manifest readManifest() throws IOException {
    return Manifest.parse(Files.readAllBytes(manifest));
  }

  void write(Compilation compilation) throws IOException {
    Files.write(pack, compilation.pack());
    Files.write(manifest, compilation.manifest().json());
    Files.write(repairs, compilation.repairs());
  }

  /** Says in which files a compilation differs from these; nothing where all are the same. */
  List<String> differences(Compilation compilation) throws IOException {
    List<String> differences = new ArrayList<>();
    if (!samePack(Files.readAllBytes(pack), compilation.pack())) {
      differences.add(pack + " differs");
    }
    Manifest committed = readManifest();
    committed.clearPack();
    Manifest compiled = Manifest.parse(compilation.manifest().json());
    compiled.clearPack();
    if (!Arrays.equals(committed.json(), compiled.json())) {
      differences.add(manifest + " differs");
    }
    if (!Arrays.equals(Files.readAllBytes(repairs), compilation.repairs())) {
      differences.add(repairs + " differs");
    }
    return differences;
  }

  /**
   * Compares two packs. Another version of zlib deflates the same bytes to others, so packs of
   * different bytes are read and compared region by region.
   */
  static boolean samePack(byte[] one, byte[] other) {
    return Arrays.equals(one, other)
        || sameContent(WilayahPack.read("committed", one), WilayahPack.read("compiled", other));
  }

  private static boolean sameContent(WilayahCatalog one, WilayahCatalog other) {
    if (!one.editions().equals(other.editions())) {
      return false;
    }
    for (WilayahEdition edition : one.editions()) {
      if (!one.counts(edition).equals(other.counts(edition))) {
        return false;
      }
      for (Tingkat tingkat : Tingkat.values()) {
        if (!one.all(tingkat, edition).toList().equals(other.all(tingkat, edition).toList())) {
          return false;
        }
      }
    }
    return true;
  }
}
