package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Pulosari.change;
import static id.pamong.validation.keputusan.Pulosari.decree;
import static id.pamong.validation.keputusan.Pulosari.first;
import static id.pamong.validation.keputusan.Pulosari.instrument;
import static id.pamong.validation.keputusan.Pulosari.on;
import static id.pamong.validation.keputusan.Pulosari.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decree whose number is of 2019 and that was set in January 2020. */
class CitedYearTest {

  private static final String GRANTED = "BERWENANG DELEGASI camat 33.27.02";

  private static final PelimpahanWewenang LATE =
      decree(instrument("1", "2020-01-05").tahun(2019), 100);

  private static InstrumenPengubah revoking(HubunganInstrumen relation) {
    return change(instrument("9", "2020-03-02").addHubungan(relation));
  }

  private static HubunganInstrumen of(int year) {
    return to(JenisHubungan.MENCABUT, JenisInstrumen.KEPUTUSAN_BUPATI, "1", year);
  }

  @Test
  void yearOfTheNumber_isMeant() {
    assertThat(on("2020-06-01", 80, List.of(LATE), revoking(of(2019))))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void yearOfSetting_isTold() {
    assertThat(on("2020-06-01", 80, List.of(LATE), revoking(of(2020))))
        .isEqualTo(GRANTED + " +nomor-mirip");
    assertThat(on("2020-03-01", 80, List.of(LATE), revoking(of(2020)))).isEqualTo(GRANTED);
    assertThat(on("2020-06-01", 80, List.of(LATE), revoking(of(2018)))).isEqualTo(GRANTED);
  }

  @Test
  void yearOfSettingWithItsDay_isMeant() {
    HubunganInstrumen dated =
        new HubunganInstrumen(
            JenisHubungan.MENCABUT,
            InstrumenHukum.builder()
                .from(of(2020).instrumen())
                .tanggal(LocalDate.of(2020, 1, 5))
                .build());
    assertThat(on("2020-06-01", 80, List.of(LATE), revoking(dated)))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void anotherDecreeOfThatYear_isTheOneThatIsMeant() {
    PelimpahanWewenang other =
        decree(
            instrument("1", "2020-02-03"),
            100,
            one -> one.layanan(List.of(Cases.service().nama("Izin Lain").build())));
    assertThat(on("2020-06-01", 80, List.of(LATE, other), revoking(of(2020)))).isEqualTo(GRANTED);
  }

  @Test
  void decreeThatRevokesItself_isOpen() {
    for (JenisHubungan jenis : List.of(JenisHubungan.MENCABUT, JenisHubungan.MENGGANTI)) {
      PelimpahanWewenang itself = decree(instrument("1", "2020-01-05").addHubungan(to(jenis)), 100);
      assertThat(on("2020-06-01", 80, List.of(itself)))
          .isEqualTo("? tidak-dicabut /instrumen/hubungan");
    }
    assertThat(on("2020-06-01", 80, List.of(first()))).isEqualTo(GRANTED);
  }
}
