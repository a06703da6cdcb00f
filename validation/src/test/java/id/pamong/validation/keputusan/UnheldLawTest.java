package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.StatusPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The laws on regional government before UU 32/2004, of 15 October 2004, are not held. */
class UnheldLawTest {

  private static final JabatanWilayah WALI_KOTA = office(Jabatan.WALI_KOTA, "35.74");

  @Test
  void headOfRegion_isNotJudgedByUu32_onTheDayBeforeIt() {
    assertThat(on(WALI_KOTA, "2004-10-14")).startsWith("? hukum-pemerintahan-daerah ");
    assertThat(on(WALI_KOTA, "2004-10-15")).startsWith("BERWENANG ATRIBUSI wali kota 35.74");
    assertThat(on(WALI_KOTA, "1900-01-01")).startsWith("? hukum-pemerintahan-daerah ");
  }

  @Test
  void gubernurAndCamat_areNotEither() {
    assertThat(on(office(Jabatan.GUBERNUR, "35"), "2004-10-14"))
        .startsWith("? hukum-pemerintahan-daerah ");
    assertThat(on(office(Jabatan.CAMAT, "35.74.01"), "1999-05-07"))
        .startsWith("? hukum-pemerintahan-daerah ");
  }

  @Test
  void explanationCitesNoLawThatCameLater() {
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(decide(asked(WALI_KOTA, LocalDate.of(2003, 1, 6)))))
        .contains("hukum tentang pemerintahan daerah pada tanggal ini ada di dalam pustaka")
        .doesNotContain("UU 32/2004");
  }

  @Test
  void holdersAndGaps_knowNobodyThen_andTheHeadFromTheFirstDay() {
    AuthorityEngine engine = AuthorityEngine.of(Cases.SUKSESI, List.of(), List.of());
    PermintaanPemegang question =
        PermintaanPemegang.builder()
            .layanan("Izin Reklame")
            .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
            .wilayah(KodeWilayah.parse("35.74.01"))
            .tanggal(LocalDate.of(2004, 10, 14))
            .build();
    assertThat(engine.holders(question).status()).isEqualTo(StatusPemegang.TIDAK_DIKETAHUI);
    PermintaanPeta year =
        new PermintaanPeta(
            KodeWilayah.parse("35.74"),
            Periode.of(LocalDate.of(2004, 1, 1), LocalDate.of(2005, 1, 1)),
            List.of(
                new LayananDicari(
                    "Izin Reklame",
                    Optional.of(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG),
                    Optional.empty())));
    assertThat(engine.gaps(year).baris())
        .filteredOn(row -> row.tempat().equals(KodeWilayah.parse("35.74.01")))
        .extracting(row -> row.periode().mulai() + " " + row.keadaan().jenis())
        .containsExactly("2004-01-01 TIDAK_DIKETAHUI", "2004-10-15 TIDAK_DILIMPAHKAN");
  }

  private static String on(JabatanWilayah office, String day) {
    return line(decide(asked(office, LocalDate.parse(day))));
  }

  private static PermintaanKeputusan asked(JabatanWilayah office, LocalDate day) {
    return request(
        r ->
            r.pejabat(office)
                .kapasitas(
                    Optional.of(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
                        .filter(one -> office.jabatan() == Jabatan.GUBERNUR))
                .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
                .tanggal(day));
  }
}
