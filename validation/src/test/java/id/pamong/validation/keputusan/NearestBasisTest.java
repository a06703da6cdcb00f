package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.UkuranObjek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An act of 120 m² beyond the 100 m² of a standing decree, beside decrees that give nothing. */
class NearestBasisTest {

  private static final String OF_MATTER =
      "TIDAK batas-materi [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN";

  private static PelimpahanWewenang decree(
      InstrumenPelimpahan.Builder instrument, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return Cases.decree(d -> change.apply(d.instrumen(instrument.build())));
  }

  private static String ask(List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return line(
        AuthorityEngine.of(Cases.SUKSESI, decrees, List.of(changes))
            .decide(
                Cases.request(
                    r ->
                        r.ukuran(
                            List.of(
                                new UkuranObjek(
                                    "luas",
                                    BigDecimal.valueOf(120),
                                    SatuanBatas.METER_PERSEGI))))));
  }

  @Test
  void decreeThatIsReplacedOnItsOwnDay_doesNotDecideTheClass() {
    for (List<String> numbers : List.of(List.of("1", "2"), List.of("2", "1"))) {
      PelimpahanWewenang old = decree(instrument(numbers.get(0), "2021-03-01"), d -> d);
      PelimpahanWewenang next =
          decree(
              instrument(numbers.get(1), "2021-03-01")
                  .addHubungan(to(JenisHubungan.MENGGANTI, numbers.get(0), 2021)),
              d -> d);
      assertThat(ask(List.of(old, next))).isEqualTo(OF_MATTER);
    }
  }

  @Test
  void newerDecreeThatGivesNothing_doesNotDecideTheClass() {
    PelimpahanWewenang standing = decree(instrument("7", "2021-02-01"), d -> d);
    PelimpahanWewenang revoked = decree(instrument("1", "2021-03-01"), d -> d);
    assertThat(ask(List.of(standing, revoked), Cases.revocation("9", "2021-06-01").build()))
        .isEqualTo(OF_MATTER);
    PelimpahanWewenang expired =
        decree(
            instrument("8", "2021-03-01"),
            d -> d.periode(Periode.of(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 10, 1))));
    assertThat(ask(List.of(standing, expired))).isEqualTo(OF_MATTER);
    PelimpahanWewenang ofNeighbour =
        decree(instrument("8", "2021-03-01"), d -> d.pemberi(office(Jabatan.BUPATI, "35.12")));
    assertThat(ask(List.of(standing, ofNeighbour))).isEqualTo(OF_MATTER);
    PelimpahanWewenang ofNoForm =
        decree(instrument("8", "2021-03-01").jenis(JenisInstrumen.KEPUTUSAN_CAMAT), d -> d);
    assertThat(ask(List.of(standing, ofNoForm))).isEqualTo(OF_MATTER);
    PelimpahanWewenang onNothing =
        decree(
            instrument("8", "2021-03-01"),
            d ->
                d.dasarHukum(
                    List.of(
                        DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "226"))));
    assertThat(ask(List.of(standing, onNothing))).isEqualTo(OF_MATTER);
  }
}
