package id.pamong.wilayah.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SimilarTermsTest {

  @Test
  void keepsTheBestOfMany() {
    SimilarTerms similar = new SimilarTerms(5);
    Random random = new Random(11);
    TreeSet<Integer> best = new TreeSet<>();
    for (int term = 0; term < 200; term++) {
      int quality = random.nextInt(1_000_000);
      similar.offer(quality, quality);
      best.add(quality);
    }
    while (best.size() > 5) {
      best.pollFirst();
    }
    TreeSet<Integer> kept = new TreeSet<>();
    for (int i = 0; i < similar.size(); i++) {
      kept.add(similar.term(i));
      assertThat(similar.quality(i)).isEqualTo((float) similar.term(i));
    }
    assertThat(kept).isEqualTo(best);
    assertThat(similar.isCut()).isTrue();
  }

  @Test
  void ofEqualOnesKeepsTheFirst() {
    SimilarTerms similar = new SimilarTerms(2);
    for (int term : new int[] {3, 1, 2}) {
      similar.offer(term, 1);
    }
    TreeSet<Integer> kept = new TreeSet<>();
    kept.add(similar.term(0));
    kept.add(similar.term(1));
    assertThat(kept).containsExactly(1, 2);
  }

  @Test
  void isNotCutWhileThereIsRoom() {
    SimilarTerms similar = new SimilarTerms(2);
    similar.offer(1, 1);
    similar.offer(2, 1);
    assertThat(similar.isCut()).isFalse();
    assertThat(similar.size()).isEqualTo(2);
  }
}
