package id.pamong.wilayah.suksesi;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Provinsi, kabupaten, kota and kecamatan: by law, by name, by what lies in them. */
class UpperSuccessionTest {

  private static final String MERAUKE_BEFORE =
      """
      91 Papua
      91.01 Kabupaten Merauke
      91.01.01 Merauke
      91.01.01.2001 Wasur
      91.01.02 Muting
      91.01.02.2001 Bupul
      91.71 Kota Jayapura
      """;
  private static final String MERAUKE_AFTER =
      """
      91 Papua
      91.71 Kota Jayapura
      93 Papua Selatan
      93.01 Kabupaten Merauke
      93.01.01 Muting
      93.01.01.2001 Bupul
      93.01.02 Merauke
      93.01.02.2001 Wasur
      """;

  private static KetentuanPerpindahan stated(HubunganWilayah relation, String from, String to) {
    return new KetentuanPerpindahan(
        LocalDate.of(2020, 7, 25),
        KodeWilayah.parse(from),
        to.isEmpty() ? Optional.empty() : Optional.of(KodeWilayah.parse(to)),
        relation,
        "UU 14/2022");
  }

  private static List<String> codes(List<Wilayah> regions) {
    return regions.stream().map(region -> region.kode().toString()).toList();
  }

  @Test
  void lawMovesAKabupatenAndItsPartsFollowByName() {
    SmallCatalog catalog = SmallCatalog.of(MERAUKE_BEFORE, MERAUKE_AFTER);
    KetentuanPerpindahan move = stated(HubunganWilayah.GANTI_KODE, "91.01", "93.01");
    Jejak jejak = catalog.forward("91.01", move);
    assertThat(JejakText.of(jejak)).isEqualTo("SATU 93.01 HUKUM");
    assertThat(jejak.dasar()).containsExactly("UU 14/2022");
    assertThat(JejakText.of(catalog.forward("91.01.01", move)))
        .isEqualTo("SATU 93.01.02 NAMA_SAMA_SEKABUPATEN");
    assertThat(JejakText.of(catalog.forward("91.01.01.2001", move)))
        .isEqualTo("SATU 93.01.02.2001 NAMA_SAMA_SEKECAMATAN");
  }

  @Test
  void lawOfLaterDaysSaysNothing() {
    KetentuanPerpindahan later =
        new KetentuanPerpindahan(
            LocalDate.of(2021, 1, 2),
            KodeWilayah.of(91, 71),
            Optional.empty(),
            HubunganWilayah.HAPUS,
            "UU 99/2021");
    SmallCatalog catalog = SmallCatalog.of("91 Papua\n91.71 Kota Jayapura", "91 Papua");
    assertThat(catalog.forward("91.71", later).bukti()).isEqualTo(Bukti.TIDAK_ADA);
  }

  @Test
  void lawIsTakenUpByTheStepThatShowsIt() {
    SmallCatalog catalog = SmallCatalog.of(MERAUKE_BEFORE, MERAUKE_BEFORE, MERAUKE_AFTER);
    Jejak jejak = catalog.forward("91.01", stated(HubunganWilayah.GANTI_KODE, "91.01", "93.01"));
    assertThat(JejakText.of(jejak)).isEqualTo("SATU 93.01 HUKUM");
    assertThat(JejakText.relations(jejak)).isEqualTo("TETAP GANTI_KODE");
  }

  @Test
  void withoutLawAKabupatenIsFoundByNameAndKindInANewProvinsi() {
    assertThat(JejakText.of(SmallCatalog.of(MERAUKE_BEFORE, MERAUKE_AFTER).forward("91.01")))
        .isEqualTo("SATU 93.01 NAMA_SAMA_SEPROVINSI");
  }

