package id.pamong.data;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.NameSource;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A catalog over the arrays of a pack, which makes regions when they are asked for, and their names
 * when those are asked for.
 */
final class PackedCatalog implements WilayahCatalog, NameSource {

  /** The village in {@link KodeWilayah#packed}. */
  private static final int VILLAGE = (1 << 12) - 1;

  private final PackedEditions editions;
  private final PackedTree tree;
  private final PackedNames names;

  private PackedCatalog(PackedEditions editions, PackedTree tree, PackedNames names) {
    this.editions = editions;
    this.tree = tree;
    this.names = names;
  }

  static PackedCatalog of(String fileName, byte[][] sections) {
    try {
      PackedEditions editions = PackedEditions.read(sections[PackSection.EDITIONS]);
      PackedTree tree = new PackedTree(sections);
      PackedNames names = new PackedNames(tree, sections);
      if (names.isComplete()) {
        return new PackedCatalog(editions, tree, names);
      }
    } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new WilayahPackException(fileName, "have sections that fit together", e);
    }
    throw new WilayahPackException(fileName, "have sections that fit together, but was damaged");
  }

  @Override
  public List<WilayahEdition> editions() {
    return editions.all();
  }

  @Override
  public Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition) {
    int index = editions.indexOf(edition);
    int region = region(kode.packed());
    return region >= 0 && tree.isIn(region, index)
        ? Optional.of(Wilayah.of(kode, this, editions.get(index)))
        : Optional.empty();
  }

  /** The region of a code, -1 for none. */
  private int region(long code) {
    int village = (int) code & VILLAGE;
    int parent = tree.parentOf(code);
    return village == 0 || parent == 0 ? parent - 1 : tree.child(parent, village);
  }

  @Override
  public String name(KodeWilayah kode, WilayahEdition edisi) {
    long code = kode.packed();
    boolean isVillage = ((int) code & VILLAGE) != 0;
    int parent = isVillage ? tree.parentOf(code) : tree.upperParentOf(code);
    return names.of(region(code), parent, editions.indexOf(edisi));
  }

  @Override
  public List<Wilayah> children(KodeWilayah kode, WilayahEdition edition) {
    int index = editions.indexOf(edition);
    Tingkat tingkat = kode.tingkat();
    int parent = tree.parentOf(kode.packed());
    if (tingkat == Tingkat.DESA_KELURAHAN || parent == 0) {
      return List.of();
    }
    return children(parent, level(tingkat) + 1, index);
  }

  private List<Wilayah> children(int parent, int level, int edition) {
    List<Wilayah> children = new ArrayList<>();
    int end = tree.firstChild(parent + 1);
    for (int region = tree.firstChild(parent); region < end; region++) {
      if (tree.isIn(region, edition)) {
        KodeWilayah kode = KodeWilayah.ofPacked(tree.code(region, parent, level));
        children.add(Wilayah.of(kode, this, editions.get(edition)));
      }
    }
    return List.copyOf(children);
  }

  @Override
  public Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition) {
    int index = editions.indexOf(edition);
    int level = level(tingkat);
    int first = level == 0 ? 0 : tree.levelStart(level - 1) + 1;
    int end = level == 0 ? 1 : tree.levelStart(level) + 1;
    return IntStream.range(first, end)
        .boxed()
        .flatMap(parent -> children(parent, level, index).stream());
  }

  private static int level(Tingkat tingkat) {
    return switch (tingkat) {
      case PROVINSI -> 0;
      case KABUPATEN_KOTA -> 1;
      case KECAMATAN -> 2;
      case DESA_KELURAHAN -> 3;
    };
  }

  @Override
  public WilayahCounts counts(WilayahEdition edition) {
    return editions.counts(editions.indexOf(edition));
  }
}
