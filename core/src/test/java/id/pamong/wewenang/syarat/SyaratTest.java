package id.pamong.wewenang.syarat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.finding.JsonPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyaratTest {

  private static final Dalil NONE = new Dalil(List.of(), List.of(), Dalil.HUKUM, JsonPointer.ROOT);

  private static final List<Hasil> OUTCOMES =
      List.of(Hasil.TERPENUHI, Hasil.TIDAK, Hasil.TIDAK_DIKETAHUI);

  private static Syarat leaf(Hasil hasil) {
    return Syarat.of(JenisSyarat.KRITERIA, hasil, NONE);
  }

  @Test
  void allMustBeMet_orAny_asTheKindSays() {
    List<Syarat> mixed = List.of(leaf(Hasil.TERPENUHI), leaf(Hasil.TIDAK_DIKETAHUI));
    assertThat(Syarat.of(JenisSyarat.DELEGASI, NONE, mixed).hasil())
        .isEqualTo(Hasil.TIDAK_DIKETAHUI);
    assertThat(Syarat.of(JenisSyarat.WEWENANG, NONE, mixed).hasil()).isEqualTo(Hasil.TERPENUHI);
  }

  @Test
  void noConditions_areRefused() {
    assertThatThrownBy(() -> Syarat.of(JenisSyarat.DELEGASI, NONE, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("anak of DELEGASI must not be empty");
  }

  @Test
  void runsAndSingleConditions_makeTheSameTree_howeverMany() {
    Random random = new Random(2025);
    for (int size : new int[] {1, 2, 20, 63, 64, 65, 130}) {
      List<Syarat> all = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        all.add(leaf(OUTCOMES.get(random.nextInt(8) == 0 ? random.nextInt(3) : 0)));
      }
      int first = random.nextInt(size);
      int second = first + random.nextInt(size - first);
      SyaratBuilder parts = new SyaratBuilder(1);
      all.subList(0, first).forEach(parts::add);
      parts.addAll(Rangkaian.of(all.subList(first, second)));
      parts.addAll(Rangkaian.of(all.subList(second, size)));
      for (JenisSyarat jenis : List.of(JenisSyarat.DELEGASI, JenisSyarat.WEWENANG)) {
        Syarat whole = Syarat.of(jenis, NONE, all);
        Syarat built = parts.build(jenis, NONE);
        assertThat(built).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole.hasil())
            .isEqualTo(
                all.stream()
                    .map(Syarat::hasil)
                    .reduce(jenis.isPilihan() ? Hasil::atau : Hasil::dan)
                    .orElseThrow());
        Hasil wanted = whole.hasil();
        assertThat(built.penentu())
            .containsExactlyElementsOf(
                wanted == Hasil.TERPENUHI
                    ? List.of()
                    : all.stream().filter(one -> one.hasil() == wanted).toList());
      }
    }
  }

  @Test
  void laterPartOfARun_isAddedAlone() {
    Rangkaian run = Rangkaian.of(List.of(leaf(Hasil.TIDAK), leaf(Hasil.TERPENUHI)));
    Syarat node = new SyaratBuilder(2).addAll(run, 1).build(JenisSyarat.DELEGASI, NONE);
    assertThat(node.anak()).containsExactly(leaf(Hasil.TERPENUHI));
    assertThat(node.hasil()).isEqualTo(Hasil.TERPENUHI);
  }

  @Test
  void laterPartOfAMetRun_isEnoughWhereOneIs() {
    Rangkaian run = Rangkaian.of(List.of(leaf(Hasil.TERPENUHI), leaf(Hasil.TERPENUHI)));
    Syarat node =
        new SyaratBuilder(1)
            .add(leaf(Hasil.TIDAK))
            .addAll(run, 1)
            .build(JenisSyarat.WEWENANG, NONE);
    assertThat(node.anak()).containsExactly(leaf(Hasil.TIDAK), leaf(Hasil.TERPENUHI));
    assertThat(node.hasil()).isEqualTo(Hasil.TERPENUHI);
  }

  @Test
  void conditionsBehindTwoRuns_keepTheirPlaces() {
    Rangkaian met = Rangkaian.of(List.of(leaf(Hasil.TERPENUHI), leaf(Hasil.TERPENUHI)));
    Syarat open = Syarat.of(JenisSyarat.TEMPAT, Hasil.TIDAK_DIKETAHUI, NONE);
    Syarat node =
        new SyaratBuilder(1)
            .addAll(met)
            .addAll(met)
            .add(leaf(Hasil.TERPENUHI))
            .add(open)
            .build(JenisSyarat.DELEGASI, NONE);
    assertThat(node.anak()).hasSize(6).endsWith(leaf(Hasil.TERPENUHI), open);
    assertThat(node.penentu()).containsExactly(open);
  }

  @Test
  void whatStandsBehindARun_isFoundInTreesThatBeginWithItAlone() {
    Rangkaian run = Rangkaian.of(List.of(leaf(Hasil.TERPENUHI)));
    Rangkaian equal = Rangkaian.of(List.of(leaf(Hasil.TERPENUHI)));
    Syarat open = Syarat.of(JenisSyarat.TEMPAT, Hasil.TIDAK_DIKETAHUI, NONE);
    Syarat first = new SyaratBuilder(1).addAll(run).add(open).build(JenisSyarat.DELEGASI, NONE);
    Syarat later = new SyaratBuilder(1).add(open).addAll(run).build(JenisSyarat.DELEGASI, NONE);
    assertThat(run.findBehind(first.anak())).contains(List.of(open));
    assertThat(equal.findBehind(first.anak())).isEmpty();
    assertThat(run.findBehind(later.anak())).isEmpty();
  }

  @Test
  void treesDifferByOutcomeAndKind() {
    assertThat(leaf(Hasil.TIDAK)).isNotEqualTo(leaf(Hasil.TERPENUHI)).isNotEqualTo(NONE);
    assertThat(leaf(Hasil.TIDAK))
        .isNotEqualTo(Syarat.of(JenisSyarat.TEMPAT, Hasil.TIDAK, NONE))
        .hasToString("kriteria TIDAK " + NONE);
    List<Syarat> same = Collections.nCopies(2, leaf(Hasil.TIDAK));
    assertThat(Syarat.of(JenisSyarat.DELEGASI, NONE, same).toString())
        .startsWith("delegasi TIDAK [");
  }
}
