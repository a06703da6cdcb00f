package id.pamong.validation.keputusan.peta;

import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.revocation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapFinderTest {

  private static final KodeWilayah KOTA = KodeWilayah.parse("35.74");
  private static final Periode YEAR =
      Periode.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));

  private static PetaPemegang map(
      Periode period, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return AuthorityEngine.of(Cases.SUKSESI, decrees, List.of(changes))
        .gaps(new PermintaanPeta(KOTA, period, List.of()));
  }

  /** The rows of a place: the days, what stands then, and the offices. */
  private static List<String> rows(PetaPemegang map, String place) {
    return map.baris().stream()
        .filter(row -> row.tempat().toString().equals(place))
        .map(GapFinderTest::line)
        .toList();
  }

  private static String line(BarisPemegang row) {
    return row.periode().mulai()
        + ".."
        + row.periode().akhir().map(LocalDate::toString).orElse("")
        + " "
        + row.keadaan().jenis()
        + " "
        + row.keadaan().jabatan()
        + " "
        + row.keadaan().kepalaDaerah();
  }

  @Test
  void kecamatanWithoutADecree_isAGap_thoughTheHeadOfRegionIsCompetent() {
    PetaPemegang map = map(YEAR, List.of(Cases.decree().build()));
    assertThat(rows(map, "35.74.01"))
        .containsExactly("2023-01-01..2024-01-01 SATU [camat 35.74.01] TERPENUHI");
    assertThat(rows(map, "35.74.02"))
        .containsExactly("2023-01-01..2024-01-01 TIDAK_DILIMPAHKAN [] TERPENUHI");
    assertThat(map.celah()).noneMatch(row -> row.tempat().toString().equals("35.74.01"));
  }

  @Test
  void endsAreThoseThatTheInstrumentsState_toTheDay() {
    PetaPemegang map =
        map(
            Periode.of(LocalDate.of(2021, 1, 1), LocalDate.of(2027, 1, 1)),
            List.of(Cases.decree().build()),
            revocation("9", "2023-05-02").build());
    assertThat(rows(map, "35.74.01"))
        .containsExactly(
            "2021-01-01..2021-04-01 TIDAK_DILIMPAHKAN [] TERPENUHI",
            "2021-04-01..2023-05-02 SATU [camat 35.74.01] TERPENUHI",
            "2023-05-02..2027-01-01 TIDAK_DILIMPAHKAN [] TERPENUHI");
  }

  @Test
  void twoOfficesByDecreesOfTheirOwn_areAnOverlap_onTheDaysOfBoth() {
    PelimpahanWewenang unit =
        decree(
            d ->
                d.instrumen(instrument("2", "2023-02-01").build())
                    .penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74")))
                    .addDasarHukum(Cases.cited(JenisInstrumen.PP, "96", 2012))
                    .periode(Periode.of(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 1))));
    assertThat(rows(map(YEAR, List.of(Cases.decree().build(), unit)), "35.74.01"))
        .containsExactly(
            "2023-01-01..2023-02-01 SATU [camat 35.74.01] TERPENUHI",
            "2023-02-01..2023-03-01 GANDA [kepala unit pelayanan terpadu 35.74, camat 35.74.01]"
                + " TERPENUHI",
            "2023-03-01..2024-01-01 SATU [camat 35.74.01] TERPENUHI");
  }

  @Test
  void mandateBesideADelegation_isNoOverlap() {
    PelimpahanWewenang mandate =
        decree(
            d ->
                d.instrumen(instrument("2", "2022-02-01").build())
                    .sumber(SumberWewenang.MANDAT)
                    .penerima(List.of(office(Jabatan.KEPALA_DINAS, "35.74")))
                    .layanan(
                        List.of(
                            Cases.service()
                                .kriteria(Cases.licence().tugasRutin(true).build())
                                .build())));
    assertThat(rows(map(YEAR, List.of(Cases.decree().build(), mandate)), "35.74.01"))
        .containsExactly(
            "2023-01-01..2024-01-01 SATU [kepala dinas 35.74, camat 35.74.01] TERPENUHI");
  }

  @Test
  void decreeWithAMissingFact_isNotKnown_withTheFact() {
    PelimpahanWewenang open = decree(d -> d.pemetaan(Optional.empty()));
    PetaPemegang map = map(YEAR, List.of(open));
    assertThat(rows(map, "35.74.01"))
        .containsExactly("2023-01-01..2024-01-01 TIDAK_DIKETAHUI [] TERPENUHI");
    BarisPemegang row =
        map.celah().stream()
            .filter(one -> one.tempat().toString().equals("35.74.01"))
            .findFirst()
            .orElseThrow();
    assertThat(row.keadaan().kurang())
        .extracting(one -> one.jenis().id())
        .containsExactly("pemetaan");
  }

  @Test
  void limitToOneVillage_tellsTheVillagesApart() {
    PelimpahanWewenang limited =
        PelimpahanWewenang.builder()
            .from(
                Cases.serving(
                    s ->
                        s.batas(
                            BatasWewenang.builder().addWilayah(region("35.12.07.1001")).build())))
            .instrumen(instrument("1", "2021-03-01").jenis(JenisInstrumen.KEPUTUSAN_BUPATI).build())
            .pemberi(office(Jabatan.BUPATI, "35.12"))
            .penerima(List.of(office(Jabatan.CAMAT, "35.12.07")))
            .build();
    PetaPemegang map =
        AuthorityEngine.of(Cases.SUKSESI, List.of(limited), List.of())
            .gaps(new PermintaanPeta(region("35.12"), YEAR, List.of()));
    assertThat(rows(map, "35.12.07.1001"))
        .containsExactly("2023-01-01..2024-01-01 SATU [camat 35.12.07] TERPENUHI");
    assertThat(rows(map, "35.12.07.2001"))
        .containsExactly("2023-01-01..2024-01-01 TIDAK_DILIMPAHKAN [] TERPENUHI");
    assertThat(rows(map, "35.12.07")).isEmpty();
    assertThat(rows(map, "35.12.08"))
        .containsExactly("2023-01-01..2024-01-01 TIDAK_DILIMPAHKAN [] TERPENUHI");
  }

  @Test
  void serviceThatIsAskedFor_isLookedForWithItsAffair() {
    PermintaanPeta question =
        new PermintaanPeta(
            KOTA,
            YEAR,
            List.of(
                new LayananDicari(
                    "Izin Lain", Optional.of(UrusanPemerintahan.YUSTISI), Optional.empty())));
    PetaPemegang map = AuthorityEngine.of(Cases.SUKSESI, List.of(), List.of()).gaps(question);
    assertThat(rows(map, "35.74.01"))
        .containsExactly("2023-01-01..2024-01-01 TIDAK_DILIMPAHKAN [] TIDAK");
  }

  @Test
  void questionWithoutAnEnd_orOfAnotherLevel_isRefused() {
    Periode open = Periode.sejak(LocalDate.of(2023, 1, 1));
    assertThatThrownBy(() -> new PermintaanPeta(KOTA, open, List.of()))
        .hasMessage("periode of a peta must have an end");
    assertThatThrownBy(() -> new PermintaanPeta(region("35.74.01"), YEAR, List.of()))
        .hasMessageStartingWith("wilayah of a peta must be a kabupaten or kota");
  }

  private static KodeWilayah region(String kode) {
    return KodeWilayah.parse(kode);
  }

  private static PelimpahanWewenang withClause() {
    return decree(
        d ->
            d.instrumen(
                    instrument("1", "2021-03-01").jenis(JenisInstrumen.PERATURAN_WALI_KOTA).build())
                .subdelegasi(
                    Subdelegasi.builder()
                        .penerima(Jabatan.LURAH)
                        .objek(ObjekSubdelegasi.TINDAKAN)
                        .build())
                .layanan(List.of(Cases.act().build())));
  }

  @Test
  void officeThatHasItFromAnotherHolder_isNoOverlap_byClauseOrByDecree() {
    PelimpahanWewenang handedOn =
        decree(
            d ->
                d.instrumen(
                        instrument("2", "2021-04-01")
                            .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                            .build())
                    .pemberi(office(Jabatan.CAMAT, "35.74.01"))
                    .penerima(List.of(office(Jabatan.LURAH, "35.74.01.1001")))
                    .layanan(List.of(Cases.act().build())));
    String both = "2023-01-01..2024-01-01 SATU [camat 35.74.01, lurah 35.74.01.1001] TERPENUHI";
    assertThat(rows(map(YEAR, List.of(withClause())), "35.74.01")).containsExactly(both);
    assertThat(rows(map(YEAR, List.of(withClause(), handedOn)), "35.74.01")).containsExactly(both);
    assertThat(
            Cases.line(
                Cases.decide(
                    Cases.request(
                        r -> r.pejabat(office(Jabatan.WALI_KOTA, "35.74")).layanan(Cases.ACT)),
                    withClause(),
                    handedOn)))
        .isEqualTo("BERWENANG ATRIBUSI wali kota 35.74");
  }

  @Test
  void mandateBesideADelegation_isNoRemark() {
    PelimpahanWewenang mandate =
        decree(
            d ->
                d.instrumen(instrument("2", "2021-04-01").build())
                    .sumber(SumberWewenang.MANDAT)
                    .penerima(List.of(office(Jabatan.KEPALA_DINAS, "35.74")))
                    .layanan(
                        List.of(
                            Cases.service()
                                .kriteria(Cases.licence().tugasRutin(true).build())
                                .build())));
    assertThat(
            Cases.line(
                Cases.decide(
                    Cases.request(r -> r.strategis(false)), Cases.decree().build(), mandate)))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01");
  }
}
