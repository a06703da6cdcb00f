package id.pamong.wilayah.suksesi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Villages whose kecamatan stays: what is told by their names, and what is not. */
class VillageSuccessionTest {

  private static final String ABOVE =
      "91 Papua\n91.03 Kabupaten Jayapura\n91.03.01 Sentani\n91.03.02 Sentani Timur\n";

  /** Two editions with the same kecamatan; each village as a code and a name. */
  private static SmallCatalog villages(String before, String after) {
    return SmallCatalog.of(ABOVE + lines(before), ABOVE + lines(after));
  }

  private static String lines(String villages) {
    return Arrays.stream(villages.split(", *", -1))
        .map(village -> "91.03.0" + village + "\n")
        .reduce("", String::concat);
  }

  @Test
  void sameCodeAndNameStays() {
    Jejak jejak = villages("1.2001 Yahim", "1.2001 Yahim").forward("91.03.01.2001");
    assertThat(JejakText.of(jejak)).isEqualTo("TETAP 91.03.01.2001 KODE_SAMA");
    assertThat(jejak.berubahMakna()).isFalse();
  }

  @Test
  void renameWithTheCodeKeptStaysAndIsVisible() {
    Jejak jejak = villages("1.2001 Yahim", "1.2001 Hobong").forward("91.03.01.2001");
    assertThat(jejak.status()).isEqualTo(StatusSuksesi.TETAP);
    assertThat(jejak.langkah().get(0).perpindahan().get(0).isGantiNama()).isTrue();
  }

  @Test
  void typingErrorIsAnotherSpellingAndNoOtherName() {
    Jejak error = villages("1.2001 Bayuntaa", "1.2001 Bajuntaa").forward("91.03.01.2001");
    assertThat(error.langkah().get(0).perpindahan().get(0).isGantiEjaan()).isTrue();
    Jejak other = villages("1.2001 Yahim", "1.2001 Hobong").forward("91.03.01.2001");
    assertThat(other.langkah().get(0).perpindahan().get(0).isGantiEjaan()).isFalse();
    Jejak same = villages("1.2001 Yahim", "1.2001 YAHIM").forward("91.03.01.2001");
    assertThat(same.langkah().get(0).perpindahan().get(0).isGantiEjaan()).isFalse();
  }

  @Test
  void otherSpellingIsNoRename() {
    Jejak jejak = villages("1.2001 Ifale Kecil", "1.2001 IFALE-KECIL").forward("91.03.01.2001");
    assertThat(jejak.langkah().get(0).perpindahan().get(0).isGantiNama()).isFalse();
  }

  @Test
  void equalNameInTheKecamatanIsTheSuccessor() {
    SmallCatalog catalog = villages("1.2001 Yahim", "1.2007 Ya'him");
    assertThat(JejakText.of(catalog.forward("91.03.01.2001")))
        .isEqualTo("SATU 91.03.01.2007 NAMA_SAMA_SEKECAMATAN");
    assertThat(JejakText.of(catalog.backward("91.03.01.2007")))
        .isEqualTo("SATU 91.03.01.2001 NAMA_SAMA_SEKECAMATAN");
  }

  @Test
  void similarNameInTheKecamatanIsTheSuccessor() {
    assertThat(JejakText.of(villages("1.2001 Hobong", "1.2007 Hobbong").forward("91.03.01.2001")))
        .isEqualTo("SATU 91.03.01.2007 NAMA_MIRIP_SEKECAMATAN");
  }

  @Test
  void equalNameGoesBeforeSimilarName() {
    SmallCatalog catalog = villages("1.2001 Hobong, 1.2002 Hobang", "1.2007 Hobang, 1.2008 Hobong");
    assertThat(JejakText.of(catalog.forward("91.03.01.2001")))
        .isEqualTo("SATU 91.03.01.2008 NAMA_SAMA_SEKECAMATAN");
    assertThat(JejakText.of(catalog.forward("91.03.01.2002")))
        .isEqualTo("SATU 91.03.01.2007 NAMA_SAMA_SEKECAMATAN");
  }

