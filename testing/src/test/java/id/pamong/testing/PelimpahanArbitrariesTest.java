package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;

class PelimpahanArbitrariesTest {

  @Property(tries = 4000, seed = "19450817")
  void aValidDecreeHasNoError(@ForAll PelimpahanWewenang decree) {
    assertThat(
            PelimpahanRules.validator(OfficialWilayah.catalog())
                .validate(decree)
                .count(Severity.ERROR))
        .isZero();
  }

  @Property(tries = 1000, seed = "20190101")
  void receiversExistInTheEditionOfTheDay(@ForAll PelimpahanWewenang decree) {
    assertThat(decree.penerima())
        .allSatisfy(
            penerima ->
                assertThat(OfficialWilayah.catalog().findOn(penerima.wilayah(), decree.tanggal()))
                    .isPresent());
  }

  @Example
  void validDecreesCoverWhatADecreeCanBe() {
    List<PelimpahanWewenang> drawn = draw(PelimpahanArbitraries.valid(), 1500);
    assertThat(drawn).doesNotHaveDuplicates();
    assertThat(drawn.stream().map(d -> d.pemberi().wilayah().provinsi()).distinct()).hasSize(38);
    assertThat(drawn.stream().map(PelimpahanWewenang::sumber).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            Optional.empty(),
            Optional.of(SumberWewenang.DELEGASI),
            Optional.of(SumberWewenang.MANDAT));
    assertThat(drawn.stream().map(PelimpahanWewenang::jenisPelimpahan).distinct())
        .containsExactlyInAnyOrder(JenisPelimpahan.values());
    assertThat(drawn.stream().map(d -> d.instrumen().jenis().sifat()).distinct())
        .containsExactlyInAnyOrder(SifatInstrumen.KEPUTUSAN, SifatInstrumen.PERATURAN);
    assertThat(drawn)
        .anyMatch(d -> d.layanan().isEmpty())
        .anyMatch(d -> d.layanan().size() == 3)
        .anyMatch(d -> d.layanan().stream().anyMatch(l -> l.batas().isPresent()))
        .anyMatch(d -> d.periode().isPresent())
        .anyMatch(d -> d.periode().isEmpty())
        .anyMatch(d -> d.subdelegasi().isPresent())
        .anyMatch(d -> !d.instrumen().hubungan().isEmpty())
        .anyMatch(d -> d.instrumen().alasanBerlakuSurut().isPresent())
        .anyMatch(d -> cites(d, true) && cites(d, false));
  }

  @Example
  void validDecreesOfADayAreOfThatDay() {
    LocalDate day = LocalDate.of(2018, 5, 7);
    assertThat(draw(PelimpahanArbitraries.validOn(day), 100))
        .allSatisfy(decree -> assertThat(decree.tanggal()).isEqualTo(day));
  }

  @Example
  void papuaHasTheProvincesOfTheDay() {
    assertThat(provincesOn(LocalDate.of(2022, 11, 8))).isEqualTo(34);
    assertThat(provincesOn(LocalDate.of(2022, 11, 9))).isEqualTo(37);
    assertThat(provincesOn(LocalDate.of(2025, 4, 25))).isEqualTo(38);
  }

  @Example
  void aRuleWithoutNearMissesIsRefused() {
    assertThatThrownBy(() -> NearMisses.of(RuleId.parse("pelimpahan.tidak-ada")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pelimpahan.tidak-ada");
  }

  private static long provincesOn(LocalDate day) {
    return draw(PelimpahanArbitraries.validOn(day), 600).stream()
        .map(decree -> decree.pemberi().wilayah().provinsi())
        .distinct()
        .count();
  }

  private static boolean cites(PelimpahanWewenang decree, boolean local) {
    return decree.dasarHukum().stream()
        .map(dasar -> dasar.instrumen())
        .map(InstrumenHukum::daerah)
        .anyMatch(daerah -> daerah.isPresent() == local);
  }

  private static <T> List<T> draw(Arbitrary<T> arbitrary, int count) {
    RandomGenerator<T> generator = arbitrary.generator(1000);
    Random random = new Random(11);
    List<T> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawn.add(generator.next(random).value());
    }
    return drawn;
  }
}
