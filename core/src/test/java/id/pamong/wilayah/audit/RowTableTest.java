package id.pamong.wilayah.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowTableTest {

  private static final long ABEPURA = KodeWilayah.parse("91.71.03").packed();
  private static final long LAST = KodeWilayah.parse("99.99.99.3999").packed();

  private final RowTable table = new RowTable();

  @Test
  void codeThatIsNotThere_hasNoRow() {
    table.put(ABEPURA, 7);

    assertThat(table.get(LAST)).isZero();
  }

  @Test
  void rowBelowZero_comesBackBelowZero() {
    table.put(LAST, -3);

    assertThat(table.get(LAST)).isEqualTo(-3);
  }

  @Test
  void rowBehindAThousandMillion_comesBackWhole() {
    table.put(ABEPURA, 5_000_000_000L);
    table.put(LAST, -(1L << 30));

    assertThat(table.get(ABEPURA)).isEqualTo(5_000_000_000L);
    assertThat(table.get(LAST)).isEqualTo(-(1L << 30));
  }

  @Test
  void lastRowThatFits_comesBack() {
    table.put(LAST, (1L << 30) - 1);

    assertThat(table.get(LAST)).isEqualTo((1L << 30) - 1);
  }

  @Test
  void manyCodes_areKeptAsAMapKeepsThem() {
    Map<Long, Long> expected = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      long key =
          KodeWilayah.of(
                  11 + random.nextInt(84),
                  1 + random.nextInt(20),
                  1 + random.nextInt(40),
                  random.nextBoolean() ? 1001 : 2001 + random.nextInt(30))
              .packed();
      long row = random.nextInt() | 1;
      expected.put(key, row % (1 << 30));
      table.put(key, row % (1 << 30));
    }

    assertThat(expected).allSatisfy((key, row) -> assertThat(table.get(key)).isEqualTo(row));
    assertThat(table.sortedKeys().toArray())
        .isEqualTo(expected.keySet().stream().mapToLong(Long::longValue).sorted().toArray());
  }
}
