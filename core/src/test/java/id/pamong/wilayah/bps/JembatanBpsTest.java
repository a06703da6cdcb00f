package id.pamong.wilayah.bps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import org.junit.jupiter.api.Test;

class JembatanBpsTest {

  private static final EdisiJembatan EDISI = new EdisiJembatan("uji", 2025, 1, "uji-2025");

  private static PasanganKode pair(String bps, String kemendagri) {
    return new PasanganKode(KodeBps.parse(bps), KodeWilayah.parse(kemendagri), DasarPadanan.SUMBER);
  }

  private final JembatanBps jembatan =
      JembatanBps.of(EDISI, List.of(pair("7311", "73.08"), pair("7308", "73.09")));

  @Test
  void leadsBothWaysWithItsVintage() {
    assertThat(jembatan.findKemendagri(KodeBps.parse("7308")))
        .isEqualTo(new Padanan.Ada<>(KodeWilayah.parse("73.09"), DasarPadanan.SUMBER, EDISI));
    assertThat(jembatan.findBps(KodeWilayah.parse("73.08")))
        .isEqualTo(new Padanan.Ada<>(KodeBps.parse("7311"), DasarPadanan.SUMBER, EDISI));
  }

  @Test
  void saysThatThereIsNoneWhereItHasTheWholeLevel() {
    assertThat(jembatan.findKemendagri(KodeBps.parse("7309")))
        .isEqualTo(new Padanan.TidakAda<KodeWilayah>(EDISI));
  }

  @Test
  void saysThatItDoesNotKnowOtherLevels() {
    assertThat(jembatan.findKemendagri(KodeBps.parse("7308010")))
        .isEqualTo(new Padanan.TidakDiketahui<KodeWilayah>());
    assertThat(jembatan.findBps(KodeWilayah.parse("73")))
        .isEqualTo(new Padanan.TidakDiketahui<KodeBps>());
  }

  @Test
  void pairsStandInTheOrderOfTheBpsCodes() {
    assertThat(jembatan.pasangan())
        .extracting(pair -> pair.bps().toString())
        .containsExactly("7308", "7311");
    assertThat(jembatan.edisi().semester()).isEqualTo(1);
  }

  @Test
  void refusesACodeThatComesTwice() {
    assertThatThrownBy(
            () -> JembatanBps.of(EDISI, List.of(pair("7311", "73.08"), pair("7312", "73.08"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> JembatanBps.of(EDISI, List.of(pair("7311", "73.08"), pair("7311", "73.09"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAPairOfTwoLevels() {
    assertThatThrownBy(() -> pair("73", "73.08"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("codes of a pair must be of one level, but was '73' and '73.08'");
  }

  @Test
  void vintageHasOneOfTwoHalvesOfAYear() {
    assertThatThrownBy(() -> new EdisiJembatan("uji", 2025, 3, "uji"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("semester must be 1 or 2, but was '3'");
  }
}
