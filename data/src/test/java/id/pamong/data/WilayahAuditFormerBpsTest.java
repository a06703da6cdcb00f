package id.pamong.data;

import static id.pamong.data.AuditTables.audit;
import static id.pamong.data.AuditTables.newest;
import static id.pamong.data.AuditTables.param;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.AuditTables.Told;
import id.pamong.wilayah.audit.BarisTabel;
import id.pamong.wilayah.audit.Koreksi;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of BPS of years that the bridge does not have. */
class WilayahAuditFormerBpsTest {

  private static final String ALIKE = "audit.mirip-kode-bps";

  private static Told told(String kode, String nama) {
    return audit(List.of(BarisTabel.of(1, kode, nama)), newest());
  }

  @ParameterizedTest
  @CsvSource({
    "9401, Merauke, 93.01",
    "9404, NABIRE, 94.01",
    "9415, Asmat, 93.04",
    "9171, Kota Sorong, 96.71",
    "9401010, Kimaam, 93.01.04"
  })
  void codeThatTheBridgeLacksIsLikeOneOfBpsWhereItsNameLayInTheProvinsi(
      String kode, String nama, String right) {
    Told told = told(kode, nama);
    assertThat(told.rules()).containsExactly(ALIKE);
    assertThat(told.only().suggestions()).containsExactly(right);
    assertThat(param(told.only(), "jembatan")).isEqualTo("BPS, bridging kode, 2025 semester 1");
  }

  @Test
  void likenessIsNeverCorrected() {
    BarisTabel row = BarisTabel.of(1, "9401", "Merauke");
    assertThat(audit(List.of(row), newest()).run().findKoreksi(row)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9401, Simeulue, audit.nama-salah",
    "94.01, Merauke, audit.nama-salah",
    "9401, Nabire, ''",
    "9171, Kab. Sorong, audit.nama-salah",
    "9415, Bone, audit.kode-tidak-dikenal"
  })
  void otherNamesAndDottedCodesAreNotLikeCodesOfBps(String kode, String nama, String rule) {
    assertThat(told(kode, nama).rules()).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
  }

  @Test
  void formOfAKecamatanOfBpsWithoutItsKabupatenIsNoProof() {
    Told told = told("9401010", "Tiada");
    assertThat(told.rules()).containsExactly(ALIKE);
    assertThat(told.only().suggestions()).isEmpty();
    assertThat(told("9403010", "Tiada").rules()).containsExactly("audit.kode-bps");
  }

  @ParameterizedTest
  @CsvSource({
    "1101, KAB. SIMEULUE, 1109",
    "9471, Kota Jayapura, 9171",
    "7371010, Mariso, 737101",
    "94, PAPUA, 91"
  })
  void codeOfBpsIsCorrectedWhereBridgeAndNameAgree(String kode, String nama, String right) {
    BarisTabel row = BarisTabel.of(1, kode, nama);
    Optional<Koreksi> koreksi = audit(List.of(row), newest()).run().findKoreksi(row);
    assertThat(koreksi).map(Koreksi::kode).contains(right);
    assertThat(koreksi).map(Koreksi::nama).contains(nama);
  }

  @Test
  void villageOfBpsIsLeftSinceItsKecamatanIsNotKnown() {
    BarisTabel row = BarisTabel.of(1, "1101012001", "Latiung");
    assertThat(audit(List.of(row), newest()).run().findKoreksi(row)).isEmpty();
  }
}
