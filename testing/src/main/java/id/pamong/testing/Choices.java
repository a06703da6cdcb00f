package id.pamong.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * A sequence of choices that a document is drawn from. Choice 0 is the simplest, so that jqwik
 * shrinks a document by shrinking its numbers; after the last number every choice is 0.
 *
 * <p>Each question takes one number whatever its answers are: the same numbers give the same
 * decisions in another region. Not thread-safe.
 */
final class Choices {

  private static final int LENGTH = 240;
  private static final int MAX = (1 << 24) - 1;

  private final int[] numbers;
  private int next;

  Choices(int[] numbers) {
    this.numbers = numbers;
  }

  /** Returns an arbitrary of what is drawn from a sequence; drawing must not keep any state. */
  static <T> Arbitrary<T> arbitrary(Function<Choices, T> draw) {
    return Arbitraries.integers()
        .between(0, MAX)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .array(int[].class)
        .ofSize(LENGTH)
        .withoutEdgeCases()
        .map(numbers -> draw.apply(new Choices(numbers)));
  }

  /** Returns the same sequence from its beginning. */
  Choices again() {
    return new Choices(numbers);
  }

  /** Returns a number from 0 up to but without the bound. */
  int below(int bound) {
    int number = next < numbers.length ? numbers[next++] : 0;
    return number % Math.max(1, bound);
  }

  /** Returns a number from one bound to the other, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** Returns a distance from 0 to a bound, often 0: the edge is where rules go wrong. */
  int distance(int max) {
    int far = below(max + 1);
    return below(3) == 0 ? 0 : far;
  }

  boolean flip() {
    return below(2) == 1;
  }

  boolean oneIn(int n) {
    return below(n) == n - 1;
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T of(T... values) {
    return values[below(values.length)];
  }

  /** Returns some of the values, each at most once, in the order of the draw. */
  <T> List<T> some(int count, List<T> values) {
    List<T> left = new ArrayList<>(values);
    List<T> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = below(left.size());
      if (!left.isEmpty()) {
        some.add(left.remove(at));
      }
    }
    return some;
  }
}
