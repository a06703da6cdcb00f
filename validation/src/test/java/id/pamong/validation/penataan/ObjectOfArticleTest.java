package id.pamong.validation.penataan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.ForumMusyawarah;
import id.pamong.pemerintahan.penataan.KeuanganDaerah;
import id.pamong.pemerintahan.penataan.Musyawarah;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding cites the articles on its own units, on its own change and of its own day. */
class ObjectOfArticleTest {

  private static final Optional<Boolean> NO = Optional.of(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-06-01 | KECAMATAN | PEMBENTUKAN  | UU 23/2014 Pasal 221 ayat (2); PP 17/2018 Pasal 3 ayat (3)
          2023-06-01 | KELURAHAN | PEMBENTUKAN  | UU 23/2014 Pasal 229 ayat (1); PP 17/2018 Pasal 19 ayat (3)
          2023-06-01 | KECAMATAN | PENGGABUNGAN | PP 17/2018 Pasal 8 ayat (5)
          2023-06-01 | KELURAHAN | PENGGABUNGAN | PP 17/2018 Pasal 23 ayat (5)
          2023-06-01 | KECAMATAN | PENYESUAIAN  | PP 17/2018 Pasal 9 ayat (5)
          2023-06-01 | KELURAHAN | PENYESUAIAN  | PP 17/2018 Pasal 24 ayat (5)
          2023-06-01 | KECAMATAN | PENGHAPUSAN  | UU 23/2014 Pasal 221 ayat (2)
          2023-06-01 | KELURAHAN | PENGHAPUSAN  | UU 23/2014 Pasal 229 ayat (1)
          2016-06-01 | KECAMATAN | PEMBENTUKAN  | UU 23/2014 Pasal 221 ayat (2)
          2016-06-01 | KELURAHAN | PEMBENTUKAN  | UU 23/2014 Pasal 229 ayat (1)
          2016-06-01 | KECAMATAN | PENGGABUNGAN | PP 19/2008 Pasal 13
          2016-06-01 | KECAMATAN | PENGHAPUSAN  | PP 19/2008 Pasal 13
          2012-06-01 | KECAMATAN | PEMBENTUKAN  | UU 32/2004 Pasal 126 ayat (1)
          2012-06-01 | KELURAHAN | PEMBENTUKAN  | UU 32/2004 Pasal 127 ayat (1)
          2012-06-01 | KECAMATAN | PENGGABUNGAN | PP 19/2008 Pasal 13
          """)
  void form(String day, ObjekPenataan objek, BentukPenataan bentuk, String basis) {
    PenataanWilayah perda =
        perda(day, objek, bentuk)
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_BUPATI, "901", day))
            .build();
    assertThat(found("bentuk-bukan-perda-kabupaten-kota", perda))
        .containsExactly("ERROR /instrumen/jenis " + basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          usia-asal-kurang-lima-tahun         | 4 ayat (1) huruf c; 4 ayat (2) | 20 ayat (1) huruf c; 20 ayat (2)
          luas-kurang                         | 4 ayat (1) huruf b; 4 ayat (2) | 20 ayat (1) huruf b; 20 ayat (2)
          belanja-pegawai-lebih-dari-separuh  | 5 ayat (2)                     | 21 ayat (2)
          tanpa-lahan-kantor                  | 5 ayat (3)                     | 21 ayat (3)
          tanpa-lahan-pendukung               | 5 ayat (3)                     | 21 ayat (3)
          batas-tanpa-titik-koordinat         | 5 ayat (4) huruf a             | 21 ayat (4) huruf a
          tidak-disepakati-musyawarah         | 6 ayat (1)                     | 22 ayat (1)
          musyawarah-tidak-seluruhnya-hadir   | 6 ayat (3)                     | 22 ayat (2)
          """)
  void conditionOfAFormation(String rule, String ofKecamatan, String ofKelurahan) {
    assertThat(basis(rule, bad(ObjekPenataan.KECAMATAN))).isEqualTo(ofKecamatan);
    assertThat(basis(rule, bad(ObjekPenataan.KELURAHAN))).isEqualTo(ofKelurahan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KECAMATAN | PENGGABUNGAN | alasan-penggabungan-tidak-dinyatakan | 8 ayat (2)
          KELURAHAN | PENGGABUNGAN | alasan-penggabungan-tidak-dinyatakan | 23 ayat (2)
          KECAMATAN | PENYESUAIAN  | penyesuaian-tidak-dinyatakan         | 9 ayat (1)
          KELURAHAN | PENYESUAIAN  | penyesuaian-tidak-dinyatakan         | 24 ayat (1)
          """)
  void change(ObjekPenataan objek, BentukPenataan bentuk, String rule, String basis) {
    assertThat(basis(rule, perda("2023-06-01", objek, bentuk).build())).isEqualTo(basis);
  }

  private static String basis(String rule, PenataanWilayah perda) {
    List<String> found = found(rule, perda);
    assertThat(found).as(rule).hasSize(1);
    return found.get(0).replaceAll("^\\w+ \\S+ ", "").replace("PP 17/2018 Pasal ", "");
  }

  private static List<String> found(String rule, PenataanWilayah perda) {
    return Found.by("penataan." + rule, PenataanRules.all(), perda);
  }

  private static PenataanWilayah bad(ObjekPenataan objek) {
    String kode = objek == ObjekPenataan.KECAMATAN ? "35.12.07" : "35.12.07.1001";
    return perda("2023-06-01", objek, BentukPenataan.PEMBENTUKAN)
        .addAsal(
            new UnitAsal(
                KodeWilayah.parse(kode),
                Optional.of(LocalDate.parse("2022-01-01")),
                Optional.empty()))
        .addCalon(
            CalonUnit.builder()
                .luas(new BigDecimal("0.1"))
                .lahanKantor(false)
                .lahanPendukung(false)
                .titikKoordinat(false)
                .build())
        .keuangan(new KeuanganDaerah(BigDecimal.TEN, BigDecimal.TEN))
        .addMusyawarah(new Musyawarah(ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN, 9, 8, NO))
        .build();
  }

  private static PenataanWilayah.Builder perda(
      String day, ObjekPenataan objek, BentukPenataan bentuk) {
    return PenataanWilayah.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "901", day))
        .daerah(KodeWilayah.parse("35.12"))
        .objek(objek)
        .bentuk(bentuk);
  }
}