  @Test
  void numbersTellNeighboursApart() {
    assertThat(villages("1.2001 Hobong II", "1.2007 Hobong III").forward("91.03.01.2001").status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void singleLettersTellNeighboursApart() {
    assertThat(
            villages("1.2001 Pir Trans Sosa A", "1.2007 Pir Trans Sosa B")
                .forward("91.03.01.2001")
                .status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void newStatusGivesNewCode() {
    Jejak jejak = villages("2.2003 Ayapo", "2.3003 Desa Adat Ayapo").forward("91.03.02.2003");
    assertThat(JejakText.of(jejak)).isEqualTo("SATU 91.03.02.3003 NAMA_MIRIP_SEKECAMATAN");
    assertThat(JejakText.relations(jejak)).isEqualTo("GANTI_STATUS");
  }

  @Test
  void sameKindIsPreferredWhereADesaAndAKelurahanShareTheName() {
    SmallCatalog catalog = villages("1.1001 Yahim, 1.2001 Yahim", "1.1007 Yahim, 1.2008 Yahim");
    assertThat(JejakText.of(catalog.forward("91.03.01.1001")))
        .isEqualTo("SATU 91.03.01.1007 NAMA_SAMA_SEKECAMATAN");
    assertThat(JejakText.of(catalog.forward("91.03.01.2001")))
        .isEqualTo("SATU 91.03.01.2008 NAMA_SAMA_SEKECAMATAN");
  }

  @Test
  void twoOfOneNameAndKindAreNotGuessed() {
    SmallCatalog catalog = villages("1.2001 Yahim, 1.2002 Yahim", "1.2007 Yahim, 1.2008 Yahim");
    Jejak jejak = catalog.forward("91.03.01.2001");
    assertThat(JejakText.of(jejak))
        .isEqualTo(
            "BANYAK 91.03.01.2007 NAMA_SAMA_SEKECAMATAN 91.03.01.2008 NAMA_SAMA_SEKECAMATAN");
    assertThat(JejakText.relations(jejak)).isEqualTo("MUNGKIN MUNGKIN");
    assertThat(JejakText.of(catalog.backward("91.03.01.2008")))
        .isEqualTo(
            "BANYAK 91.03.01.2001 NAMA_SAMA_SEKECAMATAN 91.03.01.2002 NAMA_SAMA_SEKECAMATAN");
  }

  @Test
  void oneOfTwoIsNotGuessedEither() {
    assertThat(
            villages("1.2001 Yahim", "1.2007 Yahim, 1.2008 Yahim")
                .forward("91.03.01.2001")
                .status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void equalNameElsewhereInTheKabupatenIsTheSuccessorWhereItIsUnique() {
    SmallCatalog catalog = villages("1.2001 Yahim", "2.2007 Yahim");
    assertThat(JejakText.of(catalog.forward("91.03.01.2001")))
        .isEqualTo("SATU 91.03.02.2007 NAMA_SAMA_SEKABUPATEN");
    assertThat(JejakText.of(catalog.backward("91.03.02.2007")))
        .isEqualTo("SATU 91.03.01.2001 NAMA_SAMA_SEKABUPATEN");
  }

  @Test
  void twoOfOneNameInTheKabupatenAreNeverGuessed() {
    assertThat(
            villages("1.2001 Yahim, 2.2001 Yahim", "2.2007 Yahim")
                .forward("91.03.01.2001")
                .status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void nameOfAnotherKabupatenIsNeverTaken() {
    String other = "91.05 Kabupaten Kepulauan Yapen\n91.05.01 Yapen Selatan\n";
    SmallCatalog catalog =
        SmallCatalog.of(
            ABOVE + other + "91.03.01.2001 Kampung Baru",
            ABOVE + other + "91.05.01.2001 Kampung Baru");
    assertThat(catalog.forward("91.03.01.2001").status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void similarNameElsewhereNeedsCompany() {
    SmallCatalog alone = villages("1.2001 Haiya", "2.2007 Haya");
    assertThat(alone.forward("91.03.01.2001").status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
    SmallCatalog together = villages("1.2001 Haiya, 1.2002 Yoka", "2.2007 Haya, 2.2008 Yoka");
    assertThat(JejakText.of(together.forward("91.03.01.2001")))
        .isEqualTo("SATU 91.03.02.2007 NAMA_MIRIP_SEKABUPATEN");
  }

  @Test
  void similarNameElsewhereIsRefusedWhereItIsAnothersName() {
    SmallCatalog catalog =
        villages(
            "1.2001 Komor, 1.2002 Yoka, 2.2001 Tomor", "2.2001 Tomor, 2.2008 Yoka, 2.2009 Tomor");
    assertThat(catalog.forward("91.03.01.2001").status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void keptNumberAllowsFreerSpelling() {
    String kept = "1.2001 Yahim, 1.2002 Hobong, ";
    assertThat(
            JejakText.of(
                villages(kept + "1.2018 Waibron", kept + "1.3018 Desa Adat Waibron Bano")
                    .forward("91.03.01.2018")))
        .isEqualTo("SATU 91.03.01.3018 NAMA_MIRIP_SEKECAMATAN");
    assertThat(
            villages(kept + "1.2018 Waibron", kept + "1.3019 Desa Adat Waibron Bano")
                .forward("91.03.01.2018")
                .status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void newStatusAndNewNameAreFollowedByTheNumberInTheKecamatan() {
    SmallCatalog catalog = villages("1.2010 Ifar Besar", "1.3010 Desa Adat Heaiseai Yomo Heai");
    assertThat(JejakText.of(catalog.forward("91.03.01.2010")))
        .isEqualTo("SATU 91.03.01.3010 NOMOR_SAMA");
    assertThat(villages("1.2010 Ifar Besar", "2.3010 Homfolo").forward("91.03.01.2010").status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
    assertThat(villages("1.2010 Ifar Besar", "1.3011 Homfolo").forward("91.03.01.2010").status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void swappedCodesChangedTheirMeaning() {
    SmallCatalog catalog =
        villages("1.2003 Lamorende, 1.2004 Laghontoghe", "1.2003 Lahontohe, 1.2004 Lamorende");
    Jejak jejak = catalog.forward("91.03.01.2003");
    assertThat(JejakText.of(jejak)).isEqualTo("SATU 91.03.01.2004 NAMA_SAMA_SEKECAMATAN");
    assertThat(jejak.berubahMakna()).isTrue();
    assertThat(JejakText.of(catalog.forward("91.03.01.2004")))
        .isEqualTo("SATU 91.03.01.2003 NAMA_MIRIP_SEKECAMATAN");
    assertThat(catalog.backward("91.03.01.2003").berubahMakna()).isTrue();
  }

  @Test
  void reusedCodeLeavesItsFormerVillageWithoutSuccessor() {
    SmallCatalog catalog =
        villages("1.2003 Tonasa, 1.2004 Majannang", "1.2003 Kassi, 1.2004 Tonasa");
    Jejak former = catalog.forward("91.03.01.2004");
    assertThat(former.status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
    assertThat(former.berubahMakna()).isTrue();
    assertThat(JejakText.relations(former)).isEqualTo("TANPA_PENERUS");
    assertThat(JejakText.relations(catalog.backward("91.03.01.2003"))).isEqualTo("TANPA_ASAL");
  }

  @Test
  void desaDoesNotTakeTheCodeOfAKelurahan() {
    Jejak jejak =
        villages("1.1001 Ujung Tanah, 1.2007 Cenrana", "1.1001 Cenrana, 1.2007 Cakkeware")
            .forward("91.03.01.2007");
    assertThat(JejakText.of(jejak)).isEqualTo("TETAP 91.03.01.2007 KODE_SAMA");
  }

  @Test
  void endWithoutTraceHasNoSuccessor() {
    Jejak jejak = villages("1.2001 Yahim, 1.2002 Yoka", "1.2001 Yahim").forward("91.03.01.2002");
    assertThat(jejak.status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
    assertThat(jejak.bukti()).isEqualTo(Bukti.TIDAK_ADA);
    assertThat(JejakText.relations(jejak)).isEqualTo("TANPA_PENERUS");
  }

  @Test
  void newVillageHasNoOrigin() {
    Jejak jejak = villages("1.2001 Yahim", "1.2001 Yahim, 1.2002 Yoka").backward("91.03.01.2002");
    assertThat(jejak.status()).isEqualTo(StatusSuksesi.TIDAK_ADA);
    assertThat(JejakText.relations(jejak)).isEqualTo("TANPA_ASAL");
  }
}
