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
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.AspekStrategis;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who is appointed as Plh or Plt, by what order. */
class ActingTest {

  private static final String GRANTED = "BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama";
  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.74.01");
  private static final JabatanWilayah SEKCAM = office(Jabatan.SEKRETARIS_KECAMATAN, "35.74.01");

  private static SuratMandat order(UnaryOperator<SuratMandat.Builder> change) {
    return change
        .apply(Cases.plh("800/1", office(Jabatan.WALI_KOTA, "35.74"), SEKCAM, CAMAT, "2022-01-15"))
        .build();
  }

  private static String decide(
      UnaryOperator<PermintaanKeputusan.Builder> asked, UnaryOperator<SuratMandat.Builder> change) {
    return line(
        Cases.decide(
            request(r -> asked.apply(r.perintah(order(change)).rutin(true).strategis(false))),
            Cases.decree().build()));
  }

  private static String decide(UnaryOperator<SuratMandat.Builder> change) {
    return decide(r -> r, change);
  }

  private static String to(Jabatan jabatan, String kode) {
    return decide(order -> order.penerima(office(jabatan, kode)));
  }

  @Test
  void oneWhoIsNotBelowTheGiver_isNoPlh() {
    assertThat(decide(order -> order)).isEqualTo(GRANTED);
    String refused = "TIDAK bawahan [SEWENANG_WENANG] TIDAK_SAH";
    assertThat(to(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.74.01")).isEqualTo(refused);
    assertThat(to(Jabatan.KEPALA_DESA, "35.12.07.2001")).isEqualTo(refused);
    assertThat(to(Jabatan.SEKRETARIS_KECAMATAN, "35.12.01")).isEqualTo(refused);
    assertThat(to(Jabatan.CAMAT, "35.74")).isEqualTo(refused);
    assertThat(to(Jabatan.CAMAT, "35.74.02")).isEqualTo(GRANTED);
  }

  @Test
  void officeThatIsReplaced_isThatOfTheOrder() {
    PermintaanKeputusan bySecretary =
        request(
            r ->
                r.pejabat(SEKCAM)
                    .layanan("mengoordinasikan kegiatan pemberdayaan masyarakat")
                    .perintah(order(order -> order))
                    .rutin(true)
                    .strategis(false));
    String page = DecisionPage.in(DecisionTexts.indonesian()).text(Cases.decide(bySecretary));
    assertThat(page.lines().filter(line -> line.contains("camat 35.74.01 adalah jabatan pada")))
        .isNotEmpty()
        .allMatch(line -> line.contains("<permintaan /perintah/jabatanDigantikan"));
    String own =
        DecisionPage.in(DecisionTexts.indonesian())
            .text(
                Cases.decide(
                    PermintaanKeputusan.builder().from(bySecretary).pejabat(CAMAT).build()));
    assertThat(own.lines().filter(line -> line.contains("camat 35.74.01 adalah jabatan pada")))
        .isNotEmpty()
        .allMatch(line -> line.contains("<permintaan /pejabat"));
  }

  private static String byDeputy(Optional<KeadaanKepalaDaerah> state) {
    return decide(
        r -> r.keadaanKepala(state),
        order -> order.pemberi(office(Jabatan.WAKIL_WALI_KOTA, "35.74")));
  }

  private static Optional<KeadaanKepalaDaerah> away(KeadaanPejabat head, String first) {
    return Optional.of(
        new KeadaanKepalaDaerah(
            Optional.of(head),
            Optional.empty(),
            Optional.of(Periode.of(LocalDate.parse(first), LocalDate.of(2022, 2, 1)))));
  }

  @Test
  void orderOfTheWakil_isOfTheHeadWhoseAuthorityHeHad() {
    KeadaanPejabat away = KeadaanPejabat.BERHALANGAN_SEMENTARA;
    assertThat(byDeputy(away(away, "2021-12-28"))).isEqualTo(GRANTED);
    assertThat(byDeputy(Optional.empty()))
        .isEqualTo("? keadaan-saat-ditetapkan /keadaanKepala/kepala");
    assertThat(byDeputy(away(away, "2021-12-29"))).startsWith("? penunjuk-atasan");
    assertThat(byDeputy(away(KeadaanPejabat.MENJALANKAN_TUGAS, "2021-12-28")))
        .startsWith("? penunjuk-atasan");
  }

  private static String stating(Jabatan giver, KeadaanPejabat head) {
    return decide(order -> order.pemberi(office(giver, "35.74")).keadaanKepalaDaerah(head));
  }

  @Test
  void orderMayStateTheHeadItself() {
    String barred = "TIDAK kepala-daerah-bertugas";
    assertThat(stating(Jabatan.WALI_KOTA, KeadaanPejabat.MENJALANI_MASA_TAHANAN))
        .startsWith(barred);
    assertThat(stating(Jabatan.WALI_KOTA, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA))
        .startsWith(barred);
    assertThat(stating(Jabatan.WALI_KOTA, KeadaanPejabat.BERHALANGAN_SEMENTARA))
        .isEqualTo("? kepala-daerah-bertugas /perintah/keadaanKepalaDaerah");
    assertThat(stating(Jabatan.WALI_KOTA, KeadaanPejabat.TIDAK_ADA_PEJABAT))
        .isEqualTo("? kepala-daerah-bertugas /perintah/keadaanKepalaDaerah");
    assertThat(stating(Jabatan.WALI_KOTA, KeadaanPejabat.MENJALANKAN_TUGAS)).isEqualTo(GRANTED);
    assertThat(stating(Jabatan.WAKIL_WALI_KOTA, KeadaanPejabat.BERHALANGAN_SEMENTARA))
        .isEqualTo(GRANTED);
    assertThat(stating(Jabatan.WAKIL_WALI_KOTA, KeadaanPejabat.TIDAK_ADA_PEJABAT))
        .isEqualTo("? tugas-sehari-hari ");
    assertThat(stating(Jabatan.WAKIL_WALI_KOTA, KeadaanPejabat.MENJALANKAN_TUGAS))
        .startsWith("? penunjuk-atasan");
    assertThat(
            decide(
                r -> r.keadaanKepala(away(KeadaanPejabat.MENJALANKAN_TUGAS, "2021-12-28")),
                order -> order.keadaanKepalaDaerah(KeadaanPejabat.MENJALANI_MASA_TAHANAN)))
        .startsWith("? keadaan-sejalan");
  }

  @Test
  void theOneWhoIsReplaced_isNotHisOwnPlh() {
    assertThat(to(Jabatan.CAMAT, "35.74.01"))
        .isEqualTo("TIDAK pelaksana-lain [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void headsOfSections_mayBeTwoPersons() {
    JabatanWilayah section = office(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.74.01");
    assertThat(
            line(
                Cases.decide(
                    request(
                        r ->
                            r.pejabat(section)
                                .rutin(true)
                                .strategis(false)
                                .perintah(
                                    order(
                                        order ->
                                            order.penerima(section).jabatanDigantikan(section)))),
                    Cases.decree(d -> d.penerima(List.of(section)).sumber(Optional.empty())))))
        .startsWith("? pelaksana-lain /perintah/penerima, sumber-dinyatakan /sumber +");
  }

  @Test
  void orderThatStatesNoTime_mayHaveEnded() {
    assertThat(decide(order -> order.periode(Optional.empty())))
        .isEqualTo("? periode /perintah/periode");
  }

  @Test
  void orderOfNothingButStrategicTasks_handsOverNone() {
    TugasMandat staff =
        new TugasMandat(
            "Memindahkan staf", Optional.empty(), Optional.of(AspekStrategis.KEPEGAWAIAN));
    TugasMandat rare = new TugasMandat("Rapat luar biasa", Optional.of(false), Optional.empty());
    TugasMandat daily = TugasMandat.of("Tugas sehari-hari camat");
    String refused = "TIDAK tugas-perintah [MELAMPAUI_PERATURAN] TIDAK_SAH";
    assertThat(decide(order -> order.tugas(List.of(daily)))).isEqualTo(GRANTED);
    assertThat(decide(order -> order.tugas(List.of(staff)))).isEqualTo(refused);
    assertThat(decide(order -> order.tugas(List.of(staff, rare)))).isEqualTo(refused);
    assertThat(decide(order -> order.tugas(List.of(staff, daily))))
        .isEqualTo("? tugas-perintah /perintah/tugas");
    assertThat(decide(order -> order.tugas(List.of(staff, TugasMandat.of("izin  reklame")))))
        .isEqualTo(GRANTED);
    assertThat(
            decide(
                order ->
                    order.tugas(
                        List.of(
                            daily,
                            new TugasMandat(
                                "Izin Reklame", Optional.of(false), Optional.empty())))))
        .isEqualTo(refused);
  }

  @Test
  void orderThatListsSingleTasks_mayNotCoverAnother() {
    assertThat(decide(order -> order.tugas(List.of(TugasMandat.of("Legalisasi surat")))))
        .isEqualTo("? layanan-dalam-perintah /perintah/tugas");
    assertThat(
            decide(
                order ->
                    order.tugas(
                        List.of(
                            TugasMandat.of("Legalisasi surat"),
                            TugasMandat.of("Pekerjaan rutin kecamatan")))))
        .isEqualTo(GRANTED);
  }

  @Test
  void plhWhoSignsInTheNameOfTheOffice_isNotKnownToNameTheGiver() {
    assertThat(decide(r -> r.tandaTangan(BentukTandaTangan.ATAS_NAMA), order -> order))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74");
    assertThat(decide(r -> r.tandaTangan(BentukTandaTangan.JABATAN_SENDIRI), order -> order))
        .isEqualTo("? tanda-tangan-pelaksana ");
  }

  @Test
  void requestMayNameTheOneWhoIsAppointed() {
    assertThat(decide(r -> r.pejabat(SEKCAM), order -> order)).isEqualTo(GRANTED);
    assertThat(decide(r -> r.pejabat(SEKCAM), order -> order.sebab(SebabBerhalangan.PENSIUN)))
        .startsWith("TIDAK sebab-pelaksana");
    assertThat(decide(r -> r.pejabat(SEKCAM), order -> order.jabatanDigantikan(Optional.empty())))
        .startsWith("? ")
        .contains("jabatan-digantikan /perintah/jabatanDigantikan");
  }

  @Test
  void orderForAnother_isNotLeftAside() {
    assertThat(decide(r -> r.pejabat(office(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.74.01")), o -> o))
        .contains("jabatan-digantikan", "dasar-kewenangan");
  }

  @Test
  void beforeUu30_theLawOfPlhIsNotHeld_andNoFactIsCalledUnknown() {
    assertThat(
            decide(
                r -> r.tanggal(LocalDate.of(2022, 1, 3)),
                order -> order.sebab(SebabBerhalangan.CUTI)))
        .isEqualTo(GRANTED);
    SuratMandat early =
        order(
            order ->
                order
                    .instrumen(
                        InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "800/1", "2013-05-28"))
                    .periode(Periode.of(LocalDate.of(2013, 6, 1), LocalDate.of(2013, 6, 15))));
    assertThat(
            line(
                Cases.decide(
                    request(
                        r ->
                            r.layanan("memimpin penyelenggaraan pemerintahan")
                                .tanggal(LocalDate.of(2013, 6, 2))
                                .perintah(early)))))
        .doesNotContain("sebab-pelaksana");
  }

  @Test
  void plhOfAKepalaDesa_isOfTheLawOfTheDesa() {
    assertThat(ofDesa(order -> order)).startsWith("? penunjuk-atasan , bawahan ");
  }

  @Test
  void camat_standsNotAboveAKepalaDesa() {
    assertThat(ofDesa(order -> order.pemberi(office(Jabatan.CAMAT, "35.12.07"))))
        .startsWith("TIDAK penunjuk-atasan");
  }

  private static String ofDesa(UnaryOperator<SuratMandat.Builder> change) {
    JabatanWilayah village = office(Jabatan.KEPALA_DESA, "35.12.07.2001");
    SuratMandat order =
        order(
            o ->
                change.apply(
                    o.penerima(office(Jabatan.PERANGKAT_DESA, "35.12.07.2001"))
                        .jabatanDigantikan(village)));
    return line(
        Cases.decide(
            request(
                r ->
                    r.pejabat(village)
                        .layanan("menetapkan Peraturan Desa")
                        .wilayah(village.wilayah())
                        .rutin(true)
                        .strategis(false)
                        .perintah(order))));
  }
}
