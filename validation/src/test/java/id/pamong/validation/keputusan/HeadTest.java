package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The wakil and the secretary of a region in place of its head. */
class HeadTest {

  private static final JabatanWilayah HEAD = office(Jabatan.WALI_KOTA, "35.74");
  private static final JabatanWilayah DEPUTY = office(Jabatan.WAKIL_WALI_KOTA, "35.74");
  private static final JabatanWilayah SECRETARY = office(Jabatan.SEKRETARIS_DAERAH, "35.74");

  private static PermintaanKeputusan.Builder asked(JabatanWilayah office) {
    return PermintaanKeputusan.builder()
        .pejabat(office)
        .layanan("Surat Keterangan")
        .wilayah(KodeWilayah.parse("35.74.01"))
        .tanggal(LocalDate.of(2022, 1, 3))
        .urusan(UrusanPemerintahan.PERDAGANGAN);
  }

  private static String decide(PermintaanKeputusan.Builder request) {
    return line(Cases.decide(request.build()));
  }

  private static String deputy(KeadaanPejabat head) {
    return decide(asked(DEPUTY).keadaanKepala(state(head, Optional.empty())));
  }

  private static String secretary(KeadaanPejabat head, KeadaanPejabat deputy) {
    return decide(daily().keadaanKepala(state(head, Optional.of(deputy))));
  }

  private static PermintaanKeputusan.Builder daily() {
    return asked(SECRETARY).rutin(true).strategis(false).sifat(SifatLayanan.NONPERIZINAN);
  }

  private static KeadaanKepalaDaerah state(KeadaanPejabat head, Optional<KeadaanPejabat> deputy) {
    return new KeadaanKepalaDaerah(Optional.of(head), deputy, Optional.empty());
  }

  @Test
  void deputyActs_whileTheHeadCannot() {
    String granted = "BERWENANG ATRIBUSI wakil wali kota 35.74";
    assertThat(deputy(KeadaanPejabat.BERHALANGAN_SEMENTARA)).isEqualTo(granted);
    assertThat(deputy(KeadaanPejabat.MENJALANI_MASA_TAHANAN)).isEqualTo(granted);
    assertThat(deputy(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)).isEqualTo(granted);
    assertThat(deputy(KeadaanPejabat.MENJALANKAN_TUGAS))
        .isEqualTo("TIDAK keadaan-kepala-daerah [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(decide(asked(DEPUTY))).isEqualTo("? keadaan-kepala-daerah /keadaanKepala/kepala");
  }

  @Test
  void deputyOfAnOfficeThatIsNotFilled_doesItsDailyWork() {
    assertThat(deputy(KeadaanPejabat.TIDAK_ADA_PEJABAT)).isEqualTo("? tugas-sehari-hari /rutin");
    PermintaanKeputusan.Builder vacant =
        asked(DEPUTY).keadaanKepala(state(KeadaanPejabat.TIDAK_ADA_PEJABAT, Optional.empty()));
    assertThat(decide(vacant.rutin(true))).startsWith("BERWENANG");
    assertThat(decide(vacant.rutin(false))).startsWith("TIDAK tugas-sehari-hari");
  }

  @Test
  void stateOfAnotherTime_doesNotHelp() {
    KeadaanKepalaDaerah past =
        new KeadaanKepalaDaerah(
            Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA),
            Optional.empty(),
            Optional.of(Periode.of(LocalDate.of(2021, 12, 1), LocalDate.of(2022, 1, 3))));
    assertThat(decide(asked(DEPUTY).keadaanKepala(past)))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
  }

  @Test
  void deputyHoldsNoMoreThanTheHead() {
    PermintaanKeputusan.Builder away =
        asked(DEPUTY)
            .urusan(UrusanPemerintahan.YUSTISI)
            .keadaanKepala(state(KeadaanPejabat.BERHALANGAN_SEMENTARA, Optional.empty()));
    assertThat(decide(away)).startsWith("TIDAK urusan");
    assertThat(decide(away.urusan(UrusanPemerintahan.PERDAGANGAN).wilayah(KodeWilayah.of(36))))
        .startsWith("TIDAK tempat");
  }

