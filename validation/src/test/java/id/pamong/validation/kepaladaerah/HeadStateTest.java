package id.pamong.validation.kepaladaerah;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole table of what the state of a head means. A row has a letter for each state, at work,
 * away for a time, in custody, suspended, gone: B where an instrument of the head is validly set, T
 * where it is not, X where that is not known.
 */
public class HeadStateTest {

  public static final String HEAD = "BXTTX";
  public static final String DEPUTY = "TBBBX";
  private static final LocalDate SET = LocalDate.of(2021, 6, 1);

  @Test
  void table() {
    assertThat(works(Signer.HEAD, SET)).isEqualTo("WHOLE OPEN NONE NONE OPEN");
    assertThat(works(Signer.DEPUTY, SET)).isEqualTo("NONE WHOLE WHOLE WHOLE DAILY");
    assertThat(works(Signer.SECRETARY, SET)).isEqualTo("NONE DAILY DAILY OPEN OPEN");
    assertThat(works(Signer.OTHER, SET)).isEqualTo("NONE NONE NONE NONE NONE");
    assertThat(row(state -> HeadState.workOf(Signer.HEAD, state, SET).sets())).isEqualTo(HEAD);
    assertThat(row(state -> HeadState.workOf(Signer.DEPUTY, state, SET).sets())).isEqualTo(DEPUTY);
  }

  @Test
  void tableBeforeUu23_isNotHeldButForAHeadAtWork() {
    LocalDate early = LocalDate.of(2014, 10, 1);
    assertThat(works(Signer.HEAD, early)).isEqualTo("WHOLE OPEN OPEN OPEN OPEN");
    assertThat(works(Signer.DEPUTY, early)).isEqualTo("OPEN OPEN OPEN OPEN OPEN");
    assertThat(works(Signer.SECRETARY, early)).isEqualTo("OPEN OPEN OPEN OPEN OPEN");
    assertThat(works(Signer.OTHER, early)).isEqualTo("NONE NONE NONE NONE NONE");
  }

  @Test
  void tableOfTheWakilsOwnState() {
    assertThat(row(state -> HeadState.beside(Signer.HEAD, state))).isEqualTo("BBBBB");
    assertThat(row(state -> HeadState.beside(Signer.DEPUTY, state))).isEqualTo("BTTTT");
    assertThat(row(state -> HeadState.beside(Signer.SECRETARY, state))).isEqualTo("TBBXB");
    assertThat(row(state -> HeadState.beside(Signer.OTHER, state))).isEqualTo("TTTTT");
  }

  @Test
  void signersByTheirOffice() {
    assertThat(
            Stream.of(
                    JabatanWilayah.of(Jabatan.GUBERNUR, "35"),
                    JabatanWilayah.of(Jabatan.BUPATI, "35.12"),
                    JabatanWilayah.of(Jabatan.WALI_KOTA, "35.74"),
                    JabatanWilayah.of(Jabatan.WALI_KOTA, "31.71"),
                    JabatanWilayah.of(Jabatan.WAKIL_GUBERNUR, "35"),
                    JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "35.12"),
                    JabatanWilayah.of(Jabatan.WAKIL_WALI_KOTA, "35.74"),
                    JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.74"),
                    JabatanWilayah.of(Jabatan.CAMAT, "35.74.01"))
                .map(Signer::of))
        .containsExactly(
            Signer.HEAD,
            Signer.HEAD,
            Signer.HEAD,
            Signer.OTHER,
            Signer.DEPUTY,
            Signer.DEPUTY,
            Signer.DEPUTY,
            Signer.SECRETARY,
            Signer.OTHER);
  }

  private static String works(Signer signer, LocalDate day) {
    return Stream.of(KeadaanPejabat.values())
        .map(state -> HeadState.workOf(signer, state, day))
        .map(HeadsWork::name)
        .collect(Collectors.joining(" "));
  }

  /** Returns the row of an answer for each state. */
  public static String row(Function<KeadaanPejabat, Hasil> answer) {
    return Stream.of(KeadaanPejabat.values())
        .map(answer)
        .map(
            hasil ->
                switch (hasil) {
                  case TERPENUHI -> "B";
                  case TIDAK -> "T";
                  case TIDAK_DIKETAHUI -> "X";
                })
        .collect(Collectors.joining());
  }
}
