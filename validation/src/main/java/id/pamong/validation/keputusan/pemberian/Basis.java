package id.pamong.validation.keputusan.pemberian;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way in which the office may have come to its authority.
 *
 * @param syarat its conditions
 * @param sumber the source, where stated
 * @param answers who answers, where that can be told
 * @param prepared the grant that it rests on; empty where it rests on the law alone
 * @param isSub whether it was handed on
 * @param above the bases of the giver that it rests on
 */
public record Basis(
    Syarat syarat,
    Optional<SumberWewenang> sumber,
    Optional<JabatanWilayah> answers,
    Optional<PreparedGrant> prepared,
    boolean isSub,
    List<Basis> above) {

  public Basis(
      Syarat syarat,
      Optional<SumberWewenang> sumber,
      Optional<JabatanWilayah> answers,
      Optional<PreparedGrant> prepared,
      boolean isSub) {
    this(syarat, sumber, answers, prepared, isSub, List.of());
  }

  /** Returns a basis that is open, since the law that would tell is not held. */
  public static Basis unheld(Syarat law) {
    return new Basis(law, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** Returns the same basis, on top of those that another one rests on. */
  public Basis over(List<Basis> others) {
    return others.isEmpty() ? this : new Basis(syarat, sumber, answers, prepared, isSub, others);
  }

  /** Returns the same basis with another tree. */
  public Basis with(Syarat other) {
    return new Basis(other, sumber, answers, prepared, isSub, above);
  }

  /** Returns the basis and all that it rests on and that hold, from below. */
  public Stream<Basis> chain() {
    return Stream.concat(
        Stream.of(this), above.stream().filter(Basis::holds).flatMap(Basis::chain));
  }

  /** Returns the grant with the clause by which the delegation is handed on, if one does. */
  Optional<PreparedGrant> clause() {
    return prepared.filter(
        grant -> isSub && grant.jenis() != JenisSyarat.SUBDELEGASI && grant.clause().isPresent());
  }

  public Optional<Grant> grant() {
    return prepared.map(PreparedGrant::grant);
  }

  public boolean isOpen() {
    return syarat.hasil() == Hasil.TIDAK_DIKETAHUI;
  }

  public boolean holds() {
    return syarat.hasil() == Hasil.TERPENUHI;
  }
}
