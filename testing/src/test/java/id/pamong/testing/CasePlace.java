package id.pamong.testing;

import id.pamong.data.OfficialWilayah;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The regions that a drawn case is played in, which stand in every edition. Immutable. */
record CasePlace(KodeWilayah region, KodeWilayah district, KodeWilayah village, KodeWilayah desa) {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();
  private static final List<List<KodeWilayah>> PROVINCES = provinces();

  /** Draws a provinsi, a kabupaten or kota of it, a kelurahan of that, and a desa. */
  static CasePlace draw(Choices choices) {
    KodeWilayah own = choices.of(choices.of(PROVINCES));
    List<KodeWilayah> villages = villages(own).toList();
    KodeWilayah village = choices.of(villages.stream().filter(KodeWilayah::isKelurahan).toList());
    KodeWilayah desa = choices.of(villages.stream().filter(kode -> !kode.isKelurahan()).toList());
    return new CasePlace(own, village.induk().orElseThrow(), village, desa);
  }

  /** The kabupaten and kota with kelurahan and desa, by provinsi; not of Jakarta. */
  private static List<List<KodeWilayah>> provinces() {
    return CATALOG
        .all(Tingkat.KABUPATEN_KOTA, CATALOG.newest())
        .map(Wilayah::kode)
        .filter(kode -> !Regions.isInJakarta(kode) && stands(kode))
        .filter(kode -> villages(kode).map(KodeWilayah::isKelurahan).distinct().count() == 2)
        .filter(kode -> CATALOG.children(kode, CATALOG.newest()).size() > 1)
        .collect(Collectors.groupingBy(KodeWilayah::provinsi, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .toList();
  }

  private static Stream<KodeWilayah> villages(KodeWilayah own) {
    return CATALOG.children(own, CATALOG.newest()).stream()
        .filter(one -> stands(one.kode()))
        .flatMap(one -> CATALOG.children(one).stream())
        .map(Wilayah::kode)
        .filter(CasePlace::stands);
  }

  /** Tells whether a code is of one region, of one name, in all editions. */
  private static boolean stands(KodeWilayah kode) {
    List<Wilayah> ever = CATALOG.findEver(kode);
    return ever.size() == CATALOG.editions().size()
        && ever.stream().map(Wilayah::nama).distinct().count() == 1;
  }

  JabatanWilayah head() {
    return DecisionCase.head(region);
  }

  JabatanWilayah deputy() {
    return new JabatanWilayah(
        region.isKota() ? Jabatan.WAKIL_WALI_KOTA : Jabatan.WAKIL_BUPATI, region);
  }

  JabatanWilayah camat() {
    return new JabatanWilayah(Jabatan.CAMAT, district);
  }

  JabatanWilayah office(Jabatan jabatan) {
    return new JabatanWilayah(
        jabatan,
        switch (jabatan.tingkat()) {
          case PROVINSI -> region.provinsi();
          case KABUPATEN_KOTA -> region;
          case KECAMATAN -> district;
          case DESA_KELURAHAN ->
              jabatan == Jabatan.KEPALA_DESA || jabatan == Jabatan.PERANGKAT_DESA ? desa : village;
        });
  }

  KodeWilayah province() {
    return region.provinsi();
  }

  /** Another kecamatan of the same kabupaten or kota. */
  KodeWilayah otherDistrict() {
    return CATALOG.children(region, CATALOG.newest()).stream()
        .map(one -> one.kode())
        .filter(kode -> !kode.equals(district))
        .findFirst()
        .orElseThrow();
  }
}
