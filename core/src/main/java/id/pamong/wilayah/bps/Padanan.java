package id.pamong.wilayah.bps;

/**
 * What a bridge answers to a code: the code of the other system, that there is none, or that it
 * does not know.
 *
 * <p>Immutable and thread-safe when the code is.
 *
 * @param <T> the type of the other system's codes
 */
public sealed interface Padanan<T> {

  /**
   * The region has this code in the other system.
   *
   * @param kode the code
   * @param dasar what the answer rests on
   * @param edisi the vintage for which it holds
   * @param <T> the type of the other system's codes
   */
  record Ada<T>(T kode, DasarPadanan dasar, EdisiJembatan edisi) implements Padanan<T> {}

  /**
   * The bridge has every region of this level, and none of this code.
   *
   * @param edisi the vintage for which it holds
   * @param <T> the type of the other system's codes
   */
  record TidakAda<T>(EdisiJembatan edisi) implements Padanan<T> {}

  /**
   * The bridge does not know; the region may have a code in the other system.
   *
   * @param <T> the type of the other system's codes
   */
  record TidakDiketahui<T>() implements Padanan<T> {}
}
