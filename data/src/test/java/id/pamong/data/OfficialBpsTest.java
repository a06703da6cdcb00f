package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.bps.DasarPadanan;
import id.pamong.wilayah.bps.JembatanBps;
import id.pamong.wilayah.bps.KodeBps;
import id.pamong.wilayah.bps.Padanan;
import id.pamong.wilayah.bps.PasanganKode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialBpsTest {

  private final JembatanBps jembatan = OfficialBps.jembatan();
  private final WilayahCatalog catalog = OfficialWilayah.catalog();

  private List<PasanganKode> pairs(Tingkat tingkat) {
    return jembatan.pasangan().stream().filter(pair -> pair.bps().tingkat() == tingkat).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1101, Kabupaten Simeulue",
    "1103, Kabupaten Aceh Selatan",
    "1275, Kota Medan",
    "3173, Kota Administrasi Jakarta Pusat",
    "5301, Kabupaten Sumba Barat",
    "6402, Kabupaten Kutai Barat",
    "7311, Kabupaten Bone",
    "7325, Kabupaten Luwu Timur",
    "8101, Kabupaten Kepulauan Tanimbar",
    "9101, Kabupaten Fak Fak",
    "9271, Kota Sorong",
    "9471, Kota Jayapura",
    "9501, Kabupaten Merauke",
    "9604, Kabupaten Nabire",
    "9708, Kabupaten Pegunungan Bintang",
    "91, Papua Barat",
    "94, Papua"
  })
  void bpsCodeLeadsToItsRegion(String bps, String nama) {
    assertThat(jembatan.findKemendagri(KodeBps.parse(bps)))
        .isInstanceOfSatisfying(
            Padanan.Ada.class,
            ada ->
                assertThat(catalog.get((KodeWilayah) ada.kode(), catalog.newest()).nama())
                    .isEqualTo(nama));
  }

  @ParameterizedTest
  @CsvSource({"PROVINSI, 38", "KABUPATEN_KOTA, 514"})
  void hasEveryRegionOfItsLevelsOnce(Tingkat tingkat, int count) {
    assertThat(pairs(tingkat).stream().map(PasanganKode::kemendagri))
        .hasSize(count)
        .containsExactlyInAnyOrderElementsOf(
            catalog.all(tingkat, catalog.newest()).map(Wilayah::kode).toList());
  }

  @Test
  void differencesAreThoseThatWereCounted() {
    Set<String> official =
        catalog
            .all(Tingkat.KABUPATEN_KOTA, catalog.newest())
            .map(wilayah -> wilayah.kode().undotted())
            .collect(Collectors.toSet());
    List<PasanganKode> different =
        pairs(Tingkat.KABUPATEN_KOTA).stream().filter(pair -> !pair.isSerupa()).toList();
    assertThat(different).hasSize(199);
    assertThat(different.stream().filter(pair -> official.contains(pair.bps().toString())))
        .hasSize(169);
    assertThat(different)
        .noneMatch(pair -> pair.kemendagri().provinsi().equals(KodeWilayah.of(35)));
  }

  @Test
  void onlyTheNewProvincesOfPapuaRestOnNames() {
    assertThat(
            jembatan.pasangan().stream()
                .filter(pair -> pair.dasar() == DasarPadanan.NAMA_SAMA_SEPROVINSI)
                .map(pair -> pair.kemendagri().provinsi().toString()))
        .hasSize(30)
        .containsOnly("93", "94", "95", "96");
  }

  @Test
  void namesInTheTableAreThoseOfTheEdition() throws java.io.IOException {
    try (var in = OfficialBps.class.getResourceAsStream(OfficialBps.TABLE)) {
      assertThat(in).isNotNull();
      new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(
              line -> {
                String[] cells = line.split(",", 4);
                assertThat(catalog.get(KodeWilayah.parse(cells[1]), catalog.newest()).nama())
                    .isEqualTo(cells[3]);
              });
    }
  }

  @Test
  void namesItsVintage() {
    assertThat(jembatan.edisi().tahun()).isEqualTo(2025);
    assertThat(jembatan.edisi().semester()).isEqualTo(1);
    assertThat(catalog.findEdition(jembatan.edisi().edisi())).contains(catalog.newest());
  }

  @Test
  void knowsNothingBelowKabupatenAndKota() {
    assertThat(jembatan.findKemendagri(KodeBps.parse("9403080")))
        .isEqualTo(new Padanan.TidakDiketahui<KodeWilayah>());
    assertThat(jembatan.findBps(KodeWilayah.parse("91.03.02.3003")))
        .isEqualTo(new Padanan.TidakDiketahui<KodeBps>());
  }
}
