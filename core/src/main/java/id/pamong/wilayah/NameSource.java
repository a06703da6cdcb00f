package id.pamong.wilayah;

/**
 * Where regions read their names when they are asked for them, such as a catalog whose names lie in
 * one array. Immutable and thread-safe.
 */
@FunctionalInterface
public interface NameSource {

  /**
   * Returns the name of a region that this source gave out.
   *
   * @param kode the code of the region
   * @param edisi the edition of the region
   * @return the name, always the same for one code and edition, never blank
   */
  String name(KodeWilayah kode, WilayahEdition edisi);
}
