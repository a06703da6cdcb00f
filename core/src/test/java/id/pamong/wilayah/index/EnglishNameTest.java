package id.pamong.wilayah.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishNameTest {

  @Test
  void directionFollowsTheName() {
    assertThat(EnglishName.readings(Tingkat.PROVINSI, List.of("west", "papua")))
        .containsExactly(
            new EnglishName(
                List.of(new EnglishName.Word("papua", 1, 2), new EnglishName.Word("barat", 0, 1))));
  }

  @Test
  void southwestIsTwoWords() {
    assertThat(EnglishName.readings(Tingkat.PROVINSI, List.of("southwest", "papua")).get(0).words())
        .extracting(EnglishName.Word::word)
        .containsExactly("papua", "barat", "daya");
  }

  @Test
  void severalDirectionsFollowInTheOtherOrder() {
    assertThat(EnglishName.keys(Tingkat.KABUPATEN_KOTA, List.of("north", "central", "timor")))
        .containsExactly("timortengahutara", "timorpusatutara");
  }

  @Test
  void centralIsTengahOrPusat() {
    assertThat(EnglishName.keys(Tingkat.KABUPATEN_KOTA, List.of("central", "jakarta")))
        .containsExactly("jakartatengah", "jakartapusat");
  }

  @Test
  void directionMayBeALetter() {
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("s", "sulawesi")))
        .containsExactly("sulawesiselatan");
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("w", "kalimantan")))
        .containsExactly("kalimantanbarat");
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("n", "sumatra")))
        .containsExactly("sumaterautara");
    assertThat(EnglishName.keys(Tingkat.KABUPATEN_KOTA, List.of("e", "kutai")))
        .containsExactly("kutaitimur");
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("c", "sulawesi")))
        .containsExactly("sulawesitengah", "sulawesipusat");
  }

  @Test
  void otherLettersAreNoDirections() {
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("d", "sulawesi"))).isEmpty();
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("s"))).isEmpty();
    assertThat(EnglishName.keys(Tingkat.DESA_KELURAHAN, List.of("s", "sulawesi"))).isEmpty();
  }

  @Test
  void islandsStandBeforeTheName() {
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("riau", "islands")))
        .containsExactly("kepulauanriau");
  }

  @Test
  void wordsOfASpecialRegionStandForItsName() {
    assertThat(
            EnglishName.readings(
                Tingkat.PROVINSI, List.of("special", "capital", "region", "of", "jakarta")))
        .containsExactly(new EnglishName(List.of(new EnglishName.Word("jakarta", 0, 5))));
  }

  @Test
  void namesBelowTheKabupatenAreNotEnglish() {
    assertThat(EnglishName.keys(Tingkat.KECAMATAN, List.of("east", "java"))).isEmpty();
    assertThat(EnglishName.keys(Tingkat.DESA_KELURAHAN, List.of("east", "java"))).isEmpty();
  }

  @Test
  void directionAloneIsNoName() {
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("east"))).isEmpty();
    assertThat(EnglishName.keys(Tingkat.PROVINSI, List.of("jawa", "timur"))).isEmpty();
  }

  @Test
  void districtIsAKecamatanOrAKabupaten() {
    assertThat(EnglishName.kinds("district"))
        .containsExactly(LevelWord.KECAMATAN, LevelWord.KABUPATEN);
    assertThat(EnglishName.kinds("kecamatan")).isEmpty();
  }

  @Test
  void wordsThatMayMakeANameAreEnglish() {
    assertThat(List.of("east", "islands", "special", "city")).allMatch(EnglishName::isEnglish);
    assertThat(List.of("timur", "java", "of")).noneMatch(EnglishName::isEnglish);
  }
}
