package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Severity;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PelimpahanArbitrariesTest {

  @Property(tries = 5000, seed = "19450817")
  void aValidDecreeHasNoError(@ForAll PelimpahanWewenang decree) {
    assertThat(
            PelimpahanRules.validator(OfficialWilayah.catalog())
                .validate(decree)
                .count(Severity.ERROR))
        .isZero();
  }
}
