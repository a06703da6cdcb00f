package id.pamong.wilayah.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.nama.EditDistance;
import id.pamong.wilayah.nama.Typos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon =
      Lexicon.of(Set.of("sabang", "sorong", "sarmi", "biak", "sabu", "wamena", "bireuen"));

  private List<String> texts(Consumer<Lexicon.Found> search) {
    List<String> texts = new ArrayList<>();
    search.accept((text, errors) -> texts.add(lexicon.text(text) + " " + errors));
    return texts;
  }

  @Test
  void findsEachText() {
    assertThat(lexicon.size()).isEqualTo(7);
    assertThat(lexicon.text(lexicon.find("sarmi"))).isEqualTo("sarmi");
    assertThat(lexicon.length(lexicon.find("bireuen"))).isEqualTo(7);
    assertThat(lexicon.first(lexicon.find("wamena"))).isEqualTo('w');
  }

  @Test
  void doesNotFindOthers() {
    assertThat(lexicon.find("sarm")).isEqualTo(-1);
    assertThat(lexicon.find("")).isEqualTo(-1);
    assertThat(Lexicon.of(Set.of()).find("sarmi")).isEqualTo(-1);
  }

  @Test
  void findsThoseThatBeginSoTheShortestFirst() {
    assertThat(texts(found -> lexicon.beginning("sa", 9, found)))
        .containsExactly("sabu 0", "sarmi 0", "sabang 0");
    assertThat(texts(found -> lexicon.beginning("sabu", 9, found))).isEmpty();
  }

  @Test
  void saysThatMoreBeginSo() {
    assertThat(lexicon.beginning("sa", 2, (text, errors) -> {})).isFalse();
    assertThat(lexicon.beginning("sa", 3, (text, errors) -> {})).isTrue();
  }

  @Test
  void findsMisspeltTextsButNotTheTextItself() {
    assertThat(texts(found -> lexicon.similar("sabagn", 1, found))).containsExactly("sabang 1");
    assertThat(texts(found -> lexicon.similar("sabang", 2, found))).isEmpty();
  }

  @Test
  void findsAbbreviatedTextsWithTheConsonantsLeftOut() {
    assertThat(texts(found -> lexicon.abbreviated("sbng", found))).containsExactly("sabang 0");
    assertThat(texts(found -> lexicon.abbreviated("srg", found))).containsExactly("sorong 1");
    assertThat(texts(found -> lexicon.abbreviated("abng", found))).isEmpty();
    assertThat(lexicon.abbreviatedBy(lexicon.find("bireuen"), "brn")).isZero();
    assertThat(lexicon.abbreviatedBy(lexicon.find("biak"), "biak")).isEqualTo(-1);
  }

  @Test
  void countsErrorsWithinTheLimit() {
    int sorong = lexicon.find("sorong");
    assertThat(lexicon.errors(sorong, Typos.of("sorogn"), Typos.signature("sorogn"), 2))
        .isEqualTo(1);
    assertThat(lexicon.errors(sorong, Typos.of("biak"), Typos.signature("biak"), 2)).isEqualTo(3);
  }

  @Property(tries = 500)
  void findsExactlyTheTextsWithinTheErrors(
      @ForAll @Size(max = 30)
          Set<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 7) String> texts,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 7) String wanted,
      @ForAll @IntRange(min = 1, max = 3) int limit) {
    Lexicon drawn = Lexicon.of(texts);
    Set<String> found = new TreeSet<>();
    drawn.similar(wanted, limit, (text, errors) -> found.add(drawn.text(text) + errors));
    Set<String> expected = new TreeSet<>();
    for (String text : texts) {
      int errors = EditDistance.within(wanted, text, limit);
      if (errors > 0 && errors <= limit) {
        expected.add(text + errors);
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void knowsWhichTextsHaveDigits() {
    Lexicon lexicon = Lexicon.of(List.of("pakam1", "pakam", "2a", "sungai"));

    assertThat(lexicon.hasDigit(lexicon.find("pakam1"))).isTrue();
    assertThat(lexicon.hasDigit(lexicon.find("2a"))).isTrue();
    assertThat(lexicon.hasDigit(lexicon.find("pakam"))).isFalse();
    assertThat(lexicon.hasDigit(lexicon.find("sungai"))).isFalse();
  }

  @Test
  void tellsWhetherATextBeginsWithAnother() {
    Lexicon lexicon = Lexicon.of(List.of("jayapurautara", "jayapura", "heram"));

    assertThat(lexicon.begins(lexicon.find("jayapurautara"), "jayapura")).isTrue();
    assertThat(lexicon.begins(lexicon.find("jayapura"), "jayapura")).isTrue();
    assertThat(lexicon.begins(lexicon.find("jayapura"), "jayapurautara")).isFalse();
    assertThat(lexicon.begins(lexicon.find("heram"), "jaya")).isFalse();
  }

  @Test
  void tellsTheLettersOfAText() {
    Lexicon lexicon = Lexicon.of(List.of("biak", "sorong"));
    assertThat(lexicon.signature(lexicon.find("biak"))).isEqualTo(Typos.signature("biak"));
  }
}
