package id.pamong.wilayah.edition;

import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.KodeWilayahReason;
import java.util.Arrays;

/**
 * Codes whose edition is asked for, gathered one by one. A code counts once, however often it
 * comes; what is no code counts for no edition and against none. Not thread-safe.
 */
public final class CodeSample {

  private long[] codes = new long[1024];
  private int size;
  private boolean compact = true;
  private long dibaca;
  private long rusak;
  private long rupaBps;

  /** Starts without any code. */
  public CodeSample() {}

  /**
   * Adds a text that should be a region code.
   *
   * @param text with dots or without, as {@link KodeWilayah#parse} reads it
   */
  public void add(String text) {
    dibaca++;
    Parsed<KodeWilayah> parsed = KodeWilayah.tryParse(text);
    if (parsed instanceof Parsed.Invalid<KodeWilayah> invalid) {
      rusak++;
      if (looksLikeBps(text, invalid)) {
        rupaBps++;
      }
      return;
    }
    if (size == codes.length) {
      compact();
      if (size > codes.length / 2) {
        codes = Arrays.copyOf(codes, 2 * codes.length);
      }
    }
    codes[size++] = parsed.orElseThrow().packed();
    compact = false;
  }

  /** Seven digits, or ten whose village would begin with 0, as nearly all of BPS do. */
  private static boolean looksLikeBps(String text, Parsed.Invalid<KodeWilayah> invalid) {
    return invalid.reason() == KodeWilayahReason.BPS_KECAMATAN
        || (invalid.reason() == KodeWilayahReason.VILLAGE_KIND
            && text.length() == 10
            && text.charAt(6) == '0');
  }

  /**
   * Returns how many texts were added.
   *
   * @return 0 or more
   */
  public long dibaca() {
    return dibaca;
  }

  /**
   * Returns how many of them are no region codes.
   *
   * @return 0 or more
   */
  public long rusak() {
    return rusak;
  }

  /**
   * Returns how many of those have the form of codes of Badan Pusat Statistik.
   *
   * @return 0 or more
   */
  public long rupaBps() {
    return rupaBps;
  }

  /**
   * Returns how many of them repeat a code that came before.
   *
   * @return 0 or more
   */
  public long ganda() {
    return dibaca - rusak - codes().length;
  }

  /** The different codes in order. */
  long[] codes() {
    compact();
    return Arrays.copyOf(codes, size);
  }

  private void compact() {
    if (compact) {
      return;
    }
    Arrays.sort(codes, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || codes[i] != codes[kept - 1]) {
        codes[kept++] = codes[i];
      }
    }
    size = kept;
    compact = true;
  }
}
