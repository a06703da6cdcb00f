package id.pamong.validation.keputusan.norma;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.kepaladaerah.HeadState;
import id.pamong.validation.kepaladaerah.Signer;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.Optional;

/** That a head of region who signs is not kept from his work, by what is stated of him. */
public final class HeadAtWork {

  private HeadAtWork() {}

  /**
   * Returns the condition of a head whose state on a day is stated at a place of a source, be it a
   * request or an instrument.
   */
  public static Syarat of(
      JabatanWilayah head, KeadaanPejabat state, LocalDate day, String source, JsonPointer place) {
    return Syarat.of(
        JenisSyarat.KEPALA_DAERAH_BERTUGAS,
        HeadState.workOf(Signer.HEAD, state, day).sets(),
        new Dalil(
            HeadState.law(Signer.HEAD, Optional.of(state), head.wilayah(), day),
            facts(head, state, day),
            source,
            place));
  }

  /** Of one who is away for a time it is told who does his work in that time. */
  private static Fakta facts(JabatanWilayah head, KeadaanPejabat state, LocalDate day) {
    boolean isAway = state == KeadaanPejabat.BERHALANGAN_SEMENTARA;
    return isAway && LawDays.isSince(day, LawDays.UU_23_2014)
        ? Fakta.of(state.name(), head)
        : Fakta.of(state.name());
  }
}
