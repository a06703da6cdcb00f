package id.pamong.validation.penataan;

import static id.pamong.validation.penataan.Formations.YES;
import static id.pamong.validation.penataan.Formations.aged;
import static id.pamong.validation.penataan.Formations.agreed;
import static id.pamong.validation.penataan.Formations.asal;
import static id.pamong.validation.penataan.Formations.at;
import static id.pamong.validation.penataan.Formations.formed;
import static id.pamong.validation.penataan.Formations.found;
import static id.pamong.validation.penataan.Formations.paid;
import static id.pamong.validation.penataan.Formations.peopled;
import static id.pamong.validation.penataan.Formations.perda;
import static id.pamong.validation.penataan.Formations.rules;
import static id.pamong.validation.penataan.Formations.small;
import static id.pamong.validation.penataan.Formations.unit;
import static id.pamong.validation.penataan.Formations.village;
import static id.pamong.validation.penataan.Formations.villages;
import static id.pamong.validation.penataan.Formations.wide;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.ForumMusyawarah;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.Musyawarah;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The conditions of a new unit: people, area, villages, age and means. */
class PersyaratanRulesTest {

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
}
