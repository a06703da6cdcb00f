package id.pamong.validation.keputusan;

import id.pamong.wewenang.syarat.Hasil;
import java.util.List;

/** The outcome of several bases together. */
final class Outcomes {

  private Outcomes() {}

  /** Returns whether any of some bases holds. */
  static Hasil any(List<Basis> bases) {
    Hasil either = Hasil.TIDAK;
    for (Basis basis : bases) {
      either = either.atau(basis.syarat().hasil());
    }
    return either;
  }
}
