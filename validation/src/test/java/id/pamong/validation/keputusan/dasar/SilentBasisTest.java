package id.pamong.validation.keputusan.dasar;

import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static id.pamong.validation.keputusan.Cases.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instrument that does not stand, or may mean something else, says no more than none. */
class SilentBasisTest {

  private static final JabatanWilayah DINAS = office(Jabatan.KEPALA_DINAS, "35.74");
  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.74.01");
  private static final JabatanWilayah LURAH = office(Jabatan.LURAH, "35.74.01.1001");
  private static final String BY_OPEN_CLAUSE = "? tugas-menurut-undang-undang ";
  private static final String FORUM = "Koordinasi pasar";

  /** Set on 2021-03-01, for the time from 2021-04-01 until 2026-04-01. */
  private static PelimpahanWewenang mandate() {
    return decree(
        d ->
            d.penerima(List.of(DINAS))
                .sumber(SumberWewenang.MANDAT)
                .layanan(
                    List.of(service().kriteria(Cases.licence().tugasRutin(true).build()).build())));
  }

  private static PermintaanKeputusan dinasOn(String day) {
    return request(r -> r.pejabat(DINAS).tanggal(LocalDate.parse(day)).strategis(false));
  }

  private static KeputusanWewenang decide(
      PermintaanKeputusan request, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return AuthorityEngine.of(Cases.SUKSESI, decrees, List.of(changes)).decide(request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-01", "2021-03-15", "2026-04-01", "2027-06-01"})
  void mandateThatIsNotInForce_leavesAKepalaDinasAsOpenAsNone(String day) {
    PermintaanKeputusan asked = dinasOn(day);
    KeputusanWewenang open = decide(asked, List.of(mandate()));
    assertThat(line(open)).startsWith(BY_OPEN_CLAUSE);
    assertThat(((KeputusanWewenang.TidakDapatDitentukan) open).kurang())
        .isEqualTo(((KeputusanWewenang.TidakDapatDitentukan) decide(asked, List.of())).kurang());
    assertThat(open.syarat().anak())
        .extracting(Syarat::jenis, Syarat::hasil)
        .contains(tuple(JenisSyarat.MANDAT, Hasil.TIDAK));
  }

  @Test
  void mandateThatIsRevoked_leavesAKepalaDinasAsOpenAsNone() {
    InstrumenPengubah revocation = Cases.revocation("9", "2022-01-03").build();
    assertThat(line(decide(dinasOn("2022-01-02"), List.of(mandate()), revocation)))
        .startsWith("BERWENANG MANDAT");
    assertThat(line(decide(dinasOn("2022-01-03"), List.of(mandate()), revocation)))
        .startsWith(BY_OPEN_CLAUSE);
  }

  @Test
  void mandateThatStands_saysWhatHeMayNot() {
    PermintaanKeputusan tooLarge =
        request(
            r ->
                r.pejabat(DINAS)
                    .strategis(false)
                    .ukuran(
                        List.of(
                            new UkuranObjek(
                                "luas", BigDecimal.valueOf(200), SatuanBatas.METER_PERSEGI))));
    assertThat(line(decide(tooLarge, List.of(mandate())))).startsWith("TIDAK batas-materi");
  }

  @Test
  void whatItsOwnReceiverHandsOn_takesNothingFromTheOfficeThatHandsOn() {
    PelimpahanWewenang byCamat =
        decree(
            d ->
                d.pemberi(CAMAT)
                    .penerima(List.of(LURAH))
                    .sumber(SumberWewenang.MANDAT)
                    .layanan(List.of(service().nama(FORUM).build())));
    PermintaanKeputusan asked = request(r -> r.layanan(FORUM));
    assertThat(line(decide(asked, List.of()))).isEqualTo(BY_OPEN_CLAUSE);
    assertThat(line(decide(asked, List.of(byCamat)))).isEqualTo(BY_OPEN_CLAUSE);
    // To the lurah the camat says by it whose the service is.
    PermintaanKeputusan later =
        request(r -> r.pejabat(LURAH).layanan(FORUM).tanggal(LocalDate.parse("2027-06-01")));
    assertThat(line(decide(later, List.of(byCamat)))).startsWith("TIDAK periode");
  }

  @Test
  void decreeThatNamesNoService_orOneInOtherWriting_isSilentOnceItHasEnded() {
    PermintaanKeputusan asked =
        request(r -> r.layanan(FORUM).tanggal(LocalDate.parse("2027-06-01")));
    assertThat(line(decide(asked, List.of(decree(d -> d.layanan(List.of()))))))
        .startsWith(BY_OPEN_CLAUSE);
    assertThat(line(decide(asked, List.of(Cases.serving(s -> s.nama("Koordinasi pasar (KP)"))))))
        .startsWith(BY_OPEN_CLAUSE);
    assertThat(line(decide(asked, List.of(Cases.serving(s -> s.nama(FORUM))))))
        .startsWith("TIDAK periode");
  }
}
