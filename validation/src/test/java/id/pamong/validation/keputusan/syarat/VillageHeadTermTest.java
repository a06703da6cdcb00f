package id.pamong.validation.keputusan.syarat;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VillageHeadTermTest {

  private static final String IN = "BERWENANG ATRIBUSI kepala Desa 35.12.07.2001";
  private static final String OUT = "TIDAK masa-jabatan [MELAMPAUI_WAKTU] TIDAK_SAH";
  private static final String OPEN = "? masa-jabatan /masaJabatan";

  @Test
  void termThatEndedUnderTheOldLaw_isOfSixYears() {
    Periode term = since("2017-06-01");
    assertThat(on("2017-05-31", term)).startsWith(OUT);
    assertThat(on("2023-05-31", term)).isEqualTo(IN);
    assertThat(on("2023-06-01", term)).isEqualTo(OUT);
  }

  @Test
  void whoWasInOfficeWhenTheLawCame_hasEightYears() {
    Periode term = since("2019-06-01");
    assertThat(on("2025-06-01", term)).isEqualTo(IN);
    assertThat(on("2027-05-31", term)).isEqualTo(IN);
    assertThat(on("2027-06-01", term)).isEqualTo(OUT);
  }

  @Test
  void whoIsInauguratedUnderTheNewLaw_hasEightYears() {
    Periode term = since("2024-04-25");
    assertThat(on("2032-04-24", term)).isEqualTo(IN);
    assertThat(on("2032-04-25", term)).isEqualTo(OUT);
  }

  @Test
  void whoseSixYearsHadEndedBefore_mayHaveBeenExtended() {
    Periode term = since("2018-02-01");
    assertThat(on("2024-04-24", term)).isEqualTo(OUT);
    assertThat(on("2024-04-25", term)).isEqualTo(OPEN);
    assertThat(on("2026-01-31", term)).isEqualTo(OPEN);
    assertThat(on("2026-02-01", term)).isEqualTo(OUT);
  }

  @Test
  void statedEnd_counts_butTheOldSixYearsMayHaveBecomeEight() {
    assertThat(on("2023-02-01", until("2019-06-01", "2023-02-01"))).isEqualTo(OUT);
    assertThat(on("2023-01-31", until("2019-06-01", "2023-02-01"))).isEqualTo(IN);
    assertThat(on("2025-06-01", until("2019-06-01", "2025-06-01"))).isEqualTo(OPEN);
    assertThat(on("2026-02-01", until("2019-06-01", "2026-02-01"))).isEqualTo(OUT);
    assertThat(on("2026-01-31", until("2019-06-01", "2026-02-01"))).isEqualTo(IN);
    assertThat(on("2027-06-01", until("2019-06-01", "2030-01-01"))).isEqualTo(OUT);
    assertThat(on("2030-05-01", until("2024-05-01", "2030-05-01"))).isEqualTo(OUT);
  }

  private static Periode since(String start) {
    return Periode.sejak(LocalDate.parse(start));
  }

  private static Periode until(String start, String end) {
    return Periode.of(LocalDate.parse(start), LocalDate.parse(end));
  }

  private static String on(String day, Periode term) {
    return line(
        Cases.decide(
            request(
                r ->
                    r.pejabat(office(Jabatan.KEPALA_DESA, "35.12.07.2001"))
                        .layanan("menetapkan Peraturan Desa")
                        .wilayah(KodeWilayah.parse("35.12.07.2001"))
                        .tanggal(LocalDate.parse(day))
                        .masaJabatan(term))));
  }
}
