package id.pamong.hukum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InstrumenPenetapanTest {

  @Test
  void readsItsDay() {
    assertThat(InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_CAMAT, "1", "2019-03-01"))
        .isEqualTo(
            new InstrumenPenetapan(JenisInstrumen.KEPUTUSAN_CAMAT, "1", LocalDate.of(2019, 3, 1)));
  }

  @Test
  void blankNumber_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_CAMAT, " ", "2019-03-01"))
        .withMessage("nomor of the instrument must not be blank");
  }
}
