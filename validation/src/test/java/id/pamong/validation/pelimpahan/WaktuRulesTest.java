package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.by;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.local;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
  void changeOfAKeputusanThatDatesItselfBack_isWarnedOf() {
    String rule = "perubahan-berlaku-surut";
    String place = "WARNING /instrumen/tanggalBerlaku UU 30/2014 Pasal ";
    JenisInstrumen keputusan = JenisInstrumen.KEPUTUSAN_BUPATI;
    assertThat(found(rule, changing("2020-06-01", JenisHubungan.MENGUBAH, keputusan)))
        .containsExactly(place + "63 ayat (3)");
    for (JenisHubungan jenis : List.of(JenisHubungan.MENCABUT, JenisHubungan.MENGGANTI)) {
      assertThat(found(rule, changing("2020-06-01", jenis, keputusan)))
          .containsExactly(place + "64 ayat (4)");
    }
    assertThat(found("berlaku-surut", changing("2020-06-01", JenisHubungan.MENGUBAH, keputusan)))
        .isEmpty();
    assertThat(found(rule, changing("2014-10-17", JenisHubungan.MENGUBAH, keputusan))).hasSize(1);
    assertThat(found(rule, changing("2014-10-16", JenisHubungan.MENGUBAH, keputusan))).isEmpty();
    assertThat(
            found(
                rule,
                changing("2020-06-01", JenisHubungan.MENGUBAH, JenisInstrumen.PERATURAN_BUPATI)))
        .isEmpty();
    PelimpahanWewenang amending = changing("2020-06-01", JenisHubungan.MENGUBAH, keputusan);
    PelimpahanWewenang unreasoned =
        edit(amending, instrumen -> instrumen.alasanBerlakuSurut(Optional.empty()));
    assertThat(found(rule, unreasoned)).isEmpty();
    assertThat(found("berlaku-surut", unreasoned)).hasSize(1);
    assertThat(found(rule, edit(amending, i -> i.tanggalBerlaku(LocalDate.of(2020, 6, 1)))))
        .isEmpty();
    assertThat(found(rule, edit(amending, i -> i.hubungan(List.of())))).isEmpty();
    assertThat(found(rule, edit(amending, i -> i.jenis(JenisInstrumen.PERATURAN_BUPATI))))
        .isEmpty();
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

  /** Returns a decree that changes another of 2013, a day before it was set, and says why. */
  private static PelimpahanWewenang changing(
      String day, JenisHubungan jenis, JenisInstrumen changed) {
    return by(
        day,
        instrumen ->
            instrumen
                .tanggalBerlaku(LocalDate.parse(day).minusDays(1))
                .alasanBerlakuSurut(AlasanBerlakuSurut.TERABAIKANNYA_HAK_WARGA_MASYARAKAT)
                .addHubungan(new HubunganInstrumen(jenis, local(changed, 2013, "35.12"))));
  }

  private static PelimpahanWewenang edit(
      PelimpahanWewenang decree, UnaryOperator<InstrumenPelimpahan.Builder> change) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .instrumen(change.apply(InstrumenPelimpahan.builder().from(decree.instrumen())).build())
        .build();
  }

  private static PelimpahanWewenang during(String day, String mulai) {
    LocalDate first = LocalDate.parse(mulai);
    return on(day, decree -> decree.periode(Periode.of(first, first.plusYears(1))));
  }
}
