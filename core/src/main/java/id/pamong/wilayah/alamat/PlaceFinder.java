package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the chunks of an address to its parts by their places alone, for names that are misspelt:
 * the last one is the provinsi, or the kabupaten or kota. Where the last two both name a kabupaten
 * or kota, one of them contradicts the other. Not thread-safe.
 */
final class PlaceFinder {

  private static final List<Tingkat> LEVELS = List.of(Tingkat.values());

  private final AddressNames names;
  private final Alamat codes;
  private final WayMaker maker;
  private final List<Way> ways = new ArrayList<>();

  /** Makes a way of what was found. */
  @FunctionalInterface
  interface WayMaker {

    /** Makes a way. */
    Way way(Alamat alamat, int wordsLeft, List<OtherName> besides);
  }

  PlaceFinder(AddressNames names, Alamat codes, WayMaker maker) {
    this.names = names;
    this.codes = codes;
    this.maker = maker;
  }

  List<Way> ways(List<Chunk> chunks) {
    int last = chunks.size() - 1;
    if (last > 0) {
      add(chunks, Tingkat.PROVINSI, List.of());
      add(chunks, Tingkat.KABUPATEN_KOTA, List.of());
      if (isKabupatenKota(chunks.get(last)) && isKabupatenKota(chunks.get(last - 1))) {
        addWithout(chunks, last);
        addWithout(chunks, last - 1);
      }
    }
    return ways;
  }

  /** Kec. Surabaya is no kota, whether there is such a kecamatan or not. */
  private boolean isKabupatenKota(Chunk chunk) {
    return names.isOnlyKabupatenKota(chunk.words())
        && chunk.level().map(kind -> kind.tingkat() == Tingkat.KABUPATEN_KOTA).orElse(true);
  }

  /** Adds the ways in which a chunk contradicts the others. */
  private void addWithout(List<Chunk> chunks, int contradicting) {
    List<OtherName> besides = names.upper(chunks.get(contradicting).words()).stream().toList();
    List<Chunk> others = new ArrayList<>(chunks);
    others.remove(contradicting);
    add(others, Tingkat.KABUPATEN_KOTA, besides);
    if (others.size() == 2 && others.get(0).kind().isEmpty()) {
      Alamat kabkota = codes.with(Tingkat.KABUPATEN_KOTA, text(others.get(1)));
      ways.add(maker.way(kabkota.with(Tingkat.DESA_KELURAHAN, text(others.get(0))), 0, besides));
    }
  }

  private void add(List<Chunk> chunks, Tingkat top, List<OtherName> contradicting) {
    List<OtherName> besides = new ArrayList<>(contradicting);
    Alamat reading = codes;
    int wordsLeft = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(chunks.size() - 1 - i);
      int level = LEVELS.indexOf(top) + i;
      if (level >= LEVELS.size()) {
        wordsLeft += chunk.words().size();
        names.upper(chunk.words()).ifPresent(besides::add);
        continue;
      }
      Tingkat tingkat = LEVELS.get(level);
      boolean fits =
          chunk.level().map(kind -> kind.tingkat() == tingkat).orElse(true)
              && reading.part(tingkat).isEmpty()
              && chunk.words().hasLetter()
              // The name of a kabupaten or kota is no misspelt one of a provinsi.
              && (tingkat != Tingkat.PROVINSI || !names.isOnlyKabupatenKota(chunk.words()));
      if (!fits) {
        return;
      }
      reading = reading.with(tingkat, text(chunk));
    }
    ways.add(maker.way(reading, wordsLeft, besides));
  }

  private static String text(Chunk chunk) {
    return chunk.kind().and(chunk.words()).text();
  }
}
