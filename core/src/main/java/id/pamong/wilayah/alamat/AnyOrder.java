package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the chunks of an address to its parts in whatever order they stand: Depok, Sleman,
 * Caturtunggal. Each chunk is exactly the name of a region of its level. Not thread-safe.
 */
final class AnyOrder {

  private static final int MOST_WAYS = 24;

  private final AddressNames names;
  private final List<Alamat> found = new ArrayList<>();

  AnyOrder(AddressNames names) {
    this.names = names;
  }

  /** Returns the addresses in which every chunk has its part. */
  List<Alamat> of(List<Chunk> chunks, Alamat codes) {
    if (chunks.size() > 2 && chunks.size() <= Tingkat.values().length) {
      add(chunks, 0, codes);
    }
    return found;
  }

  private void add(List<Chunk> chunks, int next, Alamat alamat) {
    if (next == chunks.size()) {
      found.add(alamat);
      return;
    }
    Chunk chunk = chunks.get(next);
    for (Tingkat tingkat : Tingkat.values()) {
      boolean fits =
          alamat.part(tingkat).isEmpty()
              && chunk.level().map(kind -> kind.tingkat() == tingkat).orElse(true);
      if (fits && found.size() < MOST_WAYS && names.has(tingkat, chunk.words())) {
        String text = chunk.kind().and(chunk.words()).text();
        add(chunks, next + 1, alamat.with(tingkat, text));
      }
    }
  }
}
