package id.pamong.wewenang.syarat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the conditions that another one is made of, and keeps their outcome as they come. Not
 * thread-safe.
 */
public final class SyaratBuilder {

  private Syarat[] nodes;

  /** Those in the array. */
  private int size;

  /** The run before them, and how many conditions it has. */
  private @Nullable Rangkaian first;

  private int before;
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
      unmet = unmet.with(before + size);
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
    if (size > 0 || first != null || run.isEmpty()) {
      return addAll(run, 0);
    }
    first = run;
    before = run.size();
    unmet = run.unmet;
    all = run.all;
    any = run.any;
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
    int more = run.nodes.length - from;
    if (run.all == Hasil.TERPENUHI && more > 0) {
      reserve(more);
      System.arraycopy(run.nodes, from, nodes, size, more);
      size += more;
      any = Hasil.TERPENUHI;
      return this;
    }
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
    Syarat[] own = Arrays.copyOf(nodes, size);
    return Syarat.ofParts(
        jenis, hasil, dalil, first == null ? List.of(own) : new JoinedRun(first, own), unmet);
  }
}
