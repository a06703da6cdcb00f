package id.pamong.wilayah.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {

  private final Postings postings =
      Postings.invert(3, new int[] {0, 2, 5, 6}, new int[] {2, 0, 2, 2, 0, 2});

  private List<Integer> values(int key) {
    List<Integer> values = new ArrayList<>();
    for (int i = postings.start(key); i < postings.end(key); i++) {
      values.add(postings.at(i));
    }
    return values;
  }

  @Test
  void givesTheValuesOfEachKeyInOrder() {
    assertThat(values(0)).containsExactly(0, 1);
    assertThat(values(2)).containsExactly(0, 1, 2);
  }

  @Test
  void countsAValueOnceThatHasAKeyTwice() {
    assertThat(postings.count(2)).isEqualTo(3);
  }

  @Test
  void keyWithoutValuesHasNone() {
    assertThat(values(1)).isEmpty();
    assertThat(postings.count(1)).isZero();
  }

  @Test
  void findsWhereTheValuesOfAKeyAreNoLongerBelow() {
    Postings postings = Postings.invert(2, new int[] {0, 1, 2, 3, 4}, new int[] {1, 0, 1, 1});
    assertThat(postings.at(postings.firstNotBefore(1, 1))).isEqualTo(2);
    assertThat(postings.at(postings.firstNotBefore(1, 2))).isEqualTo(2);
    assertThat(postings.firstNotBefore(1, 0)).isEqualTo(postings.start(1));
    assertThat(postings.firstNotBefore(1, 4)).isEqualTo(postings.end(1));
    assertThat(postings.firstNotBefore(0, 9)).isEqualTo(postings.end(0));
  }
}
