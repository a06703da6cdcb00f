package id.pamong.validation.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.LayananDilimpahkan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionDocumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Surat Keterangan Usaha",
        "penerbitan surat keterangan domisili",
        "Rekomendasi Kegiatan Pasar",
        "Pemberian Rekomendasi Izin Keramaian",
        "Legalisasi Surat Keterangan Ahli Waris",
        "PENGESAHAN PROPOSAL",
        "Dispensasi Nikah",
        "Izin Reklame",
        "Pelayanan Penerbitan IMB",
        "Pengawasan dan Penerbitan Surat Keterangan",
        "SKTM"
      })
  void documents_areToldByTheirNames(String name) {
    assertThat(DecisionDocuments.isOne(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pengawasan bangunan kecil",
        "Pengawasan Izin Reklame",
        "Pengawasan izin dan rekomendasi",
        "Pembinaan Pedagang Pemegang Surat Izin",
        "Surat-menyurat",
        "Suratan",
        "Pelayanan Kebersihan"
      })
  void acts_areNone(String name) {
    assertThat(DecisionDocuments.isOne(name)).isFalse();
  }

  @Test
  void aspect_tellsOfAServiceWhoseNameDoesNot() {
    assertThat(isOne(AspekKewenangan.REKOMENDASI)).isTrue();
    assertThat(isOne(AspekKewenangan.PENETAPAN)).isTrue();
    assertThat(isOne(AspekKewenangan.PENGAWASAN)).isFalse();
  }

  private static boolean isOne(AspekKewenangan aspek) {
    return DecisionDocuments.isOne(
        LayananDilimpahkan.builder().nama("Lokasi Pasar").aspek(aspek).build());
  }
}
