package id.pamong.wewenang.syarat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A node in the tree of reasons: a condition with its outcome, its ground and the conditions that
 * it is made of. Immutable and thread-safe.
 *
 * <p>The outcome of a node with children is that of its children, all of them or any of them as its
 * kind says; nothing else is decided in it.
 */
public final class Syarat {

  private final JenisSyarat jenis;
  private final Hasil hasil;
  private final Dalil dalil;
  private final List<Syarat> anak;

  /** The children that are not met, a bit each, so that the met ones need not be looked at. */
  private final Unmet unmet;

  private Syarat(JenisSyarat jenis, Hasil hasil, Dalil dalil, List<Syarat> anak, Unmet unmet) {
    this.jenis = jenis;
    this.hasil = hasil;
    this.dalil = dalil;
    this.anak = anak;
    this.unmet = unmet;
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
    return new Syarat(jenis, hasil, dalil, List.of(), Unmet.NONE);
  }

  /**
   * Returns a condition that is made of others.
   *
   * @param jenis which condition; it says whether all or any must be met
   * @param dalil what it rests on
   * @param anak the others; at least one
   * @return the condition
   * @throws IllegalArgumentException if there are no others
   */
  public static Syarat of(JenisSyarat jenis, Dalil dalil, List<Syarat> anak) {
    SyaratBuilder builder = new SyaratBuilder(anak.size());
    anak.forEach(builder::add);
    return builder.build(jenis, dalil);
  }

  /** Returns a condition whose outcome was worked out from its immutable children. */
  static Syarat ofParts(
      JenisSyarat jenis, Hasil hasil, Dalil dalil, List<Syarat> anak, Unmet unmet) {
    if (anak.isEmpty()) {
      throw new IllegalArgumentException("anak of " + jenis + " must not be empty");
    }
    return new Syarat(jenis, hasil, dalil, anak, unmet);
  }

  /**
   * Returns which condition it is.
   *
   * @return the kind
   */
  public JenisSyarat jenis() {
    return jenis;
  }

  /**
   * Returns the outcome.
   *
   * @return the outcome
   */
  public Hasil hasil() {
    return hasil;
  }

  /**
   * Returns what it rests on.
   *
   * @return the articles, the facts and their place
   */
  public Dalil dalil() {
    return dalil;
  }

  /**
   * Returns the conditions that it is made of.
   *
   * @return the conditions; empty for one that is looked up
   */
  public List<Syarat> anak() {
    return anak;
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
    for (int i = unmet.next(0); i < anak.size(); i = unmet.next(i + 1)) {
      anak.get(i).collect(wanted, deciding);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Syarat syarat
        && jenis == syarat.jenis
        && hasil == syarat.hasil
        && dalil.equals(syarat.dalil)
        && anak.equals(syarat.anak);
  }

  @Override
  public int hashCode() {
    return Objects.hash(jenis, hasil, dalil, anak);
  }

  @Override
  public String toString() {
    return jenis.id() + " " + hasil + (anak.isEmpty() ? " " + dalil : " " + anak);
  }
}
