package id.pamong.wewenang.syarat;

import java.util.Arrays;
import java.util.List;

/**
 * Collects the conditions that another one is made of, and keeps their outcome as they come. Not
 * thread-safe.
 */
public final class SyaratBuilder {

  private Syarat[] nodes;
  private int size;
  private Hasil all = Hasil.TERPENUHI;
  private Hasil any = Hasil.TIDAK;
  private Unmet unmet = Unmet.NONE;

  /**
   * Makes an empty builder.
   *
   * @param expected how many conditions are expected; 1 or more
   */
  public SyaratBuilder(int expected) {
    nodes = new Syarat[Math.max(1, expected)];
  }

  /**
   * Adds a condition.
   *
   * @param syarat the condition
   * @return this builder
   */
  public SyaratBuilder add(Syarat syarat) {
    reserve(1);
    if (syarat.hasil() != Hasil.TERPENUHI) {
      unmet = unmet.with(size);
    }
    nodes[size++] = syarat;
    all = all.dan(syarat.hasil());
    any = any.atau(syarat.hasil());
    return this;
  }

  /**
   * Adds a run of conditions, whose outcome is known.
   *
   * @param run the run
   * @return this builder
   */
  public SyaratBuilder addAll(Rangkaian run) {
    reserve(run.nodes.length);
    System.arraycopy(run.nodes, 0, nodes, size, run.nodes.length);
    if (!run.unmet.equals(Unmet.NONE)) {
      unmet = unmet.with(run.unmet, size, run.nodes.length);
    }
    size += run.nodes.length;
    all = all.dan(run.all);
    any = any.atau(run.any);
    return this;
  }

  /**
   * Adds the later part of a run of conditions.
   *
   * @param run the run
   * @param from the first of its conditions to add, from 0
   * @return this builder
   */
  public SyaratBuilder addAll(Rangkaian run, int from) {
    for (int i = from; i < run.nodes.length; i++) {
      add(run.nodes[i]);
    }
    return this;
  }

  private void reserve(int more) {
    if (size + more > nodes.length) {
      nodes = Arrays.copyOf(nodes, Math.max(size + more, 2 * nodes.length));
    }
  }

  /**
   * Returns the condition that is made of these.
   *
   * @param jenis which condition; it says whether all or any must be met
   * @param dalil what it rests on
   * @return the condition
   * @throws IllegalArgumentException if nothing was added
   */
  public Syarat build(JenisSyarat jenis, Dalil dalil) {
    Hasil hasil = jenis.isPilihan() ? any : all;
    return Syarat.ofParts(jenis, hasil, dalil, List.of(Arrays.copyOf(nodes, size)), unmet);
  }
}
