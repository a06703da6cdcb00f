package id.pamong.data;

import static id.pamong.data.AuditTables.BASE;
import static id.pamong.data.AuditTables.audit;
import static id.pamong.data.AuditTables.newest;
import static id.pamong.data.AuditTables.param;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.AuditTables.Told;
import id.pamong.finding.Finding;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.audit.AuditRule;
import id.pamong.wilayah.audit.BarisTabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Regions that a table lacks though it has regions inside them. */
class WilayahAuditOrphanTest {

  private static Told told(String... codesAndNames) {
    List<BarisTabel> rows = new ArrayList<>();
    for (int i = 0; i < codesAndNames.length; i += 2) {
      rows.add(BarisTabel.of(i / 2 + 1, codesAndNames[i], codesAndNames[i + 1]));
    }
    return audit(rows, newest());
  }

  private static List<Finding> orphans(Told told) {
    return told.findings().stream()
        .filter(one -> one.rule().equals(AuditRule.INDUK_TIDAK_ADA.id()))
        .toList();
  }

  @Test
  void missingMiddleLevelIsTold() {
    Told told = told("53", "Nusa Tenggara Timur", "53.71.03", "Kelapa Lima", "53.71.02", "Maulafa");
    assertThat(told.only().rule()).isEqualTo(AuditRule.INDUK_TIDAK_ADA.id());
    assertThat(told.only().suggestions()).containsExactly("53.71");
    assertThat(param(told.only(), "jumlah")).isEqualTo("2");
    assertThat(param(told.only(), "baris")).isEqualTo("2");
  }

  @Test
  void villagesWithoutTheirKecamatanMissIt() {
    Told told = told("91.71", "Kota Jayapura", "91.71.01.1001", "Gurabesi");
    assertThat(orphans(told)).hasSize(1);
    assertThat(orphans(told).get(0).suggestions()).containsExactly("91.71.01");
  }

  @ParameterizedTest
  @EnumSource(Tingkat.class)
  void tableOfOneLevelMissesNothing(Tingkat tingkat) {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    rows.removeIf(row -> KodeWilayah.parse(row.kode()).tingkat() != tingkat);
    assertThat(audit(rows, newest()).findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Tingkat.class, names = "PROVINSI", mode = EnumSource.Mode.EXCLUDE)
  void tableFromALevelDownMissesNothing(Tingkat tingkat) {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    rows.removeIf(row -> KodeWilayah.parse(row.kode()).tingkat().compareTo(tingkat) < 0);
    assertThat(audit(rows, newest()).findings()).isEmpty();
  }

  @Test
  void staleRowMissesTheParentOfItsSuccessor() {
    Told told = told("95.01", "Kabupaten Jayawijaya", "91.01.01", "Merauke", "91.01.02", "Muting");
    Finding orphan = orphans(told).get(0);
    assertThat(orphans(told)).hasSize(1);
    assertThat(param(orphan, "kode")).isEqualTo("93.01");
    assertThat(param(orphan, "lama")).isEqualTo("91.01");
    assertThat(param(orphan, "jumlah")).isEqualTo("2");
    assertThat(orphan.suggestions()).containsExactly("93.01");
  }

  @Test
  void staleRowIsAtHomeWhereItsOldParentIsOrTheNewOne() {
    assertThat(orphans(told("91.01", "Kabupaten Merauke", "91.01.01", "Merauke"))).isEmpty();
    assertThat(orphans(told("93.01", "Kabupaten Merauke", "91.01.01", "Merauke"))).isEmpty();
  }

  @Test
  void staleRowWithoutSuccessorMissesWhatItsParentBecame() {
    Told told = told("73", "Sulawesi Selatan", "91.01.01.2999", "Tiada", "91.01.02", "Muting");
    assertThat(orphans(told)).hasSize(1);
    String gone =
        AuditTables.CATALOG
            .all(Tingkat.DESA_KELURAHAN, AuditTables.CATALOG.editions().get(0))
            .filter(one -> one.kode().toString().startsWith("92.0"))
            .filter(
                one ->
                    OfficialWilayah.suksesi()
                        .trace(one.kode(), one.edisi(), newest())
                        .penerus()
                        .isEmpty())
            .map(one -> one.kode().toString())
            .filter(kode -> kode.startsWith("92.01") || kode.startsWith("92.04"))
            .findFirst()
            .orElseThrow();
    Finding orphan = orphans(told("96", "Papua Barat Daya", gone, "")).get(0);
    assertThat(orphan.suggestions()).isNotEmpty().allMatch(kode -> kode.startsWith("96."));
    assertThat(param(orphan, "lama")).startsWith("92.0");
  }
}