  @Test
  void kotaIsNotTheKabupatenOfItsName() {
    SmallCatalog catalog =
        SmallCatalog.of(
            "92 Papua Barat\n92.01 Kabupaten Sorong", "92 Papua Barat\n92.71 Kota Sorong");
    assertThat(catalog.forward("92.01").status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void provinsiThatLostPartsStaysAndNamesThem() {
    SmallCatalog catalog = SmallCatalog.of(MERAUKE_BEFORE, MERAUKE_AFTER);
    Jejak forward = catalog.forward("91");
    assertThat(JejakText.of(forward)).isEqualTo("TETAP 91 KODE_SAMA");
    assertThat(codes(forward.pecahan())).containsExactly("93");
    assertThat(forward.pecahanDari()).isEmpty();
  }

  @Test
  void newProvinsiNamesItsOriginAndIsNotIt() {
    SmallCatalog catalog = SmallCatalog.of(MERAUKE_BEFORE, MERAUKE_AFTER);
    Jejak backward = catalog.backward("93", stated(HubunganWilayah.PECAHAN, "91", "93"));
    assertThat(backward.status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
    assertThat(backward.penerus()).isEmpty();
    assertThat(codes(backward.pecahanDari())).containsExactly("91");
    assertThat(JejakText.relations(backward)).isEqualTo("PECAHAN");
    assertThat(backward.dasar()).containsExactly("UU 14/2022");
  }

  @Test
  void newKecamatanNamesWhereItsVillagesCameFrom() {
    String above = "12 Sumatera Utara\n12.21 Kabupaten Padang Lawas\n12.21.08 Sosa\n";
    SmallCatalog catalog =
        SmallCatalog.of(
            above + "12.21.08.2001 Hapung\n12.21.08.2002 Mandian\n12.21.08.2003 Tanjung",
            above
                + "12.21.08.2003 Tanjung\n12.21.14 Ulu Sosa\n"
                + "12.21.14.2001 Hapung\n12.21.14.2002 Mandian");
    assertThat(JejakText.of(catalog.forward("12.21.08"))).isEqualTo("TETAP 12.21.08 KODE_SAMA");
    assertThat(codes(catalog.forward("12.21.08").pecahan())).containsExactly("12.21.14");
    assertThat(codes(catalog.backward("12.21.14").pecahanDari())).containsExactly("12.21.08");
  }

  @Test
  void kecamatanWhoseNamesWereSwappedFollowTheirVillages() {
    String before =
        """
        92 Papua Barat
        92.05 Kabupaten Raja Ampat
        92.05.05 Kepulauan Ayau
        92.05.05.2001 Dorehkar
        92.05.05.2002 Yenkawir
        92.05.05.2003 Runi
        92.05.24 Ayau
        92.05.24.2001 Abidon
        92.05.24.2002 Rutum
        92.05.24.2003 Reni
        """;
    String after =
        """
        92 Papua Barat
        92.05 Kabupaten Raja Ampat
        92.05.35 Kepulauan Ayau
        92.05.35.2001 Abidon
        92.05.35.2002 Rutum
        92.05.35.2003 Reni
        92.05.36 Ayau
        92.05.36.2001 Dorehkar
        92.05.36.2002 Yenkawir
        92.05.36.2003 Runi
        """;
    SmallCatalog catalog = SmallCatalog.of(before, after);
    assertThat(JejakText.of(catalog.forward("92.05.05"))).isEqualTo("SATU 92.05.36 ISI_SAMA");
    assertThat(JejakText.of(catalog.forward("92.05.05.2003")))
        .isEqualTo("SATU 92.05.36.2003 NAMA_SAMA_SEKECAMATAN");
  }

  @Test
  void kecamatanThatTookANeighboursNameStays() {
    String above = "14 Riau\n14.71 Kota Pekanbaru\n";
    SmallCatalog catalog =
        SmallCatalog.of(
            above
                + "14.71.06 Rumbai\n14.71.06.1001 Rumbai Bukit\n14.71.06.1002 Muara Fajar\n"
                + "14.71.12 Rumbai Pesisir\n14.71.12.1001 Meranti Pandak\n14.71.12.1002 Limbungan",
            above
                + "14.71.06 Rumbai Barat\n14.71.06.1001 Rumbai Bukit\n14.71.06.1002 Muara Fajar\n"
                + "14.71.12 Rumbai\n14.71.12.1001 Meranti Pandak\n14.71.12.1002 Limbungan");
    assertThat(JejakText.of(catalog.forward("14.71.06"))).isEqualTo("TETAP 14.71.06 KODE_SAMA");
    assertThat(JejakText.of(catalog.forward("14.71.12"))).isEqualTo("TETAP 14.71.12 KODE_SAMA");
  }

  @Test
  void kecamatanCodesThatWereSwappedAreFoundByTheirVillages() {
    String above = "53 Nusa Tenggara Timur\n53.01 Kabupaten Kupang\n";
    SmallCatalog catalog =
        SmallCatalog.of(
            above
                + "53.01.01 Semau\n53.01.01.2001 Uitao\n53.01.01.2002 Huilelot\n"
                + "53.01.02 Kupang Barat\n53.01.02.2001 Bolok\n53.01.02.2002 Kuanheum",
            above
                + "53.01.01 Kupang Barat\n53.01.01.2001 Bolok\n53.01.01.2002 Kuanheum\n"
                + "53.01.02 Semau\n53.01.02.2001 Uitao\n53.01.02.2002 Huilelot");
    Jejak jejak = catalog.forward("53.01.01");
    assertThat(JejakText.of(jejak)).isEqualTo("SATU 53.01.02 ISI_SAMA");
    assertThat(jejak.berubahMakna()).isTrue();
  }

  @Test
  void mergerIsOneForwardAndSeveralBackward() {
    String above = "35 Jawa Timur\n35.78 Kota Surabaya\n35.78.12 Pabean Cantian\n";
    SmallCatalog catalog =
        SmallCatalog.of(
            above + "35.78.12.1004 Perak Timur\n35.78.12.1005 Perak Utara",
            above + "35.78.12.1006 Tanjung Perak");
    KetentuanPerpindahan[] merger = {
      stated(HubunganWilayah.GABUNG, "35.78.12.1004", "35.78.12.1006"),
      stated(HubunganWilayah.GABUNG, "35.78.12.1005", "35.78.12.1006")
    };
    assertThat(JejakText.of(catalog.forward("35.78.12.1004", merger)))
        .isEqualTo("SATU 35.78.12.1006 HUKUM");
    assertThat(JejakText.of(catalog.backward("35.78.12.1006", merger)))
        .isEqualTo("BANYAK 35.78.12.1004 HUKUM 35.78.12.1005 HUKUM");
  }

  @Test
  void abolishedVillageHasNoSuccessorByLaw() {
    String above = "35 Jawa Timur\n35.15 Kabupaten Sidoarjo\n35.15.04 Porong\n";
    SmallCatalog catalog = SmallCatalog.of(above + "35.15.04.1005 Mindi", above);
    Jejak jejak =
        catalog.forward("35.15.04.1005", stated(HubunganWilayah.HAPUS, "35.15.04.1005", ""));
    assertThat(jejak.status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
    assertThat(jejak.bukti()).isEqualTo(Bukti.HUKUM);
  }

  @Test
  void renameByLawStaysWithItsBasis() {
    SmallCatalog catalog =
        SmallCatalog.of(
            "76 Sulawesi Barat\n76.01 Kabupaten Mamuju Utara",
            "76 Sulawesi Barat\n76.01 Kabupaten Pasangkayu");
    Jejak jejak = catalog.forward("76.01", stated(HubunganWilayah.GANTI_NAMA, "76.01", "76.01"));
    assertThat(JejakText.of(jejak)).isEqualTo("TETAP 76.01 HUKUM");
  }
}
