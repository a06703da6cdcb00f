package id.pamong.validation.penataan;

import static id.pamong.validation.penataan.Formations.NO;
import static id.pamong.validation.penataan.Formations.UNSAID;
import static id.pamong.validation.penataan.Formations.YES;
import static id.pamong.validation.penataan.Formations.agreed;
import static id.pamong.validation.penataan.Formations.approved;
import static id.pamong.validation.penataan.Formations.asal;
import static id.pamong.validation.penataan.Formations.by;
import static id.pamong.validation.penataan.Formations.changed;
import static id.pamong.validation.penataan.Formations.formed;
import static id.pamong.validation.penataan.Formations.found;
import static id.pamong.validation.penataan.Formations.ground;
import static id.pamong.validation.penataan.Formations.held;
import static id.pamong.validation.penataan.Formations.ofOrigin;
import static id.pamong.validation.penataan.Formations.perda;
import static id.pamong.validation.penataan.Formations.rules;
import static id.pamong.validation.penataan.Formations.small;
import static id.pamong.validation.penataan.Formations.special;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.ForumMusyawarah;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.Musyawarah;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.PersetujuanPerda;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Form, agreement, approval and scope of formations, mergers and changes. */
class PenataanRulesTest {

  @Test
  void soundRegulations_giveNothing() {
    assertThat(rules(formed("2023-06-01", p -> p))).isEmpty();
    assertThat(rules(formed("2012-06-01", p -> p))).isEmpty();
    assertThat(rules(formed("2008-02-28", p -> p))).isEmpty();
    assertThat(found("tanggal-sebelum-hukum-yang-tercakup", formed("2008-02-27", p -> p)))
        .containsExactly("INFO /instrumen/tanggalDitetapkan PP 19/2008 Pasal 38");
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
    assertThat(rules(ofOrigin("35.13.01"))).containsExactly("penataan.asal-di-luar-daerah");
    assertThat(rules(ofOrigin("35.12.07.1001"))).containsExactly("penataan.asal-tidak-setingkat");
    assertThat(rules(ofOrigin("35.12.09")))
        .containsExactly("penataan.bagian-wilayah-tidak-dikenal");
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
}
