package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.cited;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SubdelegasiRulesTest {

  private static final String SINCE = "2014-10-17";

  @Test
  void clauseWithoutARegulationThatAllowsIt_isFound() {
    String rule = "subdelegasi-tanpa-peraturan-yang-membolehkan";
    UnaryOperator<Subdelegasi.Builder> bare = clause -> clause.dasar(Optional.empty());
    assertThat(found(rule, handedOn(SINCE, bare)))
        .containsExactly("ERROR /subdelegasi/dasar UU 30/2014 Pasal 13 ayat (3)");
    assertThat(found(rule, handedOn("2014-10-16", bare))).isEmpty();
    assertThat(found(rule, handedOn(SINCE, clause -> clause))).isEmpty();
  }

  @Test
  void clauseInAKeputusan_isFound() {
    String rule = "subdelegasi-bukan-dengan-peraturan";
    assertThat(found(rule, handedOn(SINCE, c -> c.bentuk(JenisInstrumen.KEPUTUSAN_CAMAT))))
        .containsExactly("ERROR /subdelegasi/bentuk UU 30/2014 Pasal 13 ayat (4) huruf a");
    assertThat(found(rule, handedOn(SINCE, c -> c.bentuk(JenisInstrumen.PERATURAN_BUPATI))))
        .isEmpty();
  }

  @Test
  void clauseAfterItsFirstUse_isFound() {
    String rule = "subdelegasi-sesudah-dilaksanakan";
    LocalDate used = LocalDate.of(2015, 1, 5);
    UnaryOperator<Subdelegasi.Builder> first = clause -> clause.mulaiDilaksanakan(used);
    assertThat(found(rule, handedOn(SINCE, c -> first.apply(c).tanggal(used.plusDays(1)))))
        .containsExactly("ERROR /subdelegasi/tanggal UU 30/2014 Pasal 13 ayat (4) huruf a");
    assertThat(found(rule, handedOn(SINCE, c -> first.apply(c).tanggal(used)))).isEmpty();
    assertThat(found(rule, handedOn(SINCE, first))).isEmpty();
  }

  @Test
  void clauseToAnotherGovernment_isFound() {
    String rule = "subdelegasi-ke-lingkungan-pemerintahan-lain";
    assertThat(found(rule, handedOn(SINCE, c -> c.penerima(Jabatan.KEPALA_DESA))))
        .containsExactly("ERROR /subdelegasi/penerima UU 30/2014 Pasal 13 ayat (4) huruf b");
    assertThat(found(rule, handedOn(SINCE, c -> c))).isEmpty();
  }

  @Test
  void clauseTwoStepsDown_isFound() {
    String rule = "subdelegasi-bukan-satu-tingkat-di-bawah";
    assertThat(found(rule, handedOn(SINCE, c -> c.penerima(Jabatan.KEPALA_SEKSI_KELURAHAN))))
        .containsExactly("ERROR /subdelegasi/penerima UU 30/2014 Pasal 13 ayat (4) huruf c");
    assertThat(found(rule, handedOn(SINCE, c -> c.penerima(Jabatan.KEPALA_SEKSI_KECAMATAN))))
        .isEmpty();
  }

  @Test
  void keputusanHandedOn_isWarnedOf() {
    String rule = "subdelegasi-bukan-tindakan";
    assertThat(found(rule, handedOn(SINCE, c -> c.objek(ObjekSubdelegasi.KEPUTUSAN))))
        .containsExactly("WARNING /subdelegasi/objek UU 30/2014 Pasal 13 ayat (4)");
    assertThat(found(rule, handedOn(SINCE, c -> c.objek(ObjekSubdelegasi.TINDAKAN)))).isEmpty();
  }

  private static PelimpahanWewenang handedOn(
      String day, UnaryOperator<Subdelegasi.Builder> change) {
    Subdelegasi.Builder clause =
        Subdelegasi.builder().penerima(Jabatan.LURAH).dasar(cited(JenisInstrumen.PP, "96", 2012));
    return on(day, decree -> decree.subdelegasi(change.apply(clause).build()));
  }
}