  @Test
  void secretaryActs_whereThereIsNoDeputyWhoCould() {
    String granted = "BERWENANG ATRIBUSI sekretaris daerah 35.74";
    KeadaanPejabat away = KeadaanPejabat.BERHALANGAN_SEMENTARA;
    assertThat(secretary(away, KeadaanPejabat.TIDAK_ADA_PEJABAT)).isEqualTo(granted);
    assertThat(secretary(away, away)).isEqualTo(granted);
    assertThat(secretary(away, KeadaanPejabat.MENJALANI_MASA_TAHANAN)).isEqualTo(granted);
    assertThat(secretary(away, KeadaanPejabat.MENJALANKAN_TUGAS))
        .isEqualTo("TIDAK keadaan-wakil-kepala-daerah [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(secretary(away, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA))
        .isEqualTo("? keadaan-wakil-kepala-daerah /keadaanKepala/wakil");
    for (KeadaanPejabat gone :
        List.of(KeadaanPejabat.TIDAK_ADA_PEJABAT, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)) {
      assertThat(secretary(gone, KeadaanPejabat.TIDAK_ADA_PEJABAT))
          .isEqualTo("? keadaan-kepala-daerah ");
      assertThat(secretary(gone, KeadaanPejabat.MENJALANKAN_TUGAS))
          .startsWith("TIDAK keadaan-wakil-kepala-daerah");
    }
    assertThat(decide(daily()))
        .isEqualTo(
            "? keadaan-kepala-daerah /keadaanKepala/kepala,"
                + " keadaan-wakil-kepala-daerah /keadaanKepala/wakil");
  }

  @Test
  void secretaryOfNoRegion_doesNobodysWork() {
    JabatanWilayah ofKecamatan = office(Jabatan.SEKRETARIS_DAERAH, "35.74.01");
    KeadaanKepalaDaerah none =
        KeadaanKepalaDaerah.of(
            KeadaanPejabat.BERHALANGAN_SEMENTARA, KeadaanPejabat.TIDAK_ADA_PEJABAT);
    assertThat(decide(daily().pejabat(ofKecamatan).keadaanKepala(none)))
        .startsWith("TIDAK pengganti-kepala-daerah [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void secretaryDoesTheDailyWorkAlone() {
    KeadaanKepalaDaerah none =
        KeadaanKepalaDaerah.of(
            KeadaanPejabat.BERHALANGAN_SEMENTARA, KeadaanPejabat.TIDAK_ADA_PEJABAT);
    // "kebijakan yang bersifat strategis dalam aspek … perizinan": every licence, or only policy?
    assertThat(decide(daily().keadaanKepala(none).sifat(SifatLayanan.PERIZINAN)))
        .isEqualTo("? bukan-perizinan ");
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(
                    Cases.decide(
                        daily().keadaanKepala(none).sifat(SifatLayanan.PERIZINAN).build())))
        .contains(
            "Belum diketahui: layanan bukan perizinan; dinyatakan perizinan; penjelasan Pasal 65"
                + " mengecualikan kebijakan yang bersifat strategis dalam aspek perizinan");
    assertThat(decide(daily().keadaanKepala(none).sifat(SifatLayanan.NONPERIZINAN)))
        .startsWith("BERWENANG");
    assertThat(decide(daily().keadaanKepala(none).sifat(Optional.empty())))
        .isEqualTo("? bukan-perizinan /sifat");
    assertThat(decide(daily().keadaanKepala(none).rutin(false)))
        .startsWith("TIDAK tugas-sehari-hari");
    assertThat(decide(daily().keadaanKepala(none).strategis(true)))
        .startsWith("TIDAK bukan-strategis");
  }

  @Test
  void decreeMayTellThatTheServiceIsALicence() {
    KeadaanKepalaDaerah none =
        KeadaanKepalaDaerah.of(
            KeadaanPejabat.BERHALANGAN_SEMENTARA, KeadaanPejabat.TIDAK_ADA_PEJABAT);
    PermintaanKeputusan request =
        daily().keadaanKepala(none).layanan("Izin Reklame").sifat(Optional.empty()).build();
    assertThat(line(Cases.decide(request, Cases.decree().build()))).isEqualTo("? bukan-perizinan ");
    // Its name does not: a recommendation for a licence is none.
    assertThat(line(Cases.decide(request))).isEqualTo("? bukan-perizinan /sifat");
  }

  @Test
  void orderTellsTheState_andNamesEitherOffice() {
    assertThat(decide(asked(DEPUTY).perintah(order(o -> o))))
        .startsWith("BERWENANG ATRIBUSI wakil");
    assertThat(decide(asked(HEAD).perintah(order(o -> o)))).startsWith("BERWENANG ATRIBUSI wakil");
    assertThat(decide(asked(DEPUTY).perintah(order(o -> o.sebab(Optional.empty())))))
        .isEqualTo("? keadaan-kepala-daerah /perintah/sebab");
    assertThat(
            decide(
                asked(DEPUTY)
                    .perintah(order(o -> o))
                    .keadaanKepala(state(KeadaanPejabat.MENJALANKAN_TUGAS, Optional.empty()))))
        .startsWith("TIDAK keadaan-kepala-daerah");
  }

  @Test
  void deputyIsGivenTheWorkByLaw_soThatAnOrderTellsOfItsOwnTimeAlone() {
    String open = "? keadaan-kepala-daerah /keadaanKepala/kepala";
    PermintaanKeputusan.Builder over =
        asked(DEPUTY)
            .perintah(
                order(
                    o ->
                        o.periode(
                            Periode.of(LocalDate.of(2021, 12, 6), LocalDate.of(2022, 1, 1)))));
    assertThat(decide(over)).isEqualTo(open);
    assertThat(
            decide(
                over.keadaanKepala(state(KeadaanPejabat.BERHALANGAN_SEMENTARA, Optional.empty()))))
        .startsWith("BERWENANG ATRIBUSI wakil");
    assertThat(
            decide(over.keadaanKepala(state(KeadaanPejabat.MENJALANKAN_TUGAS, Optional.empty()))))
        .startsWith("TIDAK keadaan-kepala-daerah");
    assertThat(decide(asked(DEPUTY).perintah(order(o -> o.periode(Optional.empty())))))
        .isEqualTo(open);
    assertThat(
            decide(
                asked(DEPUTY)
                    .perintah(order(o -> o.sebab(Optional.empty())))
                    .keadaanKepala(state(KeadaanPejabat.MENJALANI_MASA_TAHANAN, Optional.empty()))))
        .startsWith("BERWENANG ATRIBUSI wakil");
  }

  @Test
  void explanationOfADeputyWithAnOrder_asksNothingOfTheOrderThatTheLawDoesNot() {
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(Cases.decide(asked(DEPUTY).perintah(order(o -> o)).build())))
        .contains("dinyatakan: berhalangan sementara", "<permintaan /perintah/sebab>")
        .doesNotContain("instrumen sudah berlaku", "di dalam periode", "jabatan yang digantikan");
    assertThat(
            DecisionPage.in(DecisionTexts.english())
                .text(Cases.decide(asked(DEPUTY).perintah(order(o -> o)).build())))
        .contains("the head of region cannot do his work; stated: ")
        .doesNotContain("the instrument is in effect");
  }

