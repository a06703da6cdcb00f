package id.pamong.validation.penataan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.ForumMusyawarah;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.KepentinganStrategis;
import id.pamong.pemerintahan.penataan.KeuanganDaerah;
import id.pamong.pemerintahan.penataan.Musyawarah;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PembentukanKhusus;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.PersetujuanPerda;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PenataanRulesTest {

  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Optional<Boolean> NO = Optional.of(false);
  private static final Optional<Boolean> UNSAID = Optional.empty();

  @Test
  void soundRegulations_giveNothing() {
    assertThat(rules(formed("2023-06-01", p -> p))).isEmpty();
    assertThat(rules(formed("2012-06-01", p -> p))).isEmpty();
    assertThat(rules(formed("2008-02-28", p -> p))).isEmpty();
    assertThat(found("tanggal-sebelum-hukum-yang-tercakup", formed("2008-02-27", p -> p)))
        .containsExactly("INFO /instrumen/tanggalDitetapkan PP 19/2008 Pasal 38");
  }

  @Test
  void anExistingUnitIsNeverHeldToTheConditions() {
    PenataanWilayah merged =
        perda("2023-06-01", BentukPenataan.PENGGABUNGAN)
            .alasan(List.of(AlasanPenggabungan.BENCANA))
            .asal(List.of(UnitAsal.of("35.12.07"), UnitAsal.of("35.12.08")))
            .calon(List.of(small()))
            .build();
    PenataanWilayah renamed =
        perda("2023-06-01", BentukPenataan.PENYESUAIAN)
            .penyesuaian(List.of(JenisPenyesuaian.NAMA))
            .asal(List.of(UnitAsal.of("35.12.07")))
            .calon(List.of(small()))
            .musyawarah(List.of(agreed(3, 3)))
            .build();
    assertThat(rules(merged)).containsExactly("penataan.bersandingan-tidak-diketahui");
    assertThat(rules(renamed)).isEmpty();
  }

  @Test
  void formIsAPerdaOfTheKabupatenOrKota() {
    String rule = "bentuk-bukan-perda-kabupaten-kota";
    assertThat(found(rule, by("2023-06-01", JenisInstrumen.PERATURAN_BUPATI)))
        .containsExactly(
            "ERROR /instrumen/jenis UU 23/2014 Pasal 221 ayat (2); PP 17/2018 Pasal 3 ayat (3)");
    assertThat(found(rule, by("2016-06-01", JenisInstrumen.KEPUTUSAN_BUPATI)))
        .containsExactly("ERROR /instrumen/jenis UU 23/2014 Pasal 221 ayat (2)");
    PenataanWilayah jakarta =
        PenataanWilayah.builder()
            .from(by("2023-06-01", JenisInstrumen.PERATURAN_GUBERNUR))
            .daerah(KodeWilayah.parse("31.71"))
            .build();
    assertThat(found(rule, jakarta)).isEmpty();
    PenataanWilayah few = PenataanWilayah.builder().from(jakarta).calon(List.of(small())).build();
    assertThat(found("jumlah-desa-kelurahan-kurang", few)).isEmpty();
    assertThat(found("luas-kurang", few)).isEmpty();
  }

  @Test
  void villagesAreTenInAKabupatenAndFiveInAKota() {
    String rule = "jumlah-desa-kelurahan-kurang";
    assertThat(found(rule, formed("2023-06-01", p -> p.calon(List.of(unit(9).build())))))
        .containsExactly(
            "ERROR /calon/0/cakupan PP 17/2018 Pasal 4 ayat (1) huruf d;"
                + " PP 17/2018 Pasal 4 ayat (2)");
    assertThat(found(rule, formed("2018-05-07", p -> p.calon(List.of(unit(9).build())))))
        .containsExactly("ERROR /calon/0/cakupan PP 19/2008 Pasal 6 ayat (1)");
    KodeWilayah kota = KodeWilayah.parse("35.74");
    assertThat(
            found(rule, formed("2023-06-01", p -> p.daerah(kota).calon(List.of(unit(5).build())))))
        .isEmpty();
    assertThat(
            found(rule, formed("2023-06-01", p -> p.daerah(kota).calon(List.of(unit(4).build())))))
        .hasSize(1);
  }

  @Test
  void inhabitantsOrHouseholdsAreEnough() {
    String rule = "penduduk-kurang";
    assertThat(found(rule, peopled(6000, 0))).isEmpty();
    assertThat(found(rule, peopled(5999, 1200))).isEmpty();
    assertThat(found(rule, peopled(5999, 1199)))
        .containsExactly(
            "ERROR /calon/0/cakupan/0/penduduk PP 17/2018 Pasal 4 ayat (1) huruf a; PP 17/2018 Pasal 4 ayat (2)");
    PenataanWilayah unsaid = villages(village(1, Optional.of(5999), Optional.empty()));
    assertThat(found(rule, unsaid)).isEmpty();
    assertThat(found("syarat-dasar-tidak-dapat-dinilai", unsaid)).hasSize(1);
  }

  @Test
  void provinsiWithoutARowIsNotJudgedByOne() {
    PenataanWilayah papua =
        PenataanWilayah.builder().from(peopled(1, 1)).daerah(KodeWilayah.parse("93.01")).build();
    assertThat(found("penduduk-kurang", papua)).isEmpty();
    assertThat(found("syarat-dasar-tidak-dapat-dinilai", papua)).hasSize(1);
  }

  @Test
  void areaIsThatOfTheAnnex() {
    assertThat(found("luas-kurang", wide("7.5"))).isEmpty();
    assertThat(found("luas-kurang", wide("7.4")))
        .containsExactly(
            "ERROR /calon/0/luas PP 17/2018 Pasal 4 ayat (1) huruf b; PP 17/2018 Pasal 4 ayat (2)");
  }

  @Test
  void kelurahanHasItsOwnConditions() {
    UnaryOperator<PenataanWilayah.Builder> kelurahan =
        p ->
            p.objek(ObjekPenataan.KELURAHAN)
                .asal(List.of(asal("35.12.07.1001", "2010-01-01")))
                .calon(
                    List.of(
                        unit(0)
                            .penduduk(7999)
                            .kepalaKeluarga(1599)
                            .luas(new BigDecimal("2.9"))
                            .sesuaiTataRuang(false)
                            .build()))
                .persetujuan(Optional.empty())
                .musyawarah(
                    List.of(new Musyawarah(ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN, 6, 6, YES)));
    assertThat(rules(formed("2023-06-01", kelurahan)))
        .containsExactlyInAnyOrder("penataan.penduduk-kurang", "penataan.luas-kurang");
    assertThat(rules(formed("2018-05-07", kelurahan)))
        .containsExactly("penataan.syarat-kelurahan-lama-tidak-tercakup");
  }

  @Test
  void parentIsFiveYearsOldOnTheDay() {
    String rule = "usia-asal-kurang-lima-tahun";
    assertThat(found(rule, aged("2023-06-01", "2018-06-01"))).isEmpty();
    assertThat(found(rule, aged("2023-06-01", "2018-06-02"))).hasSize(1);
    assertThat(found(rule, aged("2012-06-01", "2007-06-02")))
        .containsExactly("ERROR /asal/0/berpemerintahanSejak PP 19/2008 Pasal 4 huruf a");
    assertThat(
            found(
                "usia-asal-tidak-dinyatakan",
                formed("2023-06-01", p -> p.asal(List.of(UnitAsal.of("35.12.07"))))))
        .hasSize(1);
  }

  @Test
  void halfOfTheBudgetIsNotTooMuch() {
    String rule = "belanja-pegawai-lebih-dari-separuh";
    assertThat(found(rule, paid("500", "1000"))).isEmpty();
    assertThat(found(rule, paid("500.1", "1000")))
        .containsExactly("ERROR /keuangan/belanjaPegawai PP 17/2018 Pasal 5 ayat (2)");
  }

  @Test
  void assessmentCountsForTheUnitAndForWhatIsLeftUntil2018() {
    String rule = "nilai-kajian-kurang";
    PenataanWilayah unit =
        formed("2012-06-01", p -> p.calon(List.of(unit(10).nilaiKajian(339).build())));
    assertThat(found(rule, unit))
        .containsExactly("ERROR /calon/0/nilaiKajian PP 19/2008 Pasal 7 ayat (2)");
    PenataanWilayah left =
        formed(
            "2012-06-01",
            p ->
                p.asal(
                    List.of(
                        new UnitAsal(
                            KodeWilayah.parse("35.12.07"),
                            Optional.of(LocalDate.of(2001, 1, 1)),
                            Optional.of(339)))));
    assertThat(found(rule, left)).hasSize(1);
    assertThat(
            found(rule, PenataanWilayah.builder().from(unit).instrumen(at("2018-05-08")).build()))
        .isEmpty();
  }

  @Test
  void everyVillageTakesPart() {
    String rule = "musyawarah-tidak-seluruhnya-hadir";
    assertThat(found(rule, formed("2023-06-01", p -> p.musyawarah(List.of(agreed(12, 11))))))
        .hasSize(1);
    assertThat(found(rule, formed("2023-06-01", p -> p.musyawarah(List.of(agreed(12, 13))))))
        .hasSize(1);
    PenataanWilayah disaster =
        perda("2023-06-01", BentukPenataan.PENGGABUNGAN)
            .alasan(List.of(AlasanPenggabungan.BENCANA))
            .musyawarah(List.of(agreed(12, 1)))
            .build();
    assertThat(found(rule, disaster)).isEmpty();
    PenataanWilayah agreement =
        PenataanWilayah.builder()
            .from(disaster)
            .alasan(List.of(AlasanPenggabungan.KESEPAKATAN))
            .build();
    assertThat(found(rule, agreement)).hasSize(1);
  }

  @Test
  void oldLawAsksAPerdaForNameSeatAndEnd_andNotForTheBorder() {
    String rule = "bentuk-bukan-perda-kabupaten-kota";
    String old = "ERROR /instrumen/jenis PP 19/2008 Pasal 11";
    assertThat(found(rule, changed("2012-06-01", JenisPenyesuaian.NAMA))).containsExactly(old);
    assertThat(found(rule, changed("2012-06-01", JenisPenyesuaian.PEMINDAHAN_IBU_KOTA)))
        .containsExactly(old);
    for (String day : List.of("2006-06-01", "2012-06-01", "2018-05-07")) {
      assertThat(found(rule, changed(day, JenisPenyesuaian.BATAS_WILAYAH))).isEmpty();
      assertThat(found(rule, changed(day, JenisPenyesuaian.NAMA_IBU_KOTA))).isEmpty();
    }
    assertThat(found(rule, changed("2006-06-01", JenisPenyesuaian.NAMA))).isEmpty();
    assertThat(found(rule, changed("2018-05-08", JenisPenyesuaian.BATAS_WILAYAH))).hasSize(1);
    PenataanWilayah ended =
        perda("2012-06-01", BentukPenataan.PENGHAPUSAN)
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_BUPATI, "901", "2012-06-01"))
            .build();
    assertThat(found(rule, ended)).containsExactly("ERROR /instrumen/jenis PP 19/2008 Pasal 13");
  }

  @Test
  void forumOfFewerThanTheVillages_isNotOneOfAll() {
    String rule = "musyawarah-tidak-seluruhnya-hadir";
    assertThat(found(rule, held("2023-06-01", agreed(3, 3))))
        .containsExactly("ERROR /musyawarah/0/seluruhnya PP 17/2018 Pasal 6 ayat (2)");
    assertThat(found(rule, held("2023-06-01", agreed(10, 10)))).isEmpty();
    assertThat(found(rule, held("2023-06-01", agreed(4, 4), agreed(6, 6)))).isEmpty();
    assertThat(found(rule, held("2023-06-01", agreed(4, 4), agreed(5, 5)))).hasSize(1);
    assertThat(found(rule, held("2023-06-01", agreed(9, 8)))).hasSize(1);
    assertThat(found(rule, held("2016-06-01", agreed(3, 3)))).isEmpty();
  }

  @Test
  void whoMustAttendOrDecide_isWhomTheLawOfTheDayNames() {
    String rule = "musyawarah-tidak-seluruhnya-hadir";
    Musyawarah councils = new Musyawarah(ForumMusyawarah.BADAN_PERMUSYAWARATAN_DESA, 10, 9, YES);
    String old = " PP 19/2008 Pasal 4 huruf c";
    assertThat(found(rule, held("2016-06-01", agreed(10, 9)))).isEmpty();
    assertThat(found(rule, held("2012-06-01", councils)))
        .containsExactly("ERROR /musyawarah/0/hadir" + old);
    assertThat(found(rule, held("2023-06-01", agreed(12, 12), councils))).isEmpty();
  }

  @Test
  void bodiesThatALawAsksForAndNobodyNames_areUnknown() {
    String rule = "persetujuan-desa-kelurahan-tidak-lengkap";
    Musyawarah councils = new Musyawarah(ForumMusyawarah.BADAN_PERMUSYAWARATAN_DESA, 12, 12, YES);
    Musyawarah heads = new Musyawarah(ForumMusyawarah.KEPALA_DESA_DAN_LURAH, 12, 12, YES);
    Musyawarah forum = new Musyawarah(ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN, 12, 12, YES);
    String old = "INFO /musyawarah PP 19/2008 Pasal 4 huruf d";
    String ofCouncils = "INFO /musyawarah PP 19/2008 Pasal 4 huruf c";
    String ofDesa = "INFO /musyawarah UU 23/2014 Pasal 222 ayat (4)";
    assertThat(found(rule, held("2012-06-01", councils))).containsExactly(old);
    assertThat(found(rule, held("2012-06-01", heads, agreed(12, 12)))).containsExactly(ofCouncils);
    assertThat(found(rule, held("2012-06-01", councils, heads))).isEmpty();
    assertThat(found(rule, held("2016-06-01", agreed(12, 12)))).containsExactly(old);
    assertThat(found(rule, held("2016-06-01", councils, heads))).containsExactly(ofDesa);
    assertThat(found(rule, held("2016-06-01", agreed(12, 12), heads))).isEmpty();
    assertThat(found(rule, held("2023-06-01", forum)))
        .containsExactly("INFO /musyawarah PP 17/2018 Pasal 6 ayat (1)");
    assertThat(rules(held("2023-06-01"))).containsExactly("penataan.musyawarah-tidak-dinyatakan");
  }

  @Test
  void adjacencyOfWhatIsJoined_isNotKnown() {
    String rule = "bersandingan-tidak-diketahui";
    List<UnitAsal> two = List.of(asal("35.12.07", "2001-01-01"), asal("35.12.08", "2001-01-01"));
    assertThat(
            found(
                rule,
                formed("2023-06-01", p -> p.asal(two).cara(CaraPembentukan.PENGGABUNGAN_BAGIAN))))
        .containsExactly("INFO /asal PP 17/2018 Pasal 3 ayat (1)");
    assertThat(found(rule, formed("2016-06-01", p -> p.asal(two)))).isEmpty();
    assertThat(found(rule, formed("2023-06-01", p -> p))).isEmpty();
    PenataanWilayah old = perda("2012-06-01", BentukPenataan.PENGGABUNGAN).asal(two).build();
    assertThat(found(rule, old)).containsExactly("INFO /asal PP 19/2008 Pasal 12 ayat (2)");
    PenataanWilayah neighbour =
        perda("2023-06-01", BentukPenataan.PENGGABUNGAN)
            .asal(List.of(UnitAsal.of("35.12.07"), UnitAsal.of("35.13.01")))
            .build();
    assertThat(found(rule, neighbour)).isEmpty();
  }

  @Test
  void ministerApprovesBeforeTheRegulationIsSet() {
    assertThat(rules(approved("2023-05-01", "2023-06-01"))).isEmpty();
    assertThat(rules(approved("2023-05-01", "2023-06-02")))
        .containsExactly("penataan.persetujuan-menteri-sesudah-penetapan");
    assertThat(rules(approved("2023-05-02", "2023-05-01")))
        .containsExactly("penataan.persetujuan-bersama-terlambat");
    assertThat(rules(formed("2023-06-01", p -> p.persetujuan(Optional.empty()))))
        .containsExactly("penataan.persetujuan-menteri-tidak-dinyatakan");
    assertThat(
            rules(
                formed(
                    "2023-06-01",
                    p ->
                        p.persetujuan(
                            new PersetujuanPerda(Optional.empty(), NO, NO, Optional.empty())))))
        .containsExactlyInAnyOrder(
            "penataan.tanpa-persetujuan-menteri", "penataan.rancangan-tidak-melalui-gubernur");
    assertThat(rules(formed("2014-10-01", p -> p.persetujuan(Optional.empty())))).isEmpty();
  }

  @Test
  void assignedFormationHasNoOrdinaryConditions() {
    assertThat(rules(special("2023-06-01", YES, YES, UNSAID))).isEmpty();
    assertThat(rules(special("2023-06-01", NO, UNSAID, YES)))
        .containsExactly("penataan.pembentukan-khusus-tanpa-penugasan");
    assertThat(rules(special("2023-06-01", YES, NO, UNSAID)))
        .containsExactly("penataan.penugasan-tidak-melalui-gubernur");
    assertThat(rules(special("2023-06-01", UNSAID, UNSAID, YES)))
        .containsExactly("penataan.dasar-pembentukan-khusus-tidak-dinyatakan");
    assertThat(rules(special("2012-06-01", NO, UNSAID, YES))).isEmpty();
    assertThat(rules(special("2012-06-01", NO, UNSAID, NO)))
        .containsExactly("penataan.kepulauan-tanpa-persetujuan-gubernur");
  }

  @Test
  void oneUnitIsDividedAndSeveralAreJoined() {
    String rule = "jumlah-asal-tidak-sesuai";
    assertThat(found(rule, formed("2023-06-01", p -> p.cara(CaraPembentukan.PENGGABUNGAN_BAGIAN))))
        .hasSize(1);
    PenataanWilayah alone =
        perda("2023-06-01", BentukPenataan.PENGGABUNGAN)
            .alasan(List.of(AlasanPenggabungan.BENCANA))
            .asal(List.of(UnitAsal.of("35.12.07")))
            .build();
    assertThat(rules(alone)).containsExactly("penataan." + rule);
  }

  @Test
  void unitsLieInTheRegionAndAreOfItsKind() {
    assertThat(rules(from("35.13.01"))).containsExactly("penataan.asal-di-luar-daerah");
    assertThat(rules(from("35.12.07.1001"))).containsExactly("penataan.asal-tidak-setingkat");
    assertThat(rules(from("35.12.09"))).containsExactly("penataan.bagian-wilayah-tidak-dikenal");
    PenataanWilayah moved =
        formed("2023-06-01", p -> p.asal(List.of(asal("35.12.08", "2001-01-01"))));
    assertThat(found("cakupan-di-luar-asal", moved)).hasSize(10);
  }

  @Test
  void mergersNeedAGroundOfTheirLaw() {
    String rule = "penggabungan-tanpa-alasan-yang-sah";
    assertThat(found(rule, ground("2023-06-01", AlasanPenggabungan.PENDUDUK_BERKURANG))).hasSize(1);
    assertThat(found(rule, ground("2018-05-07", AlasanPenggabungan.PENDUDUK_BERKURANG))).isEmpty();
    assertThat(found(rule, ground("2018-05-07", AlasanPenggabungan.BENCANA)))
        .containsExactly("ERROR /alasan PP 19/2008 Pasal 12 ayat (1)");
    assertThat(
            found(
                "penghapusan-kecamatan-tidak-diatur",
                perda("2018-05-08", BentukPenataan.PENGHAPUSAN).build()))
        .containsExactly("INFO /bentuk UU 23/2014 Pasal 239 ayat (6) huruf a; PP 17/2018 Pasal 2");
    assertThat(rules(perda("2023-06-01", BentukPenataan.PENGHAPUSAN).build()))
        .containsExactly("penataan.penghapusan-kecamatan-tidak-diatur");
    assertThat(
            found(
                "penghapusan-tidak-dikenal",
                perda("2023-06-01", BentukPenataan.PENGHAPUSAN)
                    .objek(ObjekPenataan.KELURAHAN)
                    .build()))
        .containsExactly("WARNING /bentuk PP 17/2018 Pasal 18");
  }

  private static List<String> rules(PenataanWilayah perda) {
    return Found.rules(PenataanRules.all(), perda);
  }

  private static List<String> found(String rule, PenataanWilayah perda) {
    return Found.by("penataan." + rule, PenataanRules.all(), perda);
  }

  private static InstrumenPenetapan at(String day) {
    return InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "901", day);
  }

  private static PenataanWilayah.Builder perda(String day, BentukPenataan bentuk) {
    return PenataanWilayah.builder()
        .instrumen(at(day))
        .daerah(KodeWilayah.parse("35.12"))
        .objek(ObjekPenataan.KECAMATAN)
        .bentuk(bentuk);
  }

  private static PenataanWilayah formed(String day, UnaryOperator<PenataanWilayah.Builder> change) {
    return change
        .apply(
            perda(day, BentukPenataan.PEMBENTUKAN)
                .cara(CaraPembentukan.PEMEKARAN)
                .addAsal(asal("35.12.07", "2001-01-01"))
                .addCalon(unit(10).build())
                .musyawarah(agreements(day))
                .rekomendasiGubernur(true)
                .keuangan(new KeuanganDaerah(BigDecimal.ONE, BigDecimal.TEN))
                .persetujuan(
                    new PersetujuanPerda(
                        Optional.empty(), YES, YES, Optional.of(LocalDate.parse(day)))))
        .build();
  }

  private static PenataanWilayah by(String day, JenisInstrumen jenis) {
    return formed(day, p -> p.instrumen(InstrumenPenetapan.of(jenis, "901", day)));
  }

  private static UnitAsal asal(String kode, String since) {
    return new UnitAsal(
        KodeWilayah.parse(kode), Optional.of(LocalDate.parse(since)), Optional.empty());
  }

  private static CalonUnit.Builder unit(int villages) {
    CalonUnit.Builder unit =
        CalonUnit.builder()
            .nama("Contoh")
            .ibuKota("Contoh")
            .luas(new BigDecimal("7.5"))
            .lahanKantor(true)
            .bangunanKantor(true)
            .lahanPendukung(true)
            .titikKoordinat(true)
            .sesuaiTataRuang(true)
            .nilaiKajian(340);
    for (int i = 1; i <= villages; i++) {
      unit.addCakupan(village(i, Optional.of(6000), Optional.empty()));
    }
    return unit;
  }

  private static DesaCakupan village(int number, Optional<Integer> jiwa, Optional<Integer> kk) {
    return new DesaCakupan(KodeWilayah.of(35, 12, 7, 2000 + number), jiwa, kk, Optional.empty());
  }

  private static CalonUnit small() {
    return CalonUnit.builder()
        .luas(BigDecimal.ONE)
        .addCakupan(village(1, Optional.of(1), Optional.of(1)))
        .lahanKantor(false)
        .build();
  }

  private static Musyawarah agreed(int all, int came) {
    return new Musyawarah(ForumMusyawarah.MUSYAWARAH_DESA, all, came, YES);
  }

  /** What the law of a day asks of desa for a new kecamatan. */
  private static List<Musyawarah> agreements(String day) {
    Musyawarah heads = new Musyawarah(ForumMusyawarah.KEPALA_DESA_DAN_LURAH, 12, 12, YES);
    if (day.compareTo("2018-05-08") >= 0) {
      return List.of(agreed(12, 12));
    }
    return day.compareTo("2014-10-02") >= 0
        ? List.of(agreed(12, 12), heads)
        : List.of(new Musyawarah(ForumMusyawarah.BADAN_PERMUSYAWARATAN_DESA, 12, 12, YES), heads);
  }

  private static PenataanWilayah changed(String day, JenisPenyesuaian jenis) {
    return perda(day, BentukPenataan.PENYESUAIAN)
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_BUPATI, "901", day))
        .penyesuaian(List.of(jenis))
        .asal(List.of(UnitAsal.of("35.12.07")))
        .musyawarah(List.of(agreed(3, 3)))
        .build();
  }

  private static PenataanWilayah held(String day, Musyawarah... all) {
    return formed(day, p -> p.musyawarah(List.of(all)));
  }

  private static PenataanWilayah villages(DesaCakupan first) {
    CalonUnit ten = unit(10).build();
    List<DesaCakupan> villages = new ArrayList<>(ten.cakupan());
    villages.set(0, first);
    return formed(
        "2023-06-01",
        p -> p.calon(List.of(CalonUnit.builder().from(ten).cakupan(villages).build())));
  }

  private static PenataanWilayah peopled(int jiwa, int kk) {
    return villages(village(1, Optional.of(jiwa), Optional.of(kk)));
  }

  private static PenataanWilayah wide(String km) {
    return formed("2023-06-01", p -> p.calon(List.of(unit(10).luas(new BigDecimal(km)).build())));
  }

  private static PenataanWilayah aged(String day, String since) {
    return formed(day, p -> p.asal(List.of(asal("35.12.07", since))));
  }

  private static PenataanWilayah paid(String staff, String budget) {
    return formed(
        "2023-06-01",
        p -> p.keuangan(new KeuanganDaerah(new BigDecimal(staff), new BigDecimal(budget))));
  }

  private static PenataanWilayah approved(String joint, String minister) {
    return formed(
        "2023-06-01",
        p ->
            p.persetujuan(
                new PersetujuanPerda(
                    Optional.of(LocalDate.parse(joint)),
                    YES,
                    UNSAID,
                    Optional.of(LocalDate.parse(minister)))));
  }

  private static PenataanWilayah special(
      String day, Optional<Boolean> assigned, Optional<Boolean> through, Optional<Boolean> agreed) {
    return formed(
        day,
        p ->
            p.calon(List.of(small()))
                .musyawarah(List.of())
                .khusus(
                    new PembentukanKhusus(
                        KepentinganStrategis.KEPULAUAN_TERPENCIL_TERLUAR,
                        assigned,
                        through,
                        agreed)));
  }

  private static PenataanWilayah from(String kode) {
    return perda("2023-06-01", BentukPenataan.PENYESUAIAN)
        .penyesuaian(List.of(JenisPenyesuaian.NAMA))
        .musyawarah(List.of(agreed(3, 3)))
        .asal(List.of(UnitAsal.of(kode)))
        .build();
  }

  private static PenataanWilayah ground(String day, AlasanPenggabungan alasan) {
    return perda(day, BentukPenataan.PENGGABUNGAN).alasan(List.of(alasan)).build();
  }
}
