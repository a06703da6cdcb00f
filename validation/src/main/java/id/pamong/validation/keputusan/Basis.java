package id.pamong.validation.keputusan;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import java.util.Optional;

/**
 * One way in which the office may have come to its authority.
 *
 * @param syarat its conditions
 * @param sumber the source, where stated
 * @param answers who answers, where that can be told
 * @param prepared the grant that it rests on; empty where it rests on the law alone
 * @param isSub whether it was handed on
 */
record Basis(
    Syarat syarat,
    Optional<SumberWewenang> sumber,
    Optional<JabatanWilayah> answers,
    Optional<PreparedGrant> prepared,
    boolean isSub) {

  Optional<Grant> grant() {
    return prepared.map(PreparedGrant::grant);
  }

  boolean holds() {
    return syarat.hasil() == Hasil.TERPENUHI;
  }
}