  @Test
  void noOtherOfficeComesToTheWorkOfAHead() {
    JabatanWilayah dinas = office(Jabatan.KEPALA_DINAS, "35.74");
    assertThat(decide(asked(HEAD).perintah(order(o -> o.penerima(dinas)))))
        .isEqualTo("TIDAK pengganti-kepala-daerah [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            decide(
                asked(HEAD)
                    .perintah(order(o -> o.penerima(office(Jabatan.WAKIL_BUPATI, "35.12"))))))
        .startsWith("TIDAK pengganti-kepala-daerah");
  }

  @Test
  void headWhoIsBarred_doesNotSign() {
    assertThat(head(KeadaanPejabat.MENJALANI_MASA_TAHANAN))
        .isEqualTo("TIDAK kepala-daerah-bertugas [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(head(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA))
        .startsWith("TIDAK kepala-daerah-bertugas");
    // A penjabat, whom Pasal 88 knows, signs as the head.
    assertThat(head(KeadaanPejabat.TIDAK_ADA_PEJABAT))
        .isEqualTo("? kepala-daerah-bertugas /keadaanKepala/kepala");
    assertThat(head(KeadaanPejabat.MENJALANKAN_TUGAS)).startsWith("BERWENANG ATRIBUSI wali kota");
    assertThat(head(KeadaanPejabat.BERHALANGAN_SEMENTARA))
        .isEqualTo("? kepala-daerah-bertugas /keadaanKepala/kepala");
    KeadaanKepalaDaerah past =
        new KeadaanKepalaDaerah(
            Optional.of(KeadaanPejabat.MENJALANI_MASA_TAHANAN),
            Optional.empty(),
            Optional.of(Periode.of(LocalDate.of(2021, 12, 1), LocalDate.of(2022, 1, 3))));
    assertThat(decide(asked(HEAD).keadaanKepala(past))).startsWith("BERWENANG ATRIBUSI");
    assertThat(decide(asked(HEAD).tanggal(LocalDate.of(2022, 1, 2)).keadaanKepala(past)))
        .startsWith("TIDAK kepala-daerah-bertugas");
  }

  @Test
  void deputyWhoCannotWorkHimself_doesNotDoTheWorkOfTheHead() {
    for (KeadaanPejabat deputy : KeadaanPejabat.values()) {
      assertThat(
              decide(
                  asked(DEPUTY)
                      .keadaanKepala(
                          KeadaanKepalaDaerah.of(KeadaanPejabat.BERHALANGAN_SEMENTARA, deputy))))
          .startsWith(
              deputy == KeadaanPejabat.MENJALANKAN_TUGAS
                  ? "BERWENANG ATRIBUSI wakil"
                  : "TIDAK wakil-kepala-daerah-bertugas");
    }
  }

  @Test
  void dailyWorkOfADeputy_mayNotHoldLicencesOrStrategicActs() {
    PermintaanKeputusan.Builder vacant =
        asked(DEPUTY)
            .rutin(true)
            .keadaanKepala(state(KeadaanPejabat.TIDAK_ADA_PEJABAT, Optional.empty()));
    assertThat(decide(vacant.strategis(true))).isEqualTo("? bukan-strategis ");
    assertThat(decide(vacant.strategis(false).sifat(SifatLayanan.PERIZINAN)))
        .isEqualTo("? bukan-perizinan ");
    assertThat(decide(vacant.sifat(SifatLayanan.NONPERIZINAN)))
        .startsWith("BERWENANG ATRIBUSI wakil");
  }

  @Test
  void whoActsIsToldByTheArticleOfItsCase() {
    assertThat(lawOf(KeadaanPejabat.BERHALANGAN_SEMENTARA))
        .contains("UU 23/2014 Pasal 65 ayat (4)");
    assertThat(lawOf(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA))
        .containsExactly("UU 23/2014 Pasal 86 ayat (1)");
    assertThat(lawOf(KeadaanPejabat.TIDAK_ADA_PEJABAT))
        .containsExactly("UU 23/2014 Pasal 88 ayat (2)");
  }

  @Test
  void explanation_saysWhatTheLawLeavesOpenOfTheSecretary_andByWhichArticleTheWakilActs() {
    PermintaanKeputusan vacant =
        daily()
            .keadaanKepala(
                state(
                    KeadaanPejabat.TIDAK_ADA_PEJABAT,
                    Optional.of(KeadaanPejabat.TIDAK_ADA_PEJABAT)))
            .build();
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(Cases.decide(vacant)))
        .contains(
            "kepala daerah tidak ada atau tidak dapat menjalankan tugasnya; dinyatakan: tidak ada;"
                + " apakah sekretaris daerah kemudian melaksanakannya tidak diatur");
    PermintaanKeputusan suspended =
        asked(DEPUTY)
            .keadaanKepala(
                state(
                    KeadaanPejabat.DIBERHENTIKAN_SEMENTARA,
                    Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS)))
            .build();
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(Cases.decide(suspended)))
        .contains(
            "wakil kepala daerah dapat melaksanakan tugas itu; dinyatakan: menjalankan tugas (UU"
                + " 23/2014 Pasal 86 ayat (1))")
        .doesNotContain("kemudian melaksanakannya");
  }

  @Test
  void explanation_saysThatAPenjabatIsAppointedForASuspendedHeadWithoutWakil() {
    PermintaanKeputusan suspended =
        daily()
            .keadaanKepala(
                KeadaanKepalaDaerah.of(
                    KeadaanPejabat.DIBERHENTIKAN_SEMENTARA, KeadaanPejabat.TIDAK_ADA_PEJABAT))
            .build();
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(Cases.decide(suspended)))
        .contains("tanpa wakil yang bertugas Menteri menetapkan penjabat")
        .contains("UU 23/2014 Pasal 86 ayat (3); UU 23/2014 Pasal 86 ayat (5)")
        .doesNotContain("tidak diatur");
    PermintaanKeputusan ofProvince =
        PermintaanKeputusan.builder()
            .from(suspended)
            .pejabat(office(Jabatan.SEKRETARIS_DAERAH, "35"))
            .build();
    assertThat(DecisionPage.in(DecisionTexts.english()).text(Cases.decide(ofProvince)))
        .contains("the President appoints a penjabat")
        .contains("UU 23/2014 Pasal 86 ayat (2); UU 23/2014 Pasal 86 ayat (5)");
  }

  private static String head(KeadaanPejabat state) {
    return decide(asked(HEAD).keadaanKepala(state(state, Optional.empty())));
  }

  private static List<String> lawOf(KeadaanPejabat head) {
    KeputusanWewenang decision =
        Cases.decide(asked(DEPUTY).keadaanKepala(state(head, Optional.empty())).build());
    return decision.syarat().anak().get(0).dalil().dasar().stream()
        .map(DasarHukum::sitasi)
        .toList();
  }

  @Test
  void beforeUu23_theLawIsNotHeld() {
    assertThat(
            decide(
                asked(DEPUTY)
                    .tanggal(LocalDate.of(2014, 10, 1))
                    .keadaanKepala(state(KeadaanPejabat.BERHALANGAN_SEMENTARA, Optional.empty()))))
        .isEqualTo("? hukum-pelaksana  +edisi-tidak-tepat");
  }

  private static SuratMandat order(UnaryOperator<SuratMandat.Builder> change) {
    return change
        .apply(Cases.plh("100/1", office(Jabatan.GUBERNUR, "35"), DEPUTY, HEAD, "2022-01-15"))
        .build();
  }
}
