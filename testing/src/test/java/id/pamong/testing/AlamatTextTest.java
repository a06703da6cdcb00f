package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.candidates;
import static id.pamong.testing.OfficialAddresses.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.JenisSisa;
import id.pamong.wilayah.alamat.Perbaikan;
import id.pamong.wilayah.alamat.SebabPerbaikan;
import id.pamong.wilayah.alamat.StatusAlamat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in one text whose names look like kinds, streets or numbers. */
class AlamatTextTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kota Baru, Kota Jambi, Jambi | COCOK 15.71.07",
        "Kota Agung, Kota Agung, Tanggamus | COCOK 18.06.01.2027",
        "Manumutin, Kota Atambua, Belu | COCOK 53.04.12.1003",
        "Kota Baru, Serang, Kota Serang, Banten | COCOK 36.73.01.1004",
        "Pejambon, Negeri Katon, Pesawaran | COCOK 18.09.02.2008",
        "Kampung Baru Raya, Labuhan Ratu, Bandar Lampung | COCOK 18.71.14.1006",
        "Kota Baru, Kalimantan Selatan | COCOK 63.02",
        "Karang Endah, Kota Agung, Kabupaten Lahat, Sumatera Sel. | DIPERBAIKI 16.04.07.2012",
      })
  void wordOfAKindMayBePartOfAName(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @Test
  void nameOfTwoLevelsIsDoubtfulWhicheverWordItBeginsWith() {
    assertThat(found("Negeri Katon, Pesawaran")).isEqualTo("RAGU");
    assertThat(found("Kota Agung, Tanggamus")).isEqualTo("RAGU");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gedung Gumati, Tegineneng, Pesawaran | Gedung Gumati",
        "Jl. Gedung Gumati No 3, Gedung Gumati, Tegineneng, Pesawaran, Lampung | Gedung Gumati",
        "Desa Gedung Gumati, Tegineneng, Pesawaran | Desa Gedung Gumati",
        "GEDUNG GUMATI Tegineneng Pesawaran Lampung | GEDUNG GUMATI",
      })
  void misspeltVillageMayBeginLikeAStreet(String text, String given) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);
    assertThat(diagnosis.wilayah().orElseThrow().kode()).hasToString("18.09.03.2006");
    assertThat(diagnosis.sebab())
        .containsExactly(
            new Perbaikan(SebabPerbaikan.EJAAN, Tingkat.DESA_KELURAHAN, given, "Gedung Gumanti"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gedung Sate, Coblong, Kota Bandung | COCOK 32.73.02",
        "Blok A, Indramayu | COCOK 32.12",
        "Komplek Polda, Kabanjahe, Karo | COCOK 12.06.01",
      })
  void streetStaysAStreet(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
    assertThat(RESOLVER.resolve(text).sisa().disisihkan()).contains(JenisSisa.JALAN);
  }

  @Test
  void wordBeforeTelephoneNumbersMayBeginAName() {
    assertThat(found("Wa' Laya, Krayan, Kabupaten Nunukan, Kalimantan Utara"))
        .isEqualTo("COCOK 65.03.05.2047");
    assertThat(found("Desa Wa' Yanud Kec. Krayan Kabupaten Nunukan"))
        .isEqualTo("COCOK 65.03.05.2038");
    assertThat(found("Gambir, Gambir, Jakarta Pusat, WA 000000000000"))
        .isEqualTo("COCOK 31.71.01.1001");
  }

  @Test
  void misspeltVillageWithoutCommasIsRepaired() {
    assertThat(found("Gambirr Gambir Jakarta Pusat")).isEqualTo("DIPERBAIKI 31.71.01.1001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10110 Jakarta Pusat, Gambir, Gambir, Jl Merdeka 12 RT 01/02",
        "DKI Jakarta, Jakarta Pusat, Gambir, Gambir",
        "DKI JAKARTA - JAKARTA PUSAT - GAMBIR - GAMBIR",
        "Kel. Gambir Kec. Gambir Kota Jakarta Pusat D.K.I. Jakarta 10110",
      })
  void anyOrderIsRead(String text) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);
    assertThat(diagnosis.wilayah().orElseThrow().kode()).hasToString("31.71.01.1001");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.COCOK);
    assertThat(diagnosis.sisa().disisihkan()).doesNotContain(JenisSisa.TEKS_LAIN);
  }

  @Test
  void provinceThatContradictsIsNotLeftAside() {
    assertThat(RESOLVER.resolve("Jawa Barat, Jakarta Pusat, Gambir, Gambir").sebab())
        .containsExactly(
            new Perbaikan(
                SebabPerbaikan.INDUK_SALAH,
                Tingkat.PROVINSI,
                "Jawa Barat",
                "Daerah Khusus Ibukota Jakarta"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Surabaya, Gambir, Gambir, Jakarta Pusat",
        "Surabaya Gambir Gambir Jakarta Pusat",
        "Kota Surabaya, Gambir, Gambir, Kota Jakarta Pusat",
        "Gambir, Gambir, Jakarta Pusat, Surabaya",
      })
  void kotaThatContradictsIsTold(String text) {
    assertThat(found(text)).isEqualTo("DIPERBAIKI 31.71.01.1001");
    assertThat(RESOLVER.resolve(text).sebab())
        .containsExactly(
            new Perbaikan(
                SebabPerbaikan.INDUK_SALAH,
                Tingkat.KABUPATEN_KOTA,
                "Surabaya",
                "Kota Administrasi Jakarta Pusat"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Surabaya, Jakarta Pusat | 31.71 35.78",
        "Kab. Merauke, Kota Jayapura | 91.71 93.01",
        "Kec. Menteng, Kec. Gambir, Jakarta Pusat | 31.71.01 31.71.06",
        "Kel. Gambir, Kel. Menteng, Jakarta Pusat | 31.71.01.1001 31.71.06.1001",
      })
  void twoNamesOfOneLevelAreDoubtful(String text, String codes) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).containsExactlyInAnyOrder(codes.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jl. Surabaya 5, Menteng, Menteng, Jakarta Pusat",
        "RM Padang, Menteng, Menteng, Jakarta Pusat",
        "Jakarta, Menteng, Menteng, Jakarta Pusat",
      })
  void streetOrOtherWordsDoNotContradict(String text) {
    assertThat(found(text)).isEqualTo("COCOK 31.71.06.1001");
  }

  @ParameterizedTest
  @CsvSource({
    "3171011001, COCOK 31.71.01.1001",
    "9101, DIPERBAIKI 93.01",
    "0812345678, TIDAK_DITEMUKAN"
  })
  void numberAloneIsACodeOnlyIfARegionHasIt(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sk Rrmi, Kota Padang, Kabupaten Rejang Lebong, Bengkulu",
        "Kota Bar, Kota Ternate Tengah, Kota Ternate, Maluku Utara",
      })
  void misspeltVillageBesideAKecamatanThatBeginsWithKotaIsNeverAnotherRegion(String text) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);
    assertThat(
            diagnosis
                .wilayah()
                .map(wilayah -> wilayah.nama())
                .filter(nama -> !nama.equals("Kota Baru")))
        .isEmpty();
  }

  @Test
  void nameThatContradictsACodeIsNotLeftAside() {
    assertThat(found("35.78.01.1001 Gambir")).isEqualTo("RAGU");
    assertThat(found("35.78.01.1001 Karang Pilang")).isEqualTo("COCOK 35.78.01.1001");
  }

  @Test
  void longestNameBehindAKindIsNotTakenForAShorterOne() {
    DiagnosisAlamat diagnosis = RESOLVER.resolve("Kel. Tangkawang Br, Kec. Bakarangan, Tapin");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(diagnosis.kandidat().get(0).wilayah().kode()).hasToString("63.05.07.2012");
  }

  @Test
  void commaBetweenNumeralsBelongsToTheName() {
    assertThat(found("Kel. Lubuk Pakam I,II, Lubuk Pakam, Deli Serdang"))
        .isEqualTo("COCOK 12.07.28.1007");
  }

  @ParameterizedTest
  @ValueSource(strings = {"D.I. Yogyakarta", "DI Yogyakarta", "D.I.Yogyakarta"})
  void initialsOfYogyakartaTellTheProvince(String text) {
    assertThat(found(text)).isEqualTo("COCOK 34");
  }

  @ParameterizedTest
  @CsvSource({"Mamuju Utara, Sulbar, 76.01", "Toba Samosir, Sumut, 12.12"})
  void oldNameBesideAnAbbreviationIsNoMisspeltNeighbour(String name, String provinsi, String kode) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(name + ", " + provinsi);
    assertThat(diagnosis.wilayah().orElseThrow().kode()).hasToString(kode);
    assertThat(diagnosis.sebab().get(1).sebab()).isEqualTo(SebabPerbaikan.NAMA_LAMA);
    assertThat(diagnosis.sebab().get(1).diberikan()).isEqualTo(name);
  }

  @Test
  void twoFaultsInDifferentPartsAreNeverResolved() {
    assertThat(found("Kel. Gambirr, Kec. Menteng, Kota Jakarta Pusat")).isEqualTo("RAGU");
    assertThat(found("Kel. Gambir, Kec. Menteng, Kota Jakarta Pusat"))
        .isEqualTo("DIPERBAIKI 31.71.01.1001");
  }

  @Test
  void otherNumberIsNoCertainAbbreviation() {
    DiagnosisAlamat diagnosis =
        RESOLVER.resolve(Alamat.of("Lubuk Pakam 1", "Lubuk Pakam", "Deli Serdang", ""));
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(diagnosis.kandidat().get(0).wilayah().kode()).hasToString("12.07.28.1007");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3578012345678901",
        "3_5_7_8_0_1_2_3_4_5_6_7_8_9_0_1",
        "3578.0123.4567.8901",
        "+62 (812) 3456-7890",
        "٣٥٧٨٠١٢٣٤٥٦٧٨٩٠١",
        "3578   0123   4567   8901",
        "3578 / 0123 / 4567 / 8901",
      })
  void longNumbersAreNeverRepeated(String number) {
    DiagnosisAlamat part = RESOLVER.resolve(Alamat.of("Gambir", number, "Jakarta Pusat", ""));
    DiagnosisAlamat text = RESOLVER.resolve("Gambir, Kec. " + number + ", Jakarta Pusat");
    assertThat(part.sebab().get(0).diberikan()).isEqualTo("••••");
    assertThat(text.toString()).doesNotContain("0123", "3456", "5_7", "٣٥٧");
  }

  @Test
  void undistortedTextsAreNeverResolvedWrongly() {
    List<String> wrong = new ArrayList<>();
    List<Wilayah> villages = CATALOG.all(Tingkat.DESA_KELURAHAN, CATALOG.newest()).toList();
    for (int i = 0; i < villages.size(); i += 5) {
      List<String> path = new ArrayList<>(CATALOG.path(villages.get(i)));
      check(String.join(", ", path), villages.get(i), wrong);
      Collections.reverse(path);
      check(String.join(", ", path), villages.get(i), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  /** Without commas a name may end in several places; mostly one way explains all words. */
  @Test
  void textsWithoutCommas_areReadInBothDirections() {
    List<Wilayah> villages = CATALOG.all(Tingkat.DESA_KELURAHAN, CATALOG.newest()).toList();
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int count = 0;
    for (int i = 7; i < villages.size(); i += 61) {
      List<String> path = CATALOG.path(villages.get(i));
      String regency = path.get(1);
      String bare = regency.replaceFirst("^(Kabupaten|Kota)( Administrasi)? ", "");
      for (String text :
          List.of(
              path.get(3) + " " + path.get(2) + " " + regency,
              regency + " " + path.get(2) + " " + path.get(3),
              bare + " " + path.get(2) + " " + path.get(3))) {
        count++;
        check(text, villages.get(i), wrong);
        if (!RESOLVER.resolve(text).status().isFound()) {
          open.add(text);
        }
      }
    }
    assertThat(open.size()).as(open.toString()).isLessThan(count * 10 / 100);
    assertThat(wrong).hasSizeLessThan(count * 2 / 1000);
  }

  @Test
  void nameAmongWordsThatNothingExplains_isNoAddress() {
    for (String text :
        List.of(
            "Bapak Slamet", "Warung Bu Siti sebelah Barat", "tes tes tes tes tes tes tes tes")) {
      assertThat(RESOLVER.resolve(text).status().isFound()).as(text).isFalse();
    }
    assertThat(found("Bapak Slamet")).isEqualTo("TIDAK_DITEMUKAN");
  }

  @Test
  void kecamatanMayStandBeforeItsVillage() {
    assertThat(found("Ases, Frasayoah, Kabupaten Tambrauw")).isEqualTo("COCOK 96.04.15.2004");
  }

  private static void check(String text, Wilayah meant, List<String> wrong) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);
    if (diagnosis.status().isFound() && !diagnosis.wilayah().filter(meant::equals).isPresent()) {
      wrong.add(text + " -> " + diagnosis.wilayah());
    }
  }
}
