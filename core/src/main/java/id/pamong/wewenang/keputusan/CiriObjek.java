package id.pamong.wewenang.keputusan;

/**
 * Whether the object of a request is of a kind that an instrument leaves out, such as {@code
 * bangunan bertingkat}: no. Immutable and thread-safe.
 *
 * @param uraian the kind, in the words of the instrument
 * @param ada whether the object is of it
 */
public record CiriObjek(String uraian, boolean ada) {

  /** Refuses a kind without words. */
  public CiriObjek {
    if (uraian.isBlank()) {
      throw new IllegalArgumentException("uraian of a ciri must not be blank");
    }
  }
}
