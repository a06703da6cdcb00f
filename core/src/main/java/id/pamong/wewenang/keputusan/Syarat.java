package id.pamong.wewenang.keputusan;

import java.util.ArrayList;
import java.util.List;

/**
 * A node in the tree of reasons: a condition with its outcome, its ground and the conditions that
 * it is made of. Immutable and thread-safe.
 *
 * <p>The outcome of a node with children is that of its children, all of them or any of them as its
 * kind says; nothing else is decided in it.
 *
 * @param jenis which condition it is
 * @param hasil its outcome
 * @param dalil what it rests on
 * @param anak the conditions that it is made of; empty for one that is looked up
 */
public record Syarat(JenisSyarat jenis, Hasil hasil, Dalil dalil, List<Syarat> anak) {

  /** Refuses an outcome that is not that of the children. */
  public Syarat {
    anak = List.copyOf(anak);
    if (!anak.isEmpty() && hasil != combine(jenis, anak)) {
      throw new IllegalArgumentException("hasil of " + jenis + " must be that of its children");
    }
  }

  /**
   * Returns a condition that is looked up.
   *
   * @param jenis which condition
   * @param hasil its outcome
   * @param dalil what it rests on
   * @return the condition
   */
  public static Syarat of(JenisSyarat jenis, Hasil hasil, Dalil dalil) {
    return new Syarat(jenis, hasil, dalil, List.of());
  }

  /**
   * Returns a condition that is made of others.
   *
   * @param jenis which condition; it says whether all or any must be met
   * @param dalil what it rests on
   * @param anak the others; at least one
   * @return the condition
   */
  public static Syarat of(JenisSyarat jenis, Dalil dalil, List<Syarat> anak) {
    return new Syarat(jenis, combine(jenis, anak), dalil, anak);
  }

  /**
   * Returns the unmet conditions that decide a node that is not met, or the unknown ones that leave
   * it open: those that are looked up, in the order of the tree.
   *
   * @return the conditions; empty for a node that is met
   */
  public List<Syarat> penentu() {
    List<Syarat> deciding = new ArrayList<>();
    if (hasil != Hasil.TERPENUHI) {
      collect(hasil, deciding);
    }
    return List.copyOf(deciding);
  }

  private void collect(Hasil wanted, List<Syarat> deciding) {
    if (hasil != wanted) {
      return;
    }
    if (anak.isEmpty()) {
      deciding.add(this);
    }
    for (Syarat child : anak) {
      child.collect(wanted, deciding);
    }
  }

  private static Hasil combine(JenisSyarat jenis, List<Syarat> children) {
    Hasil all = children.get(0).hasil();
    for (int i = 1; i < children.size(); i++) {
      Hasil next = children.get(i).hasil();
      all = jenis.isPilihan() ? all.atau(next) : all.dan(next);
    }
    return all;
  }
}
