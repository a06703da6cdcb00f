package id.pamong.wilayah.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A catalog of one edition over sorted codes and the names laid end to end. Every region has its
 * parent, which {@link EditionBuilder} sees to.
 */
final class TableCatalog implements WilayahCatalog {

  /** Since 1969 Indonesia has never had fewer. */
  private static final int FEWEST_PROVINSI = 26;

  private final WilayahEdition edition;
  private final long[] codes;
  private final byte[] names;
  private final int[] nameStart;

  /** What was said of the extent; empty where the shape of the table tells it. */
  private final Optional<Boolean> partial;

  /** Takes the arrays as they are; {@code nameStart} has one element more than there are codes. */
  TableCatalog(
      WilayahEdition edition,
      long[] codes,
      byte[] names,
      int[] nameStart,
      Optional<Boolean> partial) {
    this.edition = edition;
    this.codes = codes;
    this.names = names;
    this.nameStart = nameStart;
    this.partial = partial;
  }

  @Override
  public List<WilayahEdition> editions() {
    return List.of(edition);
  }

  @Override
  public Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition) {
    check(edition);
    int at = Arrays.binarySearch(codes, kode.packed());
    return at < 0 ? Optional.empty() : Optional.of(Wilayah.of(kode, name(at), this.edition));
  }

  @Override
  public List<Wilayah> children(KodeWilayah kode, WilayahEdition edition) {
    check(edition);
    long parent = kode.packed();
    if (kode.tingkat() == Tingkat.DESA_KELURAHAN || Arrays.binarySearch(codes, parent) < 0) {
      return List.of();
    }
    List<Wilayah> children = new ArrayList<>();
    long end = PackedKode.end(parent);
    // What follows a region inside its parent is its sibling: all between them lies inside it.
    for (int at = from(parent + 1); at < codes.length && codes[at] < end; ) {
      children.add(region(at));
      at = from(PackedKode.end(codes[at]));
    }
    return List.copyOf(children);
  }

  @Override
  public Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition) {
    check(edition);
    return IntStream.range(0, codes.length)
        .filter(at -> PackedKode.tingkat(codes[at]) == tingkat)
        .mapToObj(this::region);
  }

  /**
   * Where nothing was said of it: a whole list has many provinsi, regions of the next level in each
   * provinsi, kabupaten and kota, and more villages than kecamatan.
   */
  @Override
  public boolean isPartial(WilayahEdition edition) {
    check(edition);
    return partial.orElseGet(this::looksPartial);
  }

  private boolean looksPartial() {
    EnumMap<Tingkat, Integer> counts = new EnumMap<>(Tingkat.class);
    for (int at = 0; at < codes.length; at++) {
      Tingkat tingkat = PackedKode.tingkat(codes[at]);
      counts.merge(tingkat, 1, Integer::sum);
      boolean childless = at + 1 == codes.length || codes[at + 1] >= PackedKode.end(codes[at]);
      if (childless && tingkat.compareTo(Tingkat.KECAMATAN) < 0) {
        return true;
      }
    }
    return counts.getOrDefault(Tingkat.PROVINSI, 0) < FEWEST_PROVINSI
        || counts.getOrDefault(Tingkat.DESA_KELURAHAN, 0)
            < counts.getOrDefault(Tingkat.KECAMATAN, 0);
  }

  private int from(long packed) {
    int at = Arrays.binarySearch(codes, packed);
    return at < 0 ? -at - 1 : at;
  }

  private Wilayah region(int at) {
    return Wilayah.of(KodeWilayah.ofPacked(codes[at]), name(at), edition);
  }

  private String name(int at) {
    return new String(names, nameStart[at], nameStart[at + 1] - nameStart[at], UTF_8);
  }

  private void check(WilayahEdition asked) {
    if (!edition.equals(asked)) {
      throw new IllegalArgumentException(
          "edition must be one of " + editions() + ", but was '" + asked + "'");
    }
  }
}
