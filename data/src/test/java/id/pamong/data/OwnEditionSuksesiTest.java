package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editions of users between, before and after the official ones, whole and in part. */
class OwnEditionSuksesiTest {

  private static final WilayahCatalog OFFICIAL = OfficialWilayah.catalog();

  /** Between 2022 and 2025: Papua Barat Daya alone, with its codes of 2025. */
  private static final WilayahEdition PART = edition("uji-2024", LocalDate.of(2024, 1, 1));

  private static final Suksesi WITH_PART =
      suksesi(own(PART, "2025", one -> one.kode().provinsi().toString().equals("96")));

  private static WilayahEdition edition(String id, LocalDate day) {
    return new WilayahEdition(id, id, id, day, Optional.empty(), List.of());
  }

  private static WilayahCatalog own(
      WilayahEdition edition, String like, Predicate<Wilayah> included) {
    EditionBuilder builder = new EditionBuilder(edition);
    Stream.of(Tingkat.values())
        .flatMap(tingkat -> OFFICIAL.all(tingkat, OFFICIAL.getEdition(like)))
        .filter(included)
        .forEach(one -> builder.add(one.kode().toString(), one.nama()));
    return builder.build().orElseThrow();
  }

  private static Suksesi suksesi(WilayahCatalog own) {
    return Suksesi.derive(CombinedCatalog.of(OFFICIAL, own), OfficialWilayah.ketentuan());
  }

  private static Jejak trace(Suksesi suksesi, String kode, String dari, String ke) {
    WilayahCatalog all = suksesi.catalog();
    return suksesi.trace(KodeWilayah.parse(kode), all.getEdition(dari), all.getEdition(ke));
  }

  private static String text(Jejak jejak) {
    return jejak.status()
        + jejak.penerus().stream()
            .map(one -> " " + one.wilayah().kode())
            .reduce("", String::concat);
  }

  @ParameterizedTest
  @CsvSource({
    "92.01, 2019, uji-2024, SATU 96.01",
    "92.71.05, 2019, uji-2024, SATU 96.71.05",
    "96.03, uji-2024, 2022, SATU 92.05",
    "96.03, uji-2024, 2025, TETAP 96.03",
    "96.03, 2025, uji-2024, TETAP 96.03"
  })
  void partOfTheCountryIsFollowedLikeAnyEdition(
      String kode, String dari, String ke, String expected) {
    assertThat(text(trace(WITH_PART, kode, dari, ke))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"11.01, 2022", "31.74.04.1001, 2019", "94.01, 2025", "92.02, 2022", "11, 2019"})
  void whatAPartDoesNotListIsUnknownThereAndNotGone(String kode, String dari) {
    Jejak jejak = trace(WITH_PART, kode, dari, "uji-2024");
    assertThat(jejak.status()).isEqualTo(StatusSuksesi.TIDAK_DIKENAL);
    assertThat(jejak.penerus()).isEmpty();
    assertThat(jejak.bukti()).isEqualTo(Bukti.TIDAK_ADA);
  }

  @Test
  void whatLawEndedIsGoneFromAPartToo() {
    assertThat(trace(WITH_PART, "35.15.04.1005", "2019", "uji-2024").status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
  }

  @Test
  void pathsBetweenWholeListsDoNotLeadThroughAPart() {
    for (Tingkat tingkat : List.of(Tingkat.PROVINSI, Tingkat.KABUPATEN_KOTA, Tingkat.KECAMATAN)) {
      OFFICIAL
          .all(tingkat, OFFICIAL.getEdition("2019"))
          .forEach(
              one -> {
                String kode = one.kode().toString();
                assertThat(text(trace(WITH_PART, kode, "2019", "2025")))
                    .as(kode)
                    .isEqualTo(text(trace(OfficialWilayah.suksesi(), kode, "2019", "2025")));
              });
    }
  }

  @Test
  void listWithoutVillagesSaysNothingOfVillages() {
    Suksesi upper =
        suksesi(
            own(
                edition("uji-atas", LocalDate.of(2026, 1, 1)),
                "2025",
                one -> one.tingkat() != Tingkat.DESA_KELURAHAN));
    assertThat(text(trace(upper, "91.01", "2019", "uji-atas"))).isEqualTo("SATU 93.01");
    assertThat(trace(upper, "11.01.01.2001", "2025", "uji-atas").status())
        .isEqualTo(StatusSuksesi.TIDAK_DIKENAL);
  }

  @Test
  void wholeListSaysWhatEnded() {
    WilayahEdition before = edition("uji-2017", LocalDate.of(2017, 1, 1));
    WilayahCatalog own = own(before, "2019", one -> !one.kode().toString().startsWith("73.71.01"));
    assertThat(own.isPartial(before)).isFalse();
    Suksesi whole = suksesi(own);
    assertThat(trace(whole, "73.71.01", "2022", "uji-2017").status())
        .isEqualTo(StatusSuksesi.TIDAK_ADA);
    assertThat(text(trace(whole, "91.01", "uji-2017", "2025"))).isEqualTo("SATU 93.01");
    assertThat(trace(whole, "91.01", "uji-2017", "2025").langkah()).hasSize(3);
  }

  @Test
  void listWithoutOneProvinsiIsAPartWhereThatIsDeclared() {
    WilayahEdition day = edition("uji-2026", LocalDate.of(2026, 1, 1));
    for (boolean partial : new boolean[] {true, false}) {
      EditionBuilder rows = new EditionBuilder(day).partial(partial);
      for (Tingkat tingkat : Tingkat.values()) {
        OFFICIAL
            .all(tingkat, OFFICIAL.getEdition("2025"))
            .filter(one -> !one.kode().toString().startsWith("81"))
            .forEach(one -> rows.add(one.kode().toString(), one.nama()));
      }
      WilayahCatalog own = rows.build().orElseThrow();
      assertThat(own.isPartial(day)).isEqualTo(partial);
      assertThat(trace(suksesi(own), "81.01", "2025", "uji-2026").status())
          .isEqualTo(partial ? StatusSuksesi.TIDAK_DIKENAL : StatusSuksesi.TIDAK_ADA);
    }
  }

  @Test
  void tablesLeadThroughWholeListsAlone() {
    assertThatThrownBy(() -> Suksesi.of(WITH_PART.catalog(), WITH_PART.tabel()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
