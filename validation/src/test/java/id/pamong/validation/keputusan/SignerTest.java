package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SignerTest {

  private static final PelimpahanWewenang DECREE = Cases.decree().build();

  private static String decide(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return line(Cases.decide(request(change), DECREE));
  }

  private static String acting(UnaryOperator<SuratMandat.Builder> change) {
    SuratMandat order =
        change
            .apply(
                SuratMandat.builder()
                    .instrumen(
                        InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "800/1", "2021-12-28"))
                    .pemberi(office(Jabatan.WALI_KOTA, "35.74"))
                    .penerima(office(Jabatan.SEKRETARIS_KECAMATAN, "35.74.01"))
                    .pelaksana(JenisPelaksana.PELAKSANA_HARIAN)
                    .jabatanDigantikan(office(Jabatan.CAMAT, "35.74.01"))
                    .sebab(SebabBerhalangan.CUTI)
                    .periode(Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 15))))
            .build();
    return decide(r -> r.perintah(order).rutin(true).strategis(false));
  }

  @Test
  void conflictOfInterest_bars_andTheActMayBeAnnulled() {
    assertThat(decide(r -> r.konflikKepentingan(false))).startsWith("BERWENANG DELEGASI camat");
    assertThat(decide(r -> r.konflikKepentingan(true)))
        .isEqualTo("TIDAK tanpa-konflik-kepentingan [] DAPAT_DIBATALKAN +kelas-terbuka");
  }

  @Test
  void actBeyondTheTerm_isBeyondTheTime() {
    Periode term = Periode.of(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 1, 3));
    assertThat(decide(r -> r.masaJabatan(term)))
        .isEqualTo("TIDAK masa-jabatan [MELAMPAUI_WAKTU] TIDAK_SAH");
    assertThat(decide(r -> r.masaJabatan(term).tanggal(LocalDate.of(2022, 1, 2))))
        .startsWith("BERWENANG");
  }

  @Test
  void termOfAHeadOfRegion_endsAfterFiveYears_whateverIsStated() {
    PermintaanKeputusan.Builder head =
        PermintaanKeputusan.builder()
            .pejabat(office(Jabatan.WALI_KOTA, "35.74"))
            .layanan("Izin Lain")
            .wilayah(KodeWilayah.parse("35.74.01"))
            .urusan(UrusanPemerintahan.PERDAGANGAN)
            .masaJabatan(Periode.sejak(LocalDate.of(2019, 2, 24)));
    assertThat(line(Cases.decide(head.tanggal(LocalDate.of(2024, 2, 23)).build())))
        .startsWith("BERWENANG ATRIBUSI");
    assertThat(line(Cases.decide(head.tanggal(LocalDate.of(2024, 2, 24)).build())))
        .isEqualTo("TIDAK masa-jabatan [MELAMPAUI_WAKTU] TIDAK_SAH");
  }

  @Test
  void plh_signsRoutineActsOfTheOffice_andTheGiverOfTheOrderAnswers() {
    assertThat(acting(order -> order))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama");
  }

  @Test
  void plhIsAnotherOfficialBelowTheGiver() {
    for (JabatanWilayah other :
        List.of(
            office(Jabatan.KEPALA_DESA, "35.13.05.2001"),
            office(Jabatan.CAMAT, "35.13.05"),
            office(Jabatan.WALI_KOTA, "35.74"))) {
      assertThat(acting(order -> order.penerima(other))).startsWith("TIDAK bawahan");
    }
    assertThat(acting(order -> order.penerima(office(Jabatan.CAMAT, "35.74.01"))))
        .startsWith("TIDAK pelaksana-lain");
    assertThat(acting(order -> order.penerima(office(Jabatan.CAMAT, "35.74.02"))))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama");
  }

  @Test
  void plhWhoNamesWhomHeSignsFor_isNotToldToSignForHimself() {
    SuratMandat order =
        SuratMandat.builder()
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "800/1", "2021-12-28"))
            .pemberi(office(Jabatan.WALI_KOTA, "35.74"))
            .penerima(office(Jabatan.SEKRETARIS_KECAMATAN, "35.74.01"))
            .pelaksana(JenisPelaksana.PELAKSANA_HARIAN)
            .jabatanDigantikan(office(Jabatan.CAMAT, "35.74.01"))
            .sebab(SebabBerhalangan.CUTI)
            .periode(Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 15)))
            .build();
    for (BentukTandaTangan form :
        List.of(BentukTandaTangan.ATAS_NAMA, BentukTandaTangan.MELAKSANAKAN_TUGAS)) {
      assertThat(decide(r -> r.perintah(order).rutin(true).strategis(false).tandaTangan(form)))
          .isEqualTo("BERWENANG MANDAT wali kota 35.74");
    }
  }

  @Test
  void plhForOneWhoIsGone_andPltForOneWhoIsAway_areAgainstTheLaw() {
    String refused = "TIDAK sebab-pelaksana [MELAMPAUI_PERATURAN] TIDAK_SAH";
    assertThat(acting(order -> order.sebab(SebabBerhalangan.PENSIUN))).isEqualTo(refused);
    assertThat(acting(order -> order.pelaksana(JenisPelaksana.PELAKSANA_TUGAS))).isEqualTo(refused);
    assertThat(
            acting(
                order ->
                    order
                        .pelaksana(JenisPelaksana.PELAKSANA_TUGAS)
                        .sebab(SebabBerhalangan.PENSIUN)))
        .startsWith("BERWENANG");
    assertThat(acting(order -> order.sebab(Optional.empty())))
        .isEqualTo("? sebab-pelaksana /perintah/sebab");
  }

  @Test
  void orderOfAnotherThanTheSuperior_orForAnotherOffice_givesNothing() {
    assertThat(acting(order -> order.pemberi(office(Jabatan.CAMAT, "35.74.02"))))
        .isEqualTo("TIDAK penunjuk-atasan [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(acting(order -> order.pemberi(office(Jabatan.SEKRETARIS_DAERAH, "35.74"))))
        .isEqualTo("? penunjuk-atasan , bawahan ");
    assertThat(acting(order -> order.jabatanDigantikan(office(Jabatan.CAMAT, "35.74.02"))))
        .isEqualTo("TIDAK jabatan-digantikan [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void orderThatHasEnded_orIsLater_givesNothing() {
    assertThat(
            acting(
                order ->
                    order.periode(
                        Periode.of(LocalDate.of(2021, 12, 29), LocalDate.of(2022, 1, 1)))))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH +akhir-hari-libur");
    // 1 January 2022 is a Saturday, and a holiday, before a Sunday.
    assertThat(
            acting(
                order ->
                    order.periode(
                        Periode.of(LocalDate.of(2021, 12, 29), LocalDate.of(2022, 1, 2)))))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama");
    assertThat(
            acting(
                order ->
                    order.instrumen(
                        InstrumenPenetapan.of(
                            JenisInstrumen.SURAT_PERINTAH, "800/1", "2022-01-04"))))
        .isEqualTo("TIDAK instrumen-berlaku [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void actThatIsNotRoutine_orStrategic_isNotOfAPlh() {
    SuratMandat order =
        SuratMandat.builder()
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "800/1", "2021-12-28"))
            .pemberi(office(Jabatan.WALI_KOTA, "35.74"))
            .penerima(office(Jabatan.SEKRETARIS_KECAMATAN, "35.74.01"))
            .pelaksana(JenisPelaksana.PELAKSANA_HARIAN)
            .jabatanDigantikan(office(Jabatan.CAMAT, "35.74.01"))
            .sebab(SebabBerhalangan.SAKIT)
            .periode(Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 15)))
            .build();
    assertThat(decide(r -> r.perintah(order).strategis(false))).isEqualTo("? tugas-rutin /rutin");
    assertThat(decide(r -> r.perintah(order).rutin(false).strategis(false)))
        .isEqualTo("TIDAK tugas-rutin [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(decide(r -> r.perintah(order).rutin(true).strategis(true)))
        .isEqualTo("TIDAK bukan-strategis [MELAMPAUI_PERATURAN] TIDAK_SAH");
  }

  @Test
  void plhOfAnOfficeWithoutTheAuthority_hasNoneEither() {
    assertThat(
            line(
                Cases.decide(
                    request(
                        r ->
                            r.layanan("Izin Lain")
                                .perintah(
                                    SuratMandat.builder()
                                        .instrumen(
                                            InstrumenPenetapan.of(
                                                JenisInstrumen.SURAT_PERINTAH, "1", "2021-12-28"))
                                        .pemberi(office(Jabatan.WALI_KOTA, "35.74"))
                                        .penerima(office(Jabatan.SEKRETARIS_KECAMATAN, "35.74.01"))
                                        .build())),
                    DECREE)))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void gubernur_isNotKnown_withoutHisCapacity_andNeverABareNo() {
    PermintaanKeputusan.Builder gubernur =
        PermintaanKeputusan.builder()
            .pejabat(office(Jabatan.GUBERNUR, "35"))
            .layanan("Izin Lain")
            .wilayah(KodeWilayah.parse("35.74"))
            .tanggal(LocalDate.of(2022, 1, 3))
            .urusan(UrusanPemerintahan.KEHUTANAN);
    assertThat(line(Cases.decide(gubernur.build())))
        .isEqualTo("? kapasitas /kapasitas, urusan-provinsi /pembagianUrusan");
    assertThat(
            line(Cases.decide(gubernur.kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM).build())))
        .isEqualTo("? urusan-provinsi /pembagianUrusan");
    assertThat(line(Cases.decide(gubernur.urusan(UrusanPemerintahan.YUSTISI).build())))
        .startsWith("TIDAK urusan-provinsi");
  }
}
