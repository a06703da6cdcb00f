package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.by;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Periode;
import id.pamong.wewenang.PelimpahanWewenang;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaktuRulesTest {

  @Test
  void keputusanThatTakesEffectBeforeItWasSet_isFoundSinceUu30() {
    String rule = "berlaku-surut";
    assertThat(found(rule, effective("2014-10-17", "2014-10-16")))
        .containsExactly("ERROR /instrumen/tanggalBerlaku UU 30/2014 Pasal 58 ayat (6)");
    assertThat(found(rule, during("2020-06-01", "2020-05-31")))
        .containsExactly("ERROR /periode/mulai UU 30/2014 Pasal 58 ayat (6)");
    assertThat(found(rule, effective("2014-10-16", "2014-10-15"))).isEmpty();
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void authorityForDaysBeforeTheKeputusanTakesEffect_isFound() {
    String rule = "periode-mendahului-berlakunya-keputusan";
    assertThat(found(rule, effective("2020-06-01", "2020-07-01")))
        .containsExactly("ERROR /periode/mulai UU 30/2014 Pasal 57");
    assertThat(found(rule, effective("2020-06-01", "2020-06-01"))).isEmpty();
  }

  @Test
  void keputusanWithoutAnEnd_isUndecided() {
    String rule = "masa-berlaku-tidak-dinyatakan";
    PelimpahanWewenang open =
        on("2020-06-01", decree -> decree.periode(Periode.sejak(LocalDate.of(2020, 6, 1))));
    assertThat(found(rule, open)).containsExactly("INFO /periode UU 30/2014 Pasal 58 ayat (1)");
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  private static PelimpahanWewenang effective(String day, String berlaku) {
    return by(day, instrumen -> instrumen.tanggalBerlaku(LocalDate.parse(berlaku)));
  }

  private static PelimpahanWewenang during(String day, String mulai) {
    LocalDate first = LocalDate.parse(mulai);
    return on(day, decree -> decree.periode(Periode.of(first, first.plusYears(1))));
  }
}
