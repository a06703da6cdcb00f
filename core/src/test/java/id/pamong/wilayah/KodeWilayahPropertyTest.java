package id.pamong.wilayah;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.value.InvalidValueException;
import id.pamong.value.Parsed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class KodeWilayahPropertyTest {

  @Property
  void parseReadsWhatToStringWrote(@ForAll("codes") KodeWilayah kode) {
    assertThat(KodeWilayah.parse(kode.toString())).isEqualTo(kode);
    assertThat(KodeWilayah.parse(kode.undotted())).isEqualTo(kode);
  }

  @Property
  void packedNumberGivesTheCodeBack(@ForAll("codes") KodeWilayah kode) {
    assertThat(KodeWilayah.ofPacked(kode.packed())).isEqualTo(kode);
  }

  @Property
  void orderIsThatOfTheText(@ForAll("codes") KodeWilayah one, @ForAll("codes") KodeWilayah other) {
    int byText = Integer.signum(one.toString().compareTo(other.toString()));
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(byText);
    assertThat(Long.signum(Long.compare(one.packed(), other.packed()))).isEqualTo(byText);
  }

  @Property
  void everyAncestorContainsTheCode(@ForAll("codes") KodeWilayah kode) {
    assertThat(kode.ancestors())
        .isSorted()
        .allSatisfy(ancestor -> assertThat(ancestor.contains(kode)).isTrue());
    assertThat(kode.ancestors().stream().reduce((first, last) -> last)).isEqualTo(kode.induk());
  }

  @Property
  void containsIsAPrefixOfTheText(
      @ForAll("codes") KodeWilayah one, @ForAll("codes") KodeWilayah other) {
    assertThat(one.contains(other)).isEqualTo(other.toString().startsWith(one + "."));
  }

  @Property
  void everyCodeHasOneKind(@ForAll("codes") KodeWilayah kode) {
    int kinds =
        (kode.tingkat() == Tingkat.PROVINSI ? 1 : 0)
            + (kode.isKabupaten() ? 1 : 0)
            + (kode.isKota() ? 1 : 0)
            + (kode.tingkat() == Tingkat.KECAMATAN ? 1 : 0)
            + (kode.isKelurahan() ? 1 : 0)
            + (kode.isDesa() ? 1 : 0)
            + (kode.isDesaAdat() ? 1 : 0);
    assertThat(kinds).isEqualTo(1);
  }

  @Property
  void anyTextIsACodeOrRefusedAtAPlaceInIt(@ForAll @StringLength(max = 16) String text) {
    assertReadOrRefused(text);
  }

  @Property
  void anyDigitsAndDotsAreACodeOrRefusedAtAPlaceInThem(
      @ForAll @StringLength(max = 16) @CharRange(from = '.', to = '9') String text) {
    assertReadOrRefused(text);
  }

  private static void assertReadOrRefused(String text) {
    if (KodeWilayah.tryParse(text) instanceof Parsed.Invalid<KodeWilayah> refused) {
      assertThat(refused.position()).isBetween(0, text.length());
      assertThat(refused.message()).startsWith("region code must ");
    } else {
      assertThat(KodeWilayah.parse(text).toString()).isIn(text, dotted(text));
    }
  }

  private static String dotted(String text) {
    return text.replaceFirst("^(\\d\\d)(\\d\\d)", "$1.$2")
        .replaceFirst("^(\\d\\d\\.\\d\\d)(\\d\\d)", "$1.$2")
        .replaceFirst("^(\\d\\d\\.\\d\\d\\.\\d\\d)(\\d{4})", "$1.$2");
  }

  @Property
  void everyNumberIsACodeOrRefused(@ForAll long packed) {
    long near = Math.floorMod(packed, 101L << 26);
    try {
      assertThat(KodeWilayah.ofPacked(near).packed()).isEqualTo(near);
    } catch (InvalidValueException e) {
      assertThat(e).hasMessageStartingWith("region code must ");
    }
  }

  @Provide
  Arbitrary<KodeWilayah> codes() {
    Arbitrary<Integer> provinsi = Arbitraries.integers().between(11, 99);
    Arbitrary<Integer> kabupatenKota =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 69), Arbitraries.integers().between(71, 99));
    Arbitrary<Integer> kecamatan = Arbitraries.integers().between(1, 99);
    Arbitrary<Integer> village =
        Combinators.combine(
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 999))
            .as((kind, number) -> kind * 1000 + number);
    return Arbitraries.oneOf(
        provinsi.map(KodeWilayah::of),
        Combinators.combine(provinsi, kabupatenKota).as(KodeWilayah::of),
        Combinators.combine(provinsi, kabupatenKota, kecamatan).as(KodeWilayah::of),
        Combinators.combine(provinsi, kabupatenKota, kecamatan, village).as(KodeWilayah::of));
  }
}
