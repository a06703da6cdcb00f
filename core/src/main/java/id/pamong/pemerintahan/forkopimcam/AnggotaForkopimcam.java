package id.pamong.pemerintahan.forkopimcam;

import id.pamong.wilayah.KodeWilayah;
import java.util.Optional;

/**
 * A member of a Forkopimcam. Immutable and thread-safe.
 *
 * <p>Source: UU 23/2014 Pasal 26 ayat (4); PP 12/2022 Pasal 17 ayat (2) to (5).
 *
 * @param unsur what the member is there for
 * @param penunjuk who appointed it, where it stands in the place of another and this is stated
 * @param domisili the region where it is domiciled, if stated; decisive for the prosecution by PP
 *     12/2022 Pasal 17 ayat (5)
 */
public record AnggotaForkopimcam(
    UnsurForkopimcam unsur, Optional<PenunjukUnsur> penunjuk, Optional<KodeWilayah> domisili) {

  /**
   * Returns a member by its own office.
   *
   * @param unsur what the member is there for
   * @return the member
   */
  public static AnggotaForkopimcam of(UnsurForkopimcam unsur) {
    return new AnggotaForkopimcam(unsur, Optional.empty(), Optional.empty());
  }

  /**
   * Returns a member that was appointed.
   *
   * @param unsur what the member is there for
   * @param penunjuk who appointed it
   * @return the member
   */
  public static AnggotaForkopimcam of(UnsurForkopimcam unsur, PenunjukUnsur penunjuk) {
    return new AnggotaForkopimcam(unsur, Optional.of(penunjuk), Optional.empty());
  }

  /**
   * Returns the same member with its domicile.
   *
   * @param kode the code of the kecamatan, or of a desa or kelurahan in it
   * @return the member
   */
  public AnggotaForkopimcam berdomisili(KodeWilayah kode) {
    return new AnggotaForkopimcam(unsur, penunjuk, Optional.of(kode));
  }
}
