package id.pamong.validation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentRegisterTest {

  private static final InstrumentRegister REGISTER = InstrumentRegister.official();

  @ParameterizedTest
  @CsvSource({
    "UU, 32, 2004, 2014-10-01, IN_FORCE",
    "UU, 32, 2004, 2014-10-02, NO_LONGER",
    "UU, 23, 2014, 2014-10-01, NOT_YET",
    "UU, 23, 2014, 2014-10-02, IN_FORCE",
    "PP, 19, 2008, 2018-05-07, IN_FORCE",
    "PP, 19, 2008, 2018-05-08, NO_LONGER",
    "PP, 17, 2018, 2018-05-07, NOT_YET",
    "PP, 23, 2011, 2011-04-05, NOT_YET",
    "PP, 23, 2011, 2014-12-06, IN_FORCE",
    "PP, 23, 2011, 2018-07-19, IN_FORCE",
    "PP, 23, 2011, 2018-07-20, NO_LONGER",
    "PP, 24, 2018, 2021-02-01, IN_FORCE",
    "PP, 24, 2018, 2021-02-02, NO_LONGER",
    "UU, 11, 2020, 2022-12-29, IN_FORCE",
    "UU, 11, 2020, 2022-12-30, NO_LONGER",
    "PERMENDAGRI, 4, 2010, 2009-12-31, NOT_YET",
    "PERMENDAGRI, 4, 2010, 2010-06-01, UNCERTAIN",
    "PERMENDAGRI, 4, 2010, 2014-12-06, IN_FORCE",
    "PERMENDAGRI, 4, 2010, 2018-05-08, UNCERTAIN",
    "PERMENDAGRI, 138, 2017, 2020-01-01, UNCERTAIN",
    "PERMENPANRB, 16, 2014, 2017-05-15, UNCERTAIN",
    "PERMENPANRB, 16, 2014, 2017-06-01, NO_LONGER",
    "PP, 999, 2014, 2020-01-01, NOT_REGISTERED"
  })
  void knowsWhatWasInForceOnADay(
      JenisInstrumen jenis, String nomor, int tahun, LocalDate day, InstrumentStatus status) {
    assertThat(REGISTER.statusOn(InstrumenHukum.of(jenis, nomor, tahun), day)).isEqualTo(status);
  }

  @Test
  void namesTheArticleThatEndedAnInstrument() {
    assertThat(REGISTER.find(NationalLaw.PP_19_2008).orElseThrow().endedBy())
        .hasToString("Optional[PP 17/2018 Pasal 36]");
    assertThat(REGISTER.find(NationalLaw.PP_17_2018).orElseThrow().endedBy()).isEmpty();
  }

  @Test
  void findsAnInstrumentWhateverElseIsKnownOfIt() {
    InstrumenHukum dated =
        InstrumenHukum.builder()
            .jenis(JenisInstrumen.PP)
            .nomor("17")
            .tahun(2018)
            .tanggal(LocalDate.of(2018, 5, 3))
            .build();
    assertThat(REGISTER.find(dated)).isPresent();
  }

  @Test
  void givesTheDaysThatAreCertain() {
    assertThat(REGISTER.getPeriode(NationalLaw.UU_32_2004))
        .isEqualTo(Periode.of(LocalDate.of(2004, 10, 15), LocalDate.of(2014, 10, 2)));
    assertThat(REGISTER.getPeriode(NationalLaw.UU_30_2014))
        .isEqualTo(Periode.sejak(LocalDate.of(2014, 10, 17)));
  }

  @Test
  void beginsBeforeItEndsInEveryRow() {
    assertThat(REGISTER.instruments())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            row -> {
              assertThat(row.earliestStart()).isBeforeOrEqualTo(row.latestStart());
              assertThat(row.earliestStart().getYear())
                  .isGreaterThanOrEqualTo(row.instrumen().tahun());
              row.earliestEnd()
                  .ifPresent(end -> assertThat(end).isAfterOrEqualTo(row.earliestStart()));
              row.latestEnd().ifPresent(end -> assertThat(row.earliestEnd()).isPresent());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "UU, 32, 2004, 200, 2014-01-14, IN_FORCE",
    "UU, 32, 2004, 200, 2014-01-15, NO_LONGER",
    "UU, 32, 2004, 206 huruf b, 2014-01-15, NO_LONGER",
    "UU, 32, 2004, 216 ayat (1), 2014-01-15, NO_LONGER",
    "UU, 32, 2004, 199, 2014-01-15, IN_FORCE",
    "UU, 32, 2004, 217, 2014-01-15, IN_FORCE",
    "UU, 32, 2004, 20, 2014-01-15, IN_FORCE",
    "UU, 32, 2004, 206, 2014-10-02, NO_LONGER",
    "UU, 23, 2014, 206, 2020-01-01, IN_FORCE",
    "PP, 17, 2018, 15, 2022-02-24, IN_FORCE",
    "PP, 17, 2018, 15, 2022-02-25, NO_LONGER",
    "PP, 17, 2018, 16 ayat (2), 2022-02-25, NO_LONGER",
    "PP, 17, 2018, 28, 2022-02-25, IN_FORCE",
    "PP, 17, 2018, 28 ayat (1), 2022-02-25, IN_FORCE",
    "PP, 17, 2018, 28 ayat (2), 2022-02-25, NO_LONGER",
    "PP, 17, 2018, 11, 2022-02-25, IN_FORCE"
  })
  void knowsWhichArticlesEndedBeforeTheirInstrument(
      JenisInstrumen jenis,
      String nomor,
      int tahun,
      String pasal,
      LocalDate day,
      InstrumentStatus status) {
    DasarHukum cited = DasarHukum.of(InstrumenHukum.of(jenis, nomor, tahun), pasal);
    assertThat(REGISTER.statusOn(cited, day)).isEqualTo(status);
  }

  @Test
  void namesTheArticleThatEndedAnArticle() {
    assertThat(REGISTER.findRepeal(NationalLaw.pasal(NationalLaw.PP_17_2018, "15")))
        .hasValueSatisfying(
            repeal -> {
              assertThat(repeal.since()).isEqualTo("2022-02-25");
              assertThat(repeal.endedBy()).hasToString("PP 12/2022 Pasal 32");
            });
    assertThat(REGISTER.findRepeal(DasarHukum.of(NationalLaw.PP_17_2018))).isEmpty();
    assertThat(REGISTER.repeals()).hasSize(20);
  }

  @Test
  void everyArticleEndsWhileItsInstrumentIsInForce() {
    assertThat(REGISTER.repeals())
        .allSatisfy(
            repeal -> {
              assertThat(REGISTER.statusOn(repeal.pasal().instrumen(), repeal.since()))
                  .isEqualTo(InstrumentStatus.IN_FORCE);
              assertThat(REGISTER.statusOn(repeal.endedBy(), repeal.since()))
                  .isEqualTo(InstrumentStatus.IN_FORCE);
            });
  }

  @Test
  void refusesAnInstrumentTwice() {
    RegisteredInstrument row = REGISTER.instruments().get(0);
    assertThatThrownBy(() -> new InstrumentRegister(List.of(row, row)))
        .hasMessage("instrument must be registered once, but was 'UU 10/2004'");
  }
}
