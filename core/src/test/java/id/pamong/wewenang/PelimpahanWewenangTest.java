package id.pamong.wewenang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PelimpahanWewenangTest {

  private static final LocalDate SET = LocalDate.of(2014, 12, 6);

  @Test
  void isJudgedByTheDayItWasSet() {
    assertThat(decree().build().tanggal()).isEqualTo(SET);
  }

  @Test
  void leavesOutWhatIsNotSaid() {
    PelimpahanWewenang decree = decree().build();
    assertThat(decree.sumber()).isEmpty();
    assertThat(decree.layanan()).isEmpty();
    assertThat(decree.pemetaan()).isEmpty();
  }

  @Test
  void refusesToHaveNoReceiver() {
    assertThatThrownBy(() -> decree().penerima(List.of()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("penerima of a pelimpahan must not be empty");
  }

  @Test
  void equalsByValue() {
    assertThat(decree().build()).isEqualTo(decree().build());
    assertThat(decree().build())
        .isNotEqualTo(decree().tandaTangan(BentukTandaTangan.ATAS_NAMA).build());
  }

  @Test
  void takesEffectWhenSetUnlessItSaysOtherwise() {
    assertThat(instrumen().build().efektif()).isEqualTo(SET);
    assertThat(instrumen().tanggalBerlaku(SET.plusDays(30)).build().efektif())
        .isEqualTo(LocalDate.of(2015, 1, 5));
  }

  @Test
  void refusesInstrumentWithoutNumber() {
    assertThatThrownBy(() -> instrumen().nomor("").build())
        .hasMessage("nomor of the instrument must not be blank");
  }

  @Test
  void onlyTheOwnOfficeDoesNotNameTheGiver() {
    assertThat(Arrays.stream(BentukTandaTangan.values()).filter(b -> !b.isMenyebutPemberi()))
        .containsExactly(BentukTandaTangan.JABATAN_SENDIRI);
  }

  private static InstrumenPelimpahan.Builder instrumen() {
    return InstrumenPelimpahan.builder()
        .jenis(JenisInstrumen.KEPUTUSAN_WALI_KOTA)
        .nomor("188.45/1/KEP/2014")
        .tanggalDitetapkan(SET);
  }

  private static PelimpahanWewenang.Builder decree() {
    return PelimpahanWewenang.builder()
        .instrumen(instrumen().build())
        .pemberi(JabatanWilayah.of(Jabatan.WALI_KOTA, "35.74"))
        .penerima(List.of(JabatanWilayah.of(Jabatan.CAMAT, "35.74.01")))
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN);
  }
}
