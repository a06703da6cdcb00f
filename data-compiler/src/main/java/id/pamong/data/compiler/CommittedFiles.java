package id.pamong.data.compiler;

import id.pamong.data.SuksesiPack;
import id.pamong.data.WilayahPack;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The files of a compilation as they lie in the module of the data: what people state, and what is
 * made of it.
 */
record CommittedFiles(
    Path manifest, Path ketentuan, Path pack, Path repairs, Path suksesiPack, Path suksesi) {

  static CommittedFiles in(Path module) {
    Path resources = module.resolve("src/main/resources/id/pamong/data");
    return new CommittedFiles(
        resources.resolve("manifest.json"),
        module.resolve("ketentuan.csv"),
        resources.resolve("wilayah.pack"),
        module.resolve("repairs.csv"),
        resources.resolve("suksesi.pack"),
        module.resolve("suksesi.csv"));
  }

  Manifest readManifest() throws IOException {
    return Manifest.parse(Files.readAllBytes(manifest));
  }

  List<KetentuanPerpindahan> readKetentuan() throws IOException {
    return KetentuanTable.read(Files.readAllBytes(ketentuan));
  }

  void write(Compilation compilation) throws IOException {
    Files.write(pack, compilation.pack());
    Files.write(manifest, compilation.manifest().json());
    Files.write(repairs, compilation.repairs());
    Files.write(suksesiPack, compilation.suksesiPack());
    Files.write(suksesi, compilation.suksesi());
  }

  /** Says in which files a compilation differs from these; nothing where all are the same. */
  List<String> differences(Compilation compilation) throws IOException {
    List<String> differences = new ArrayList<>();
    if (!samePack(Files.readAllBytes(pack), compilation.pack())) {
      differences.add(pack + " differs");
    }
    Manifest committed = readManifest();
    committed.clearPacks();
    Manifest compiled = Manifest.parse(compilation.manifest().json());
    compiled.clearPacks();
    if (!Arrays.equals(committed.json(), compiled.json())) {
      differences.add(manifest + " differs");
    }
    if (!Arrays.equals(Files.readAllBytes(repairs), compilation.repairs())) {
      differences.add(repairs + " differs");
    }
    if (!Arrays.equals(Files.readAllBytes(suksesi), compilation.suksesi())) {
      differences.add(suksesi + " differs");
    }
    WilayahCatalog catalog = WilayahPack.read("compiled", compilation.pack());
    if (!sameSuksesi(Files.readAllBytes(suksesiPack), compilation.suksesiPack(), catalog)) {
      differences.add(suksesiPack + " differs");
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

  /** Compares two packs of the succession, likewise. */
  static boolean sameSuksesi(byte[] one, byte[] other, WilayahCatalog catalog) {
    if (Arrays.equals(one, other)) {
      return true;
    }
    SuksesiPack committed = SuksesiPack.read("committed", one, catalog);
    SuksesiPack compiled = SuksesiPack.read("compiled", other, catalog);
    return committed.ketentuan().equals(compiled.ketentuan())
        && committed.suksesi().tabel().equals(compiled.suksesi().tabel());
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
