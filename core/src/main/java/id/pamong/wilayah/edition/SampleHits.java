package id.pamong.wilayah.edition;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;
import java.util.stream.IntStream;

/** Which codes of a sample are in which edition. */
final class SampleHits {

  private final long[] codes;

  /** Of each code the editions that have it, one bit for each. */
  private final long[] masks;

  private final int[] misses;
  private final int[] perLevel = new int[4];

  SampleHits(long[] codes, WilayahCatalog catalog) {
    List<WilayahEdition> editions = catalog.editions();
    this.codes = codes;
    masks = new long[codes.length];
    misses = new int[editions.size()];
    for (int i = 0; i < codes.length; i++) {
      KodeWilayah kode = KodeWilayah.ofPacked(codes[i]);
      perLevel[PackedKode.level(codes[i])]++;
      for (int edition = 0; edition < misses.length; edition++) {
        if (catalog.find(kode, editions.get(edition)).isPresent()) {
          masks[i] |= 1L << edition;
        } else {
          misses[edition]++;
        }
      }
    }
  }

  int size() {
    return codes.length;
  }

  int misses(int edition) {
    return misses[edition];
  }

  /** How many codes there are of each level. */
  int[] perLevel() {
    return perLevel;
  }

  /** How many codes one edition has and the other has not. */
  int onlyIn(int one, int other) {
    return (int) IntStream.range(0, codes.length).filter(i -> isOnlyIn(one, other, i)).count();
  }

  /** The first codes that one edition has and the other has not. */
  List<KodeWilayah> examples(int one, int other, int limit) {
    return IntStream.range(0, codes.length)
        .filter(i -> isOnlyIn(one, other, i))
        .limit(limit)
        .mapToObj(i -> KodeWilayah.ofPacked(codes[i]))
        .toList();
  }

  private boolean isOnlyIn(int one, int other, int i) {
    return (masks[i] >> one & 1) == 1 && (masks[i] >> other & 1) == 0;
  }
}
