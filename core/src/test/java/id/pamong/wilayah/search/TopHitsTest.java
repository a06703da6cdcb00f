package id.pamong.wilayah.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopHitsTest {

  private static List<String> taken(TopHits hits) {
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      taken.add(hits.region(i) + ":" + hits.score(i));
    }
    return taken;
  }

  @Test
  void keepsTheBestByScoreAndThenByRegion() {
    TopHits hits = new TopHits(3);
    hits.offer(5, 10);
    hits.offer(4, 20);
    hits.offer(2, 10);
    hits.offer(9, 30);
    assertThat(taken(hits)).containsExactly("9:30", "4:20", "2:10");
    assertThat(hits.isFull()).isTrue();
  }

  @Test
  void takesARegionOnce() {
    TopHits hits = new TopHits(3);
    hits.offer(5, 10);
    hits.offer(2, 10);
    hits.offer(5, 10);
    assertThat(taken(hits)).containsExactly("2:10", "5:10");
    assertThat(hits.isFull()).isFalse();
  }

  @Test
  void tellsTheLeastScoreThatMayEnter() {
    TopHits hits = new TopHits(1);
    assertThat(hits.least()).isEqualTo(1);
    hits.offer(5, 10);
    assertThat(hits.least()).isEqualTo(10);
    hits.offer(6, 9);
    assertThat(taken(hits)).containsExactly("5:10");
  }
}
