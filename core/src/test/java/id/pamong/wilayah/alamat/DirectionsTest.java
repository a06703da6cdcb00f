package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionsTest {

  @Test
  void findsDirectionsInsideAKey() {
    assertThat(Directions.in("kotabarattimur")).containsExactlyInAnyOrder("barat", "timur");
    assertThat(Directions.in("sentani")).isEmpty();
  }

  @Test
  void wordsEndInADirectionOrANumeral() {
    assertThat(Directions.endsIn(Words.of("Utara"))).isTrue();
    assertThat(Directions.endsIn(Words.of("Liak III"))).isTrue();
    assertThat(Directions.endsIn(Words.of("Liak"))).isFalse();
    assertThat(Directions.endsIn(Words.NONE)).isFalse();
  }

  @Test
  void numberOfAHouseIsNoNumeralOfAName() {
    assertThat(Directions.endsIn(Words.of("Jl. Nusa Indah 12"))).isFalse();
  }
}
