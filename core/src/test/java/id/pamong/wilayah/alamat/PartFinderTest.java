package id.pamong.wilayah.alamat;

import static id.pamong.wilayah.Tingkat.DESA_KELURAHAN;
import static id.pamong.wilayah.Tingkat.KABUPATEN_KOTA;
import static id.pamong.wilayah.Tingkat.KECAMATAN;
import static id.pamong.wilayah.Tingkat.PROVINSI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartFinderTest {

  private static final Map<Tingkat, Set<String>> NAMES =
      Map.of(
          PROVINSI, Set.of("papua", "aceh"),
          KABUPATEN_KOTA, Set.of("jayapura", "merauke", "bandaaceh"),
          KECAMATAN, Set.of("heram", "abepura"),
          DESA_KELURAHAN, Set.of("waena", "yoka", "abepura"));

  private static PartFinder finder(ReadingStyle style, String text) {
    AddressNames names =
        new AddressNames((tingkat, key) -> NAMES.getOrDefault(tingkat, Set.of()).contains(key));
    PartFinder finder = new PartFinder(names, style, Alamat.of("", "", "", ""), Set.of());
    finder.read(Chunk.of(text));
    return finder;
  }

  private static Alamat first(ReadingStyle style, String text) {
    return finder(style, text).ways().get(0).alamat();
  }

  @Test
  void givesChunksToTheirPartsFromTheEnd() {
    assertThat(first(ReadingStyle.USUAL, "Waena, Heram, Jayapura, Papua"))
        .isEqualTo(Alamat.of("Waena", "Heram", "Jayapura", "Papua"));
  }

  @Test
  void givesChunksToTheirPartsFromTheTop() {
    assertThat(first(ReadingStyle.FROM_TOP, "Papua, Jayapura, Heram, Waena"))
        .isEqualTo(Alamat.of("Waena", "Heram", "Jayapura", "Papua"));
  }

  @Test
  void kindTellsThePartWhereverItStands() {
    assertThat(first(ReadingStyle.USUAL, "Distrik Heram Kel. Waena, Kota Jayapura"))
        .isEqualTo(Alamat.of("Kel. Waena", "Distrik Heram", "Kota Jayapura", ""));
  }

  @Test
  void endOfALongerNameIsNoProvinsi() {
    assertThat(first(ReadingStyle.USUAL, "Banda Aceh"))
        .isEqualTo(Alamat.of("", "", "Banda Aceh", ""));
    assertThat(first(ReadingStyle.USUAL, "Banda Aceh, Aceh"))
        .isEqualTo(Alamat.of("", "", "Banda Aceh", "Aceh"));
  }

  @Test
  void nameOfTwoLevelsHasTwoWays() {
    assertThat(finder(ReadingStyle.USUAL, "Abepura, Jayapura").ways())
        .extracting(Way::alamat)
        .containsExactly(
            Alamat.of("", "Abepura", "Jayapura", ""), Alamat.of("Abepura", "", "Jayapura", ""));
  }

  @Test
  void misspeltNameIsTakenForTheNextPartThatIsMissing() {
    PartFinder finder = finder(ReadingStyle.USUAL, "Waena, Hream, Jayapura");
    assertThat(finder.ways().get(0).alamat())
        .isEqualTo(Alamat.of("Waena", "Hream", "Jayapura", ""));
    assertThat(finder.isUncertain()).isTrue();
    assertThat(finder.unexplained()).isZero();
  }

  @Test
  void streetIsLeftAsideAndSaysSo() {
    Way way = finder(ReadingStyle.USUAL, "Jl. Raya Sentani, Waena, Heram").ways().get(0);
    assertThat(way.leftAside()).containsExactly(JenisSisa.JALAN);
    assertThat(way.unexplained()).isZero();
  }

  @Test
  void secondKabupatenIsAnotherName() {
    Way way = finder(ReadingStyle.USUAL, "Kab. Merauke, Kota Jayapura").ways().get(0);
    assertThat(way.alamat()).isEqualTo(Alamat.of("", "", "Kab. Merauke", ""));
    assertThat(way.others()).containsExactly(new OtherName(KABUPATEN_KOTA, "Kota Jayapura"));
    assertThat(way.unexplained()).isOne();
  }

  @Test
  void rightNameReplacesAMisspeltOneOfTheSameKind() {
    Way way = finder(ReadingStyle.USUAL, "Kota Yok, Kota Jayapura").ways().get(0);
    assertThat(way.alamat().kabkota()).contains("Kota Jayapura");
    assertThat(way.others()).isEmpty();
  }

  @Test
  void oneOfTwoKabupatenAtTheEndContradictsTheOther() {
    List<Way> ways = finder(ReadingStyle.USUAL, "Merauke, Jayapura").waysByPlace();
    assertThat(ways)
        .extracting(way -> way.alamat().kabkota().orElse("") + " " + way.others())
        .contains(
            "Merauke [OtherName[tingkat=KABUPATEN_KOTA, text=Jayapura]]",
            "Jayapura [OtherName[tingkat=KABUPATEN_KOTA, text=Merauke]]");
  }
}
