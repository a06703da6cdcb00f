package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.data.OfficialWilayah;
import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.KodeWilayahReason;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahEdition;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

class KodeWilayahArbitrariesTest {

  @Provide
  Arbitrary<KodeWilayah> unknown() {
    return KodeWilayahArbitraries.unknown();
  }

  @Provide
  Arbitrary<MalformedKode> malformed() {
    return KodeWilayahArbitraries.malformed();
  }

  @Property(tries = 1000, seed = "1")
  void aParameterIsAnExistingCode(@ForAll KodeWilayah kode) {
    assertThat(OfficialWilayah.catalog().findEver(kode)).isNotEmpty();
  }

  @Property(tries = 1000, seed = "2")
  void aParameterIsAnExistingRegion(@ForAll Wilayah wilayah) {
    assertThat(OfficialWilayah.catalog().find(wilayah.kode(), wilayah.edisi())).contains(wilayah);
  }

  @Property(tries = 1000, seed = "3")
  void anUnknownCodeReadsButIsInNoEdition(@ForAll("unknown") KodeWilayah kode) {
    assertThat(KodeWilayah.parse(kode.toString())).isEqualTo(kode);
    assertThat(OfficialWilayah.catalog().findEver(kode)).isEmpty();
    assertThat(OfficialWilayah.catalog().findEver(kode.induk().orElseThrow())).isNotEmpty();
  }

  @Property(tries = 3000, seed = "4")
  void aMalformedTextIsRefusedForItsReason(@ForAll("malformed") MalformedKode malformed) {
    Parsed<KodeWilayah> parsed = KodeWilayah.tryParse(malformed.text());
    assertThat(parsed).isInstanceOf(Parsed.Invalid.class);
    assertThat(((Parsed.Invalid<KodeWilayah>) parsed).reason()).isEqualTo(malformed.reason());
  }

  @Example
  void everyReasonOfTextsIsDrawn() {
    Set<KodeWilayahReason> drawn =
        draw(malformed(), 500).map(MalformedKode::reason).collect(Collectors.toSet());
    assertThat(drawn)
        .hasSize(KodeWilayahReason.values().length - 2)
        .doesNotContain(
            KodeWilayahReason.KABUPATEN_KOTA_OUT_OF_RANGE,
            KodeWilayahReason.KECAMATAN_OUT_OF_RANGE);
    assertThatThrownBy(
            () -> KodeWilayahArbitraries.malformed(KodeWilayahReason.KECAMATAN_OUT_OF_RANGE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void allEditionsLevelsAndProvincesAreDrawn() {
    Set<String> editions = new HashSet<>();
    Set<Tingkat> levels = new HashSet<>();
    Set<KodeWilayah> provinces = new HashSet<>();
    draw(KodeWilayahArbitraries.wilayah(), 1000)
        .forEach(
            wilayah -> {
              editions.add(wilayah.edisi().id());
              levels.add(wilayah.tingkat());
              provinces.add(wilayah.kode().provinsi());
            });
    assertThat(editions).hasSize(OfficialWilayah.catalog().editions().size());
    assertThat(levels).containsExactlyInAnyOrder(Tingkat.values());
    assertThat(provinces).hasSize(38);
  }

  @Example
  void oneLevelAndOneEditionAreDrawnWhenAsked() {
    WilayahEdition newest = OfficialWilayah.catalog().newest();
    assertThat(draw(KodeWilayahArbitraries.wilayah(Tingkat.KECAMATAN, newest), 100))
        .allSatisfy(
            wilayah -> {
              assertThat(wilayah.edisi()).isEqualTo(newest);
              assertThat(wilayah.tingkat()).isEqualTo(Tingkat.KECAMATAN);
            });
    assertThat(draw(KodeWilayahArbitraries.existing(Tingkat.DESA_KELURAHAN), 100))
        .allSatisfy(kode -> assertThat(kode.tingkat()).isEqualTo(Tingkat.DESA_KELURAHAN));
  }

  private static <T> Stream<T> draw(Arbitrary<T> arbitrary, int count) {
    RandomGenerator<T> generator = arbitrary.generator(1000);
    Random random = new Random(5);
    return Stream.generate(() -> generator.next(random).value()).limit(count);
  }
}
