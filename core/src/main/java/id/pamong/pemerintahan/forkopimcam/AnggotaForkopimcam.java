package id.pamong.pemerintahan.forkopimcam;

import java.util.Optional;

/**
 * A member of a Forkopimcam. Immutable and thread-safe.
 *
 * <p>Source: UU 23/2014 Pasal 26 ayat (4); PP 12/2022 Pasal 17 ayat (2) to (5).
 *
 * @param unsur what the member is there for
 * @param penunjuk who appointed it, where it stands in the place of another and this is stated
 */
public record AnggotaForkopimcam(UnsurForkopimcam unsur, Optional<PenunjukUnsur> penunjuk) {

  /**
   * Returns a member by its own office.
   *
   * @param unsur what the member is there for
   * @return the member
   */
  public static AnggotaForkopimcam of(UnsurForkopimcam unsur) {
    return new AnggotaForkopimcam(unsur, Optional.empty());
  }

  /**
   * Returns a member that was appointed.
   *
   * @param unsur what the member is there for
   * @param penunjuk who appointed it
   * @return the member
   */
  public static AnggotaForkopimcam of(UnsurForkopimcam unsur, PenunjukUnsur penunjuk) {
    return new AnggotaForkopimcam(unsur, Optional.of(penunjuk));
  }
}
