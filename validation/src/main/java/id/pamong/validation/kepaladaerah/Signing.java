package id.pamong.validation.kepaladaerah;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who set a document that is the head's to set, by that document, and in which state the head was.
 *
 * @param office who set it, if stated
 * @param state the state of the head on that day, if stated
 * @param day the day on which it was set
 */
public record Signing(
    Optional<JabatanWilayah> office, Optional<KeadaanPejabat> state, LocalDate day) {

  /**
   * Returns how a document of an office was set that, unlike a sekretaris daerah, has nothing of
   * its own to set beside what is the head's.
   *
   * @param office who set it
   * @param state the state of the head on that day, if stated
   * @param day the day on which it was set
   * @return the signing; empty for a sekretaris daerah, who gives by his own office
   */
  public static Optional<Signing> byGiver(
      JabatanWilayah office, Optional<KeadaanPejabat> state, LocalDate day) {
    return Signer.of(office) == Signer.SECRETARY
        ? Optional.empty()
        : Optional.of(new Signing(Optional.of(office), state, day));
  }

  /**
   * Tells whether an office may do the work of the head, wholly or in part, by what is stated.
   *
   * @return false where the state bars it, and for other offices; true where no state is stated
   */
  public boolean mayAct() {
    return state.map(one -> work(one) != HeadsWork.NONE).orElse(signer() != Signer.OTHER);
  }

  /** Tells whether a head set it who was in a state. */
  boolean isByHeadIn(KeadaanPejabat wrong) {
    return signer() == Signer.HEAD && state.filter(wrong::equals).isPresent();
  }

  /** Tells whether the head cannot have set it for sure, and who did is not stated. */
  boolean isUnsigned() {
    return office.isEmpty()
        && state
            .filter(one -> HeadState.workOf(Signer.HEAD, one, day) != HeadsWork.WHOLE)
            .isPresent();
  }

  /** Tells whether one next to the head set it in no state that surely lets him. */
  boolean isUnexplained() {
    boolean isNext = signer() == Signer.DEPUTY || signer() == Signer.SECRETARY;
    return isNext
        && state
            .map(one -> work(one) == HeadsWork.DAILY || work(one) == HeadsWork.OPEN)
            .orElse(true);
  }

  private Signer signer() {
    return office.map(Signer::of).orElse(Signer.OTHER);
  }

  private HeadsWork work(KeadaanPejabat one) {
    return HeadState.workOf(signer(), one, day);
  }
}
