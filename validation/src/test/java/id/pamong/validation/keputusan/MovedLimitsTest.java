package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Kidul.ABOLISHED;
import static id.pamong.validation.keputusan.Kidul.BY_LAW;
import static id.pamong.validation.keputusan.Kidul.BY_NAME;
import static id.pamong.validation.keputusan.Kidul.DECREE;
import static id.pamong.validation.keputusan.Kidul.UNIT;
import static id.pamong.validation.keputusan.Kidul.ask;
import static id.pamong.validation.keputusan.Kidul.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Limits to regions whose codes moved, as 35.74.01 did to 35.74.06 in 2021. */
class MovedLimitsTest {

  private static List<String> rows(PelimpahanWewenang decree) {
    return AuthorityEngine.of(BY_LAW, List.of(decree), List.of())
        .gaps(
            new PermintaanPeta(
                KodeWilayah.parse("35.74"),
                Periode.of(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 7, 1)),
                List.of(LayananDicari.of("Izin Reklame"))))
        .baris()
        .stream()
        .map(row -> row.tempat() + " " + row.keadaan().jenis())
        .toList();
  }

  private static PelimpahanWewenang limited(String camat, String... villages) {
    return Cases.decree(
        d ->
            d.instrumen(Cases.instrument("1", "2020-03-02").build())
                .penerima(List.of(office(Jabatan.CAMAT, camat)))
                .periode(Optional.empty())
                .layanan(
                    List.of(
                        service()
                            .batas(
                                BatasWewenang.builder()
                                    .wilayah(
                                        Arrays.stream(villages).map(KodeWilayah::parse).toList())
                                    .build())
                            .build())));
  }

  @Test
  void limitOfArea_isThatOfTheRegionThatTheDecreeNames() {
    JabatanWilayah office = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74");
    assertThat(ask(BY_LAW, office, "35.74.06.1003", "2022-06-01", UNIT)).startsWith("BERWENANG");
    assertThat(ask(BY_LAW, office, "35.74.01.1001", "2022-06-01", UNIT))
        .isEqualTo("TIDAK batas-wilayah [MELAMPAUI_WILAYAH] TIDAK_SAH");
    assertThat(ask(BY_NAME, office, "35.74.06.1003", "2022-06-01", UNIT))
        .startsWith("? batas-wilayah /layanan/0/batas/wilayah");
    assertThat(ask(BY_NAME, office, "35.74.01.1001", "2022-06-01", UNIT))
        .startsWith("? batas-wilayah /layanan/0/batas/wilayah");
    assertThat(ask(BY_LAW, office, "35.74.02.1001", "2022-06-01", UNIT)).startsWith("TIDAK");
  }

  @Test
  void limitOfAnAbolishedRegion_coversNothing() {
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74");
    assertThat(ask(ABOLISHED, unit, "35.74.02.1001", "2021-06-01", UNIT))
        .isEqualTo("TIDAK batas-wilayah [MELAMPAUI_WILAYAH] TIDAK_SAH");
  }

  @Test
  void limitsToVillagesOfAMovedKecamatan_tellItsVillagesApart() {
    assertThat(rows(limited("35.74.01", "35.74.01.1001")))
        .containsExactly(
            "35.74.02 TIDAK_DILIMPAHKAN",
            "35.74.06.1001 SATU",
            "35.74.06.1002 TIDAK_DILIMPAHKAN",
            "35.74.06.1003 TIDAK_DILIMPAHKAN");
  }

  @Test
  void villagesThatAreAlike_areOneRowOfTheirKecamatan() {
    assertThat(rows(limited("35.74.02", "35.74.02.1001", "35.74.02.1002", "35.74.02.1003")))
        .containsExactly("35.74.02 SATU", "35.74.06 TIDAK_DILIMPAHKAN");
  }

  @Test
  void limitToAVillageThatMoved_tellsTheVillagesApart_underTheirCodesOfTheDay() {
    PelimpahanWewenang limited =
        PelimpahanWewenang.builder()
            .from(DECREE)
            .penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74")))
            .addDasarHukum(Cases.cited(JenisInstrumen.PP, "96", 2012))
            .layanan(
                List.of(
                    service()
                        .batas(
                            BatasWewenang.builder()
                                .addWilayah(KodeWilayah.parse("35.74.01.1001"))
                                .build())
                        .build()))
            .build();
    assertThat(
            AuthorityEngine.of(BY_LAW, List.of(limited), List.of())
                .gaps(
                    new PermintaanPeta(
                        KodeWilayah.parse("35.74"),
                        Periode.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1)),
                        List.of()))
                .baris())
        .extracting(row -> row.tempat() + " " + row.keadaan().jenis())
        .containsExactly(
            "35.74.02 TIDAK_DILIMPAHKAN",
            "35.74.06.1001 SATU",
            "35.74.06.1002 TIDAK_DILIMPAHKAN",
            "35.74.06.1003 TIDAK_DILIMPAHKAN");
  }
}
