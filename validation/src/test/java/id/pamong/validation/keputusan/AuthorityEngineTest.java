package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.cited;
import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.licence;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static id.pamong.validation.keputusan.Cases.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorityEngineTest {

  private static final PelimpahanWewenang DECREE = Cases.decree().build();
  private static final String GRANTED = "BERWENANG DELEGASI camat 35.74.01";

  @Test
  void delegatedServiceInsideItsLimits_isGranted_andTheReceiverAnswers() {
    assertThat(line(decide(Cases.request().build(), DECREE))).isEqualTo(GRANTED);
  }

  @Test
  void officeWithoutAnyInstrument_actsWithoutBasis() {
    String arbitrary = "TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH";
    assertThat(line(decide(Cases.request().build()))).isEqualTo(arbitrary);
    assertThat(line(decide(request(r -> r.layanan("Izin Lain")), DECREE))).isEqualTo(arbitrary);
    assertThat(
            line(decide(request(r -> r.pejabat(office(Jabatan.LURAH, "35.74.01.1001"))), DECREE)))
        .isEqualTo(arbitrary);
  }

  @Test
  void matterBeyondTheLimit_isMixedUp_andVoidable() {
    String beyond = "TIDAK batas-materi [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN";
    assertThat(line(decide(measured("100"), DECREE))).isEqualTo(GRANTED);
    assertThat(line(decide(measured("100.01"), DECREE))).isEqualTo(beyond);
    assertThat(line(decide(request(r -> r.ukuran(List.of())), DECREE)))
        .isEqualTo("? batas-materi /ukuran");
    assertThat(
            line(
                decide(
                    request(
                        r ->
                            r.ukuran(
                                List.of(
                                    new UkuranObjek("luas", BigDecimal.TEN, SatuanBatas.LANTAI)))),
                    DECREE)))
        .isEqualTo("? batas-materi /ukuran");
  }

  @Test
  void excludedKind_isOutsideTheMatter() {
    assertThat(line(decide(request(r -> r.ciri(List.of(new CiriObjek("Menara", true)))), DECREE)))
        .isEqualTo("TIDAK pengecualian [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN");
    assertThat(line(decide(request(r -> r.ciri(List.of())), DECREE)))
        .isEqualTo("? pengecualian /ciri");
  }

  @Test
  void placeOutside_isBeyondTheArea() {
    assertThat(line(decide(at("35.74.02.1001"), DECREE)))
        .isEqualTo("TIDAK tempat [MELAMPAUI_WILAYAH] TIDAK_SAH");
    assertThat(line(decide(at("35.74"), DECREE))).isEqualTo("? tempat /wilayah");
    assertThat(line(decide(at("35.74.01.1009"), DECREE))).isEqualTo("? wilayah-objek /wilayah");
    PelimpahanWewenang limited =
        serving(
            s ->
                s.batas(
                    BatasWewenang.builder()
                        .addWilayah(KodeWilayah.parse("35.74.01.1002"))
                        .build()));
    assertThat(line(decide(Cases.request().build(), limited)))
        .isEqualTo("TIDAK batas-wilayah [MELAMPAUI_WILAYAH] TIDAK_SAH");
  }

  @Test
  void dayOutsideThePeriod_isBeyondTheTime() {
    String late = "TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH";
    assertThat(line(decide(on("2021-03-31"), DECREE))).isEqualTo(late);
    assertThat(line(decide(on("2021-04-01"), DECREE))).isEqualTo(GRANTED);
    assertThat(line(decide(on("2026-03-31"), DECREE))).isEqualTo(GRANTED);
    assertThat(line(decide(on("2026-04-01"), DECREE))).isEqualTo(late + " +akhir-hari-libur");
    assertThat(line(decide(on("2026-04-08"), DECREE))).isEqualTo(late);
    PelimpahanWewenang limited =
        serving(
            s ->
                s.batas(
                    BatasWewenang.builder()
                        .periode(Periode.sejak(LocalDate.of(2023, 1, 1)))
                        .build()));
    assertThat(line(decide(Cases.request().build(), limited)))
        .isEqualTo("TIDAK batas-waktu [MELAMPAUI_WAKTU] TIDAK_SAH");
  }

  @Test
  void decreeThatHasNotTakenEffect_isNoBasis() {
    PelimpahanWewenang late = decree(d -> d.periode(Optional.empty()));
    assertThat(line(decide(on("2021-02-28"), late)))
        .isEqualTo("TIDAK instrumen-berlaku [SEWENANG_WENANG] TIDAK_SAH");
    PelimpahanWewenang later =
        decree(
            d ->
                d.periode(Optional.empty())
                    .instrumen(
                        instrument("1", "2021-03-01")
                            .tanggalBerlaku(LocalDate.of(2021, 4, 1))
                            .build()));
    assertThat(line(decide(on("2021-03-31"), later)))
        .isEqualTo("TIDAK instrumen-berlaku [MELAMPAUI_WAKTU] TIDAK_SAH");
    assertThat(line(decide(on("2021-04-01"), later))).isEqualTo(GRANTED);
    PelimpahanWewenang early =
        decree(
            d ->
                d.periode(Optional.empty())
                    .instrumen(
                        instrument("1", "2021-03-01")
                            .tanggalBerlaku(LocalDate.of(2021, 1, 1))
                            .build()));
    assertThat(line(decide(on("2021-02-28"), early)))
        .isEqualTo("? berlaku-surut /instrumen/alasanBerlakuSurut");
    assertThat(line(decide(on("2021-03-01"), early))).isEqualTo(GRANTED);
  }

  @Test
  void criterionNotMet_isAgainstTheRegulation_andOneNotAnsweredLeavesItOpen() {
    assertThat(
            line(
                decide(
                    Cases.request().build(),
                    serving(s -> s.kriteria(licence().tanpaTeknologiTinggi(false).build())))))
        .isEqualTo("TIDAK kriteria [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(
            line(
                decide(
                    Cases.request().build(),
                    serving(
                        s -> s.kriteria(licence().objekBerskalaKecil(Optional.empty()).build())))))
        .isEqualTo("? kriteria /layanan/0/kriteria/objekBerskalaKecil");
  }

  @Test
  void mapping_affairAndKind_areNeeded() {
    assertThat(line(decide(Cases.request().build(), decree(d -> d.pemetaan(Optional.empty())))))
        .isEqualTo("? pemetaan /pemetaan");
    PemetaanPelayanan later =
        new PemetaanPelayanan("Pemetaan", Optional.of(LocalDate.of(2021, 3, 2)));
    assertThat(line(decide(Cases.request().build(), decree(d -> d.pemetaan(later)))))
        .isEqualTo("TIDAK pemetaan [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(line(decide(Cases.request().build(), serving(s -> s.urusan(Optional.empty())))))
        .isEqualTo("? urusan /layanan/0/urusan");
    assertThat(
            line(
                decide(
                    Cases.request().build(), serving(s -> s.urusan(UrusanPemerintahan.KEHUTANAN)))))
        .isEqualTo("? urusan /layanan/0/subUrusan");
    assertThat(line(decide(Cases.request().build(), serving(s -> s.sifat(Optional.empty())))))
        .isEqualTo("? jenis-layanan /layanan/0/sifat");
    assertThat(
            line(
                decide(
                    Cases.request().build(),
                    serving(s -> s.sifat(Optional.empty()).aspek(AspekKewenangan.REKOMENDASI)))))
        .isEqualTo("TIDAK jenis-layanan [MELAMPAUI_PERATURAN] TIDAK_SAH");
  }

  @Test
  void giverReceiverAndForm_areThoseOfTheLaw() {
    PermintaanKeputusan asked = Cases.request().build();
    assertThat(line(decide(asked, decree(d -> d.pemberi(office(Jabatan.BUPATI, "35.74"))))))
        .startsWith("TIDAK bentuk-instrumen [SEWENANG_WENANG] TIDAK_SAH, pemberi");
    assertThat(line(decide(asked, decree(d -> d.pemberi(office(Jabatan.BUPATI, "35.13"))))))
        .contains("penerima-dalam-wilayah [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            line(
                decide(
                    asked,
                    decree(
                        d ->
                            d.instrumen(
                                instrument("1", "2021-03-01")
                                    .jenis(JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH)
                                    .build())))))
        .isEqualTo("TIDAK bentuk-instrumen [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            line(
                decide(
                    asked,
                    decree(
                        d ->
                            d.instrumen(
                                instrument("1", "2021-03-01")
                                    .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                                    .build())))))
        .isEqualTo(GRANTED + " +bentuk-lain");
    assertThat(
            line(
                decide(
                    request(
                        r ->
                            r.pejabat(office(Jabatan.KEPALA_DESA, "35.12.07.2001"))
                                .wilayah(KodeWilayah.parse("35.12.07.2001"))),
                    decree(
                        d ->
                            d.instrumen(
                                    instrument("1", "2021-03-01")
                                        .jenis(JenisInstrumen.KEPUTUSAN_BUPATI)
                                        .build())
                                .pemberi(office(Jabatan.BUPATI, "35.12"))
                                .penerima(List.of(office(Jabatan.KEPALA_DESA, "35.12.07.2001")))))))
        .isEqualTo("TIDAK penerima [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void delegation_needsAPpPerpresOrPerda_whichToACamatIsThereWhateverIsCited() {
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74");
    for (DasarHukum law :
        List.of(
            cited(JenisInstrumen.UU, "30", 2014),
            cited(JenisInstrumen.PERMENDAGRI, "4", 2010),
            cited(JenisInstrumen.SURAT_EDARAN, "1", 2020))) {
      assertThat(line(decide(Cases.request().build(), decree(d -> d.dasarHukum(List.of(law))))))
          .isEqualTo("? dasar-delegasi /dasarHukum");
      assertThat(
              line(
                  decide(
                      request(r -> r.pejabat(unit)),
                      decree(d -> d.penerima(List.of(unit)).dasarHukum(List.of(law))))))
          .isEqualTo("TIDAK dasar-delegasi [SEWENANG_WENANG] TIDAK_SAH");
    }
    assertThat(line(decide(Cases.request().build(), decree(d -> d.dasarHukum(List.of())))))
        .isEqualTo("? dasar-delegasi /dasarHukum");
  }

  @Test
  void decreeWithoutAListOfServices_leavesItOpen() {
    assertThat(line(decide(Cases.request().build(), decree(d -> d.layanan(List.of())))))
        .isEqualTo("? layanan-disebut /layanan");
  }

  @Test
  void delegationSignedInTheNameOfTheGiver_isRemarkedOn() {
    assertThat(line(decide(signed(BentukTandaTangan.ATAS_NAMA), DECREE)))
        .isEqualTo(GRANTED + " +delegasi-atas-nama");
  }

  @Test
  void administrativeCityOfJakarta_isOpen() {
    PelimpahanWewenang jakarta =
        decree(
            d ->
                d.pemberi(office(Jabatan.WALI_KOTA, "31.71"))
                    .penerima(List.of(office(Jabatan.CAMAT, "31.71.01"))));
    assertThat(
            line(
                decide(
                    request(
                        r ->
                            r.pejabat(office(Jabatan.CAMAT, "31.71.01"))
                                .wilayah(KodeWilayah.parse("31.71.01"))),
                    jakarta)))
        .isEqualTo("? pemberi /pemberi +hukum-khusus");
  }

  @Test
  void taskThatTheLawGives_needsNoDecree() {
    PermintaanKeputusan asked =
        request(r -> r.layanan("Mengoordinasikan kegiatan pemberdayaan masyarakat"));
    assertThat(line(decide(asked))).isEqualTo("BERWENANG ATRIBUSI camat 35.74.01");
  }

  @Test
  void taskThatTheLawGives_isOfAnOfficeOfSuchARegion() {
    assertThat(
            line(decide(task(Jabatan.LURAH, "35.74.01.1001", "melaksanakan pelayanan masyarakat"))))
        .isEqualTo("BERWENANG ATRIBUSI lurah 35.74.01.1001");
    assertThat(
            line(decide(task(Jabatan.KEPALA_DESA, "35.74.01.1001", "menetapkan Peraturan Desa"))))
        .isEqualTo("TIDAK jabatan-sesuai-wilayah [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            line(
                decide(
                    task(
                        Jabatan.CAMAT,
                        "35.74",
                        "mengoordinasikan kegiatan pemberdayaan masyarakat"))))
        .isEqualTo("TIDAK jabatan-sesuai-wilayah [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            line(decide(task(Jabatan.LURAH, "34.02.01.2001", "melaksanakan pelayanan masyarakat"))))
        .startsWith("? jabatan-sesuai-wilayah ");
  }

  private static PermintaanKeputusan task(Jabatan jabatan, String kode, String task) {
    return request(
        r -> r.pejabat(office(jabatan, kode)).wilayah(KodeWilayah.parse(kode)).layanan(task));
  }

  @Test
  void headOfRegion_actsInAffairsOfTheRegion_evenAfterDelegating() {
    PermintaanKeputusan asked = request(r -> r.pejabat(office(Jabatan.WALI_KOTA, "35.74")));
    assertThat(line(decide(asked))).isEqualTo("? urusan /urusan");
    assertThat(line(decide(asked, DECREE))).startsWith("BERWENANG ATRIBUSI wali kota 35.74");
    assertThat(line(decide(asked, serving(s -> s.urusan(Optional.empty())))))
        .isEqualTo("? urusan /urusan");
    assertThat(
            line(
                decide(
                    PermintaanKeputusan.builder()
                        .from(asked)
                        .urusan(UrusanPemerintahan.KESEHATAN)
                        .build(),
                    DECREE)))
        .startsWith("BERWENANG ATRIBUSI wali kota 35.74");
  }

  @Test
  void otherHolderOfTheSameService_isRemarkedOn() {
    PelimpahanWewenang unit =
        decree(
            d ->
                d.instrumen(instrument("2", "2021-06-01").build())
                    .penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74")))
                    .addDasarHukum(cited(JenisInstrumen.PP, "96", 2012)));
    assertThat(line(decide(Cases.request().build(), DECREE, unit)))
        .isEqualTo(GRANTED + " +pemegang-lain");
  }

  private static PermintaanKeputusan measured(String value) {
    return request(
        r ->
            r.ukuran(
                List.of(
                    new UkuranObjek("Luas", new BigDecimal(value), SatuanBatas.METER_PERSEGI))));
  }

  private static PermintaanKeputusan at(String kode) {
    return request(r -> r.wilayah(KodeWilayah.parse(kode)));
  }

  private static PermintaanKeputusan on(String day) {
    return request(r -> r.tanggal(LocalDate.parse(day)));
  }

  private static PermintaanKeputusan signed(BentukTandaTangan form) {
    return request(r -> r.tandaTangan(form));
  }
}
