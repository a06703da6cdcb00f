package id.pamong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.AnggotaForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.pemerintahan.forkopimcam.UnsurForkopimcam;
import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.PersetujuanPerda;
import id.pamong.pemerintahan.tipologi.CiriGeografis;
import id.pamong.pemerintahan.tipologi.SusunanOrganisasi;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.forkopimcam.ForkopimcamRules;
import id.pamong.validation.penataan.PenataanRules;
import id.pamong.validation.tipologi.TipologiRules;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers on each side of what the law allows, and every value of what it lists. */
class BoundaryTest {

  @ParameterizedTest
  @CsvSource({
    "2023-06-01, A, 5, true",
    "2023-06-01, A, 6, false",
    "2023-06-01, B, 4, true",
    "2023-06-01, B, 5, false",
    "2016-06-18, B, 5, true",
    "2016-06-18, B, 6, false"
  })
  void sections(String day, TipeKecamatan tipe, int count, boolean isAllowed) {
    TipologiKecamatan document =
        typed(
            day,
            d ->
                d.tipe(tipe)
                    .susunan(
                        new SusunanOrganisasi(
                            Optional.of(1), Optional.empty(), Optional.of(count))));
    assertThat(found("tipologi.seksi-terlalu-banyak", document)).isNotEqualTo(isAllowed);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-01, 2, true",
    "2023-06-01, 3, false",
    "2016-06-18, 3, true",
    "2016-06-18, 4, false"
  })
  void subsections(String day, int count, boolean isAllowed) {
    TipologiKecamatan document =
        typed(
            day,
            d ->
                d.susunan(
                    new SusunanOrganisasi(Optional.of(1), Optional.of(count), Optional.empty())));
    assertThat(found("tipologi.subbagian-terlalu-banyak", document)).isNotEqualTo(isAllowed);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, false"})
  void secretariats(int count, boolean isAllowed) {
    SusunanOrganisasi one =
        new SusunanOrganisasi(Optional.of(count), Optional.empty(), Optional.empty());
    String rule = "tipologi.sekretariat-bukan-satu";
    assertThat(found(rule, typed("2023-06-01", d -> d.susunan(one)))).isNotEqualTo(isAllowed);
    assertThat(found(rule, typed("2016-06-18", d -> d.susunan(one)))).isNotEqualTo(isAllowed);
    assertThat(found(rule, typed("2023-06-01", d -> d.susunanKelurahan(one))))
        .isNotEqualTo(isAllowed);
    assertThat(found(rule, typed("2016-06-18", d -> d.susunanKelurahan(one)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2016-06-19, 3, true", "2016-06-19, 4, false", "2016-06-18, 4, true"})
  void sectionsOfAKelurahan(String day, int count, boolean isAllowed) {
    TipologiKecamatan document =
        typed(
            day,
            d ->
                d.susunanKelurahan(
                    new SusunanOrganisasi(Optional.of(1), Optional.empty(), Optional.of(count))));
    assertThat(found("tipologi.seksi-kelurahan-terlalu-banyak", document)).isNotEqualTo(isAllowed);
  }

  @ParameterizedTest
  @CsvSource({
    "BERCIRI_KEPULAUAN, 1.4, true",
    "BERCIRI_KEPULAUAN, 1.5, false",
    "PERBATASAN_DARAT_NEGARA, 1.4, true",
    "PERBATASAN_DARAT_NEGARA, 1.5, false",
    "PULAU_TERLUAR, 1.5, true",
    "PULAU_TERLUAR, 1.4, false",
    "PULAU_TERLUAR, 1.1, true",
    "PULAU_TERLUAR, 1, false"
  })
  void factorsOfEachMark(CiriGeografis ciri, String faktor, boolean isAllowed) {
    TipologiKecamatan document =
        typed("2023-06-01", d -> d.addCiri(ciri).faktor(new BigDecimal(faktor)));
    assertThat(found("tipologi.faktor-geografis-tidak-sesuai", document)).isNotEqualTo(isAllowed);
    assertThat(found("tipologi.faktor-geografis-tidak-dapat-dinilai", document)).isFalse();
  }

  @Test
  void approvalOfTheGubernurIsAskedOfAPerdaAlone() {
    String rule = "tipologi.perda-tanpa-persetujuan-gubernur";
    assertThat(found(rule, typed("2023-06-01", d -> d.persetujuanGubernur(false)))).isTrue();
    assertThat(found(rule, typed("2023-06-01", d -> d.persetujuanGubernur(true)))).isFalse();
    assertThat(found(rule, typed("2023-06-01", d -> d))).isFalse();
    InstrumenPenetapan ofHead =
        InstrumenPenetapan.of(JenisInstrumen.PERATURAN_WALI_KOTA, "901", "2023-06-01");
    assertThat(
            found(rule, typed("2023-06-01", d -> d.instrumen(ofHead).persetujuanGubernur(false))))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2014-10-02, false, false",
    "2018-05-07, false, false",
    "2018-05-08, true, true",
    "2022-02-24, true, true",
    "2022-02-25, true, false"
  })
  void membersOfAForum(String day, boolean prosecution, boolean agency) {
    for (UnsurForkopimcam unsur : UnsurForkopimcam.values()) {
      boolean isMember =
          switch (unsur) {
            case KEPALA_KEPOLISIAN_SEKTOR,
                PEJABAT_KEPOLISIAN,
                KOMANDAN_RAYON_MILITER,
                PERWAKILAN_TNI ->
                true;
            case KEPALA_CABANG_KEJAKSAAN_NEGERI -> prosecution;
            case PIMPINAN_INSTANSI_VERTIKAL -> agency;
            default -> false;
          };
      PenetapanForkopimcam decree =
          forum(day, d -> d.anggota(List.of(AnggotaForkopimcam.of(unsur))));
      assertThat(found("forkopimcam.anggota-bukan-unsur", decree))
          .as(day + " " + unsur)
          .isNotEqualTo(isMember);
    }
  }

  @Test
  void everyOtherOfficeIsWrong_asChairAndAsSecretary() {
    for (Jabatan jabatan : Jabatan.values()) {
      assertThat(found("forkopimcam.ketua-bukan-camat", forum("2023-06-01", d -> d.ketua(jabatan))))
          .isNotEqualTo(jabatan == Jabatan.CAMAT);
      assertThat(
              found(
                  "forkopimcam.sekretaris-bukan-sekretaris-kecamatan",
                  forum("2023-06-01", d -> d.sekretaris(jabatan))))
          .isNotEqualTo(jabatan == Jabatan.SEKRETARIS_KECAMATAN);
    }
  }

  @Test
  void moneyOfAForumIsOfTheKabupatenOrTheState() {
    Set<SumberPendanaan> lawful = Set.of(SumberPendanaan.APBD_KABUPATEN_KOTA, SumberPendanaan.APBN);
    for (SumberPendanaan sumber : SumberPendanaan.values()) {
      PenetapanForkopimcam decree = forum("2023-06-01", d -> d.addPendanaan(sumber));
      assertThat(found("forkopimcam.pendanaan-sumber-lain", decree))
          .as(sumber.name())
          .isNotEqualTo(lawful.contains(sumber));
      assertThat(found("forkopimcam.pendanaan-tanpa-apbd-kabupaten-kota", decree))
          .as(sumber.name())
          .isEqualTo(sumber == SumberPendanaan.APBN);
    }
  }

  @Test
  void adjustmentsAreThoseOfTheUnit() {
    assertThat(
            allowed(JenisPenyesuaian.values(), jenis -> adjusted(ObjekPenataan.KECAMATAN, jenis)))
        .containsExactlyInAnyOrder(
            JenisPenyesuaian.BATAS_WILAYAH,
            JenisPenyesuaian.NAMA,
            JenisPenyesuaian.PEMINDAHAN_IBU_KOTA,
            JenisPenyesuaian.NAMA_IBU_KOTA);
    assertThat(
            allowed(JenisPenyesuaian.values(), jenis -> adjusted(ObjekPenataan.KELURAHAN, jenis)))
        .containsExactlyInAnyOrder(
            JenisPenyesuaian.BATAS_WILAYAH,
            JenisPenyesuaian.NAMA,
            JenisPenyesuaian.STATUS_DESA_MENJADI_KELURAHAN);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-07, PENDUDUK_BERKURANG CAKUPAN_BERKURANG",
    "2018-05-08, BENCANA KEPENTINGAN_STRATEGIS_NASIONAL KESEPAKATAN"
  })
  void groundsOfAMergerAreThoseOfTheDay(String day, String lawful) {
    for (AlasanPenggabungan alasan : AlasanPenggabungan.values()) {
      PenataanWilayah perda =
          perda(day, d -> d.bentuk(BentukPenataan.PENGGABUNGAN).alasan(List.of(alasan)));
      assertThat(found("penataan.penggabungan-tanpa-alasan-yang-sah", perda))
          .as(alasan.name())
          .isNotEqualTo(List.of(lawful.split(" ", -1)).contains(alasan.name()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-01, 2023-06-01, false, false",
    "2023-06-02, 2023-06-01, true, false",
    "2023-06-01, 2023-06-02, false, true",
    "2023-05-02, 2023-05-01, true, false"
  })
  void approvalsStandInTheirOrder(String joint, String minister, boolean late, boolean after) {
    PenataanWilayah perda =
        perda(
            "2023-06-01",
            d ->
                d.persetujuan(
                    new PersetujuanPerda(
                        Optional.of(LocalDate.parse(joint)),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(LocalDate.parse(minister)))));
    assertThat(found("penataan.persetujuan-bersama-terlambat", perda)).isEqualTo(late);
    assertThat(found("penataan.persetujuan-menteri-sesudah-penetapan", perda)).isEqualTo(after);
  }

  private static Set<JenisPenyesuaian> allowed(
      JenisPenyesuaian[] all, Function<JenisPenyesuaian, PenataanWilayah> perda) {
    return Arrays.stream(all)
        .filter(jenis -> !found("penataan.penyesuaian-tidak-dikenal", perda.apply(jenis)))
        .collect(Collectors.toSet());
  }

  private static PenataanWilayah adjusted(ObjekPenataan objek, JenisPenyesuaian jenis) {
    return perda(
        "2023-06-01", d -> d.objek(objek).bentuk(BentukPenataan.PENYESUAIAN).addPenyesuaian(jenis));
  }

  private static PenataanWilayah perda(String day, UnaryOperator<PenataanWilayah.Builder> change) {
    return change
        .apply(
            PenataanWilayah.builder()
                .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "901", day))
                .daerah(KodeWilayah.parse("35.12"))
                .objek(ObjekPenataan.KECAMATAN)
                .bentuk(BentukPenataan.PEMBENTUKAN))
        .build();
  }

  private static PenetapanForkopimcam forum(
      String day, UnaryOperator<PenetapanForkopimcam.Builder> change) {
    return change
        .apply(
            PenetapanForkopimcam.builder()
                .instrumen(InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_BUPATI, "901", day))
                .kecamatan(KodeWilayah.parse("35.12.07"))
                .ketua(Jabatan.CAMAT))
        .build();
  }

  private static TipologiKecamatan typed(
      String day, UnaryOperator<TipologiKecamatan.Builder> change) {
    return change
        .apply(
            TipologiKecamatan.builder()
                .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "901", day))
                .kecamatan(KodeWilayah.parse("35.74.01")))
        .build();
  }

  private static boolean found(String rule, TipologiKecamatan document) {
    return Found.rules(TipologiRules.all(), document).contains(rule);
  }

  private static boolean found(String rule, PenetapanForkopimcam document) {
    return Found.rules(ForkopimcamRules.all(), document).contains(rule);
  }

  private static boolean found(String rule, PenataanWilayah document) {
    return Found.rules(PenataanRules.all(), document).contains(rule);
  }
}
