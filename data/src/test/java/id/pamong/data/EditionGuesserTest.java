package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.bps.PasanganKode;
import id.pamong.wilayah.edition.CodeSample;
import id.pamong.wilayah.edition.EditionFit;
import id.pamong.wilayah.edition.EditionGuess;
import id.pamong.wilayah.edition.EditionGuesser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionGuesserTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();
  private static final EditionGuesser GUESSER = EditionGuesser.of(CATALOG);

  /** One typing error in a code, or another code in its place. */
  enum Corruption {
    DIGIT_CHANGED,
    DIGITS_SWAPPED,
    OTHER_VALID_CODE,
    MADE_UP,
    ALL_KINDS;

    String apply(String code, Random random) {
      StringBuilder text = new StringBuilder(code);
      int at = random.nextInt(code.length());
      return switch (this) {
        case DIGIT_CHANGED -> {
          text.setCharAt(at, (char) ('0' + random.nextInt(10)));
          yield text.toString();
        }
        case DIGITS_SWAPPED -> {
          int next = Math.max(1, at);
          char before = text.charAt(next - 1);
          text.setCharAt(next - 1, text.charAt(next));
          text.setCharAt(next, before);
          yield text.toString();
        }
        case OTHER_VALID_CODE -> {
          List<String> any = VILLAGES.get(random.nextInt(VILLAGES.size()));
          yield any.get(random.nextInt(any.size()));
        }
        case MADE_UP ->
            Long.toString(1_100_000_000L + (long) (random.nextDouble() * 8_800_000_000L));
        case ALL_KINDS -> values()[random.nextInt(4)].apply(code, random);
      };
    }
  }

  private static final List<List<String>> VILLAGES =
      CATALOG.editions().stream()
          .map(
              edition ->
                  CATALOG
                      .all(Tingkat.DESA_KELURAHAN, edition)
                      .map(wilayah -> wilayah.kode().undotted())
                      .toList())
          .toList();

  private static List<String> draw(int edition, int size, Corruption corruption, Random random) {
    List<String> villages = VILLAGES.get(edition);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String code = villages.get(random.nextInt(villages.size()));
      codes.add(i < size / 20 ? corruption.apply(code, random) : code);
    }
    return codes;
  }

  @ParameterizedTest
  @EnumSource
  void trueEditionIsAlwaysInTheSetFor300CodesOfWhich5PercentAreWrong(Corruption corruption) {
    Random random = new Random(20250425);
    for (int edition = 0; edition < 3; edition++) {
      for (int draw = 0; draw < 150; draw++) {
        assertThat(GUESSER.guess(draw(edition, 300, corruption, random)).editions())
            .contains(CATALOG.editions().get(edition));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void trueEditionIsAloneFor3000CodesInAtLeast95PercentOfDraws(Corruption corruption) {
    Random random = new Random(20221109);
    for (int edition = 0; edition < 3; edition++) {
      int alone = 0;
      for (int draw = 0; draw < 40; draw++) {
        List<WilayahEdition> found =
            GUESSER.guess(draw(edition, 3_000, corruption, random)).editions();
        alone += found.equals(List.of(CATALOG.editions().get(edition))) ? 1 : 0;
      }
      assertThat(alone).as("of edition " + edition).isGreaterThanOrEqualTo(38);
    }
  }

  private static List<String> codes(Tingkat tingkat, String edition) {
    return CATALOG
        .all(tingkat, CATALOG.getEdition(edition))
        .map(wilayah -> wilayah.kode().toString())
        .toList();
  }

  private static List<String> guessed(List<String> codes) {
    return GUESSER.guess(codes).editions().stream().map(WilayahEdition::shortName).toList();
  }

  @Test
  void emptyListTellsNothingAndSaysSo() {
    EditionGuess guess = GUESSER.guess(List.of());
    assertThat(guess.editions()).isEqualTo(CATALOG.editions());
    assertThat(guess.isInformed()).isFalse();
  }

  @Test
  void listWithoutAnyKnownCodeTellsNothing() {
    EditionGuess guess = GUESSER.guess(List.of("99.01", "98.71", "88.01.01.2001"));
    assertThat(guess.editions()).hasSize(3);
    assertThat(guess.isInformed()).isFalse();
    assertThat(guess.fits()).extracting(EditionFit::tidakCocok).containsOnly(3);
  }

  @ParameterizedTest
  @CsvSource({"PROVINSI", "KABUPATEN_KOTA", "KECAMATAN"})
  void wholeLevelOfAnEditionIsTakenAtItsWord(Tingkat tingkat) {
    for (String edition : List.of("2019", "2022", "2025")) {
      List<String> codes = codes(tingkat, edition);
      boolean newest = edition.equals("2025");
      // All provinsi of 2019 and of 2022 are provinsi of the later editions as well.
      assertThat(guessed(codes)).as(edition).contains(edition);
      if (tingkat != Tingkat.PROVINSI || newest) {
        assertThat(guessed(codes)).as(edition).containsExactly(edition);
      }
    }
  }

  @Test
  void aFewCodesThatOneEditionAloneHasAreEnough() {
    EditionGuess guess = GUESSER.guess(List.of("96.01", "96.71", "96.05.01"));
    assertThat(guess.editions()).containsExactly(CATALOG.newest());
    EditionFit first = guess.fits().get(0);
    assertThat(first.kalahDari()).contains(CATALOG.newest());
    assertThat(first.contoh())
        .extracting(KodeWilayah::toString)
        .containsExactly("96.01", "96.05.01", "96.71");
  }

  @Test
  void codesOfAnAreaThatNeverChangedDoNotTellTheEditionsApart() {
    EditionGuess guess = GUESSER.guess(List.of("73", "73.08", "73.71", "11.01"));
    assertThat(guess.editions()).hasSize(3);
    assertThat(guess.isInformed()).isTrue();
  }

  @Test
  void mixOfTwoEditionsKeepsBothWhereNoneExplainsIt() {
    List<String> codes = new ArrayList<>();
    CATALOG
        .children(KodeWilayah.of(91), CATALOG.getEdition("2019"))
        .forEach(wilayah -> codes.add(wilayah.kode().toString()));
    List.of("93", "94", "95").stream()
        .flatMap(
            code -> CATALOG.children(KodeWilayah.parse(code), CATALOG.getEdition("2022")).stream())
        .forEach(wilayah -> codes.add(wilayah.kode().toString()));
    assertThat(guessed(codes)).contains("2019", "2022");
  }

  @Test
  void aCodeCountsOnceHoweverOftenItComes() {
    CodeSample sample = new CodeSample();
    Collections.nCopies(5_000, "96.01").forEach(sample::add);
    sample.add("91.03");
    assertThat(sample.dibaca()).isEqualTo(5_001);
    assertThat(sample.ganda()).isEqualTo(4_999);
    assertThat(GUESSER.guess(sample).fits().get(2).cocok()).isEqualTo(2);
  }

  @Test
  void manyDifferentCodesAreAllCounted() {
    List<String> codes = codes(Tingkat.DESA_KELURAHAN, "2025");
    EditionGuess guess = GUESSER.guess(codes);
    assertThat(guess.fits().get(2).cocok()).isEqualTo(83_762);
    assertThat(guess.fits().get(2).tidakCocok()).isZero();
    assertThat(guess.editions()).containsExactly(CATALOG.newest());
  }

  @Test
  void whatIsNoCodeCountsForNoEditionAndAgainstNone() {
    CodeSample sample = new CodeSample();
    Stream.of("", "x", "11.1", "1101010", "9403080001", "96.01").forEach(sample::add);
    assertThat(sample.rusak()).isEqualTo(5);
    assertThat(sample.rupaBps()).isEqualTo(2);
    assertThat(GUESSER.guess(sample).fits().get(0).tidakCocok()).isEqualTo(1);
  }

  @Test
  void regenciesOfBpsFitNoEditionWell() {
    List<String> codes =
        OfficialBps.jembatan().pasangan().stream()
            .map(PasanganKode::bps)
            .map(Object::toString)
            .filter(code -> code.length() == 4)
            .toList();
    assertThat(GUESSER.guess(codes).fits())
        .allSatisfy(fit -> assertThat(fit.tidakCocok()).isGreaterThan(20));
  }

  @Test
  void everyFitAddsUpToTheDifferentCodes() {
    EditionGuess guess = GUESSER.guess(codes(Tingkat.KABUPATEN_KOTA, "2019"));
    assertThat(guess.fits())
        .allSatisfy(fit -> assertThat(fit.cocok() + fit.tidakCocok()).isEqualTo(514));
    assertThat(guess.fits()).extracting(EditionFit::isExcluded).containsExactly(false, true, true);
    assertThat(guess.fits().get(0).contoh()).isEmpty();
  }
}
