package id.pamong.wewenang.syarat;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Conditions that stand together in many trees, with the outcome of all and of any of them worked
 * out once. Immutable and thread-safe.
 */
public final class Rangkaian extends AbstractList<Syarat> implements RandomAccess {

  final Syarat[] nodes;
  final Hasil all;
  final Hasil any;
  final Unmet unmet;

  /** Beside the array, so that to count the conditions is not to visit them. */
  private final int size;

  private Rangkaian(Syarat[] nodes) {
    this.nodes = nodes;
    this.size = nodes.length;
    Hasil both = Hasil.TERPENUHI;
    Hasil either = Hasil.TIDAK;
    Unmet places = Unmet.NONE;
    for (int i = 0; i < nodes.length; i++) {
      Hasil hasil = nodes[i].hasil();
      both = both.dan(hasil);
      either = either.atau(hasil);
      places = hasil == Hasil.TERPENUHI ? places : places.with(i);
    }
    this.unmet = places;
    this.all = both;
    this.any = either;
  }

  /**
   * Returns a run of conditions.
   *
   * @param syarat the conditions, in their order
   * @return the run
   */
  public static Rangkaian of(List<Syarat> syarat) {
    return new Rangkaian(syarat.toArray(Syarat[]::new));
  }

  /**
   * Returns what stands behind this run in a tree that was built with it first.
   *
   * @param anak the conditions of the tree
   * @return those behind the run; empty if the tree was not built so
   */
  @SuppressWarnings("ReferenceEquality")
  public Optional<List<Syarat>> findBehind(List<Syarat> anak) {
    // An equal run is another one: to compare them would be to visit all conditions.
    return anak instanceof JoinedRun joined && joined.first() == this
        ? Optional.of(joined.then())
        : Optional.empty();
  }

  @Override
  public Syarat get(int index) {
    return nodes[index];
  }

  @Override
  public int size() {
    return size;
  }
}
