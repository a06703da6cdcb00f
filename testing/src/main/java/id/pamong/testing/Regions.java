package id.pamong.testing;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The regions of one edition, drawn uniformly over the provinces first. Immutable. */
final class Regions {

  /** Aceh, DKI Jakarta, DI Yogyakarta and the provinces of Papua. */
  private static final Set<Integer> SPECIAL = Set.of(11, 31, 34, 91, 92, 93, 94, 95, 96);

  private static final int JAKARTA = 31;

  private static final int KALIMANTAN_UTARA = 65;

  /** No row of the annexes of PP 17/2018 names them. */
  private static final Set<Integer> WITHOUT_ROW = Set.of(19, 21, 93, 94, 95, 96);

  private static final Map<WilayahEdition, Regions> EDITIONS =
      OfficialWilayah.catalog().editions().stream()
          .collect(Collectors.toUnmodifiableMap(edition -> edition, Regions::new));

  private final WilayahEdition edition;
  private final Map<KodeWilayah, List<KodeWilayah>> kabupatenKota;
  private final Map<KodeWilayah, Integer> villages = new HashMap<>();
  private final Set<KodeWilayah> withKelurahan = new HashSet<>();
  private final Set<KodeWilayah> withDesa = new HashSet<>();

  private Regions(WilayahEdition edition) {
    this.edition = edition;
    kabupatenKota =
        catalog()
            .all(Tingkat.KABUPATEN_KOTA, edition)
            .map(Wilayah::kode)
            .collect(
                Collectors.groupingBy(
                    KodeWilayah::provinsi, LinkedHashMap::new, Collectors.toList()));
    catalog()
        .all(Tingkat.DESA_KELURAHAN, edition)
        .map(Wilayah::kode)
        .forEach(
            kode -> {
              KodeWilayah own = kode.kabupatenKota().orElseThrow();
              (kode.isKelurahan() ? withKelurahan : withDesa).add(own);
              villages.merge(own, 1, Integer::sum);
            });
  }

  static Regions on(LocalDate tanggal) {
    return of(OfficialWilayah.catalog().editionOn(tanggal).edition());
  }

  static Regions of(WilayahEdition edition) {
    Regions regions = EDITIONS.get(edition);
    if (regions == null) {
      throw new IllegalArgumentException("edition must be official, but was '" + edition + "'");
    }
    return regions;
  }

  /** Draws a provinsi, then a kind, then a kabupaten or kota that meets the demands. */
  KodeWilayah drawGiver(Set<Demand> demands, Choices choices) {
    List<List<KodeWilayah>> fitting =
        kabupatenKota.values().stream()
            .map(list -> list.stream().filter(kode -> fits(kode, demands)).toList())
            .filter(list -> !list.isEmpty())
            .toList();
    List<KodeWilayah> province = choices.of(fitting);
    boolean kota = choices.flip();
    List<KodeWilayah> ofKind = province.stream().filter(kode -> kode.isKota() == kota).toList();
    return choices.of(ofKind.isEmpty() ? province : ofKind);
  }

  /** Draws a region of a level, uniformly at each step down from the provinsi. */
  KodeWilayah draw(Tingkat tingkat, Choices choices) {
    KodeWilayah kode = choices.of(List.copyOf(kabupatenKota.keySet()));
    while (kode.tingkat() != tingkat) {
      List<KodeWilayah> children = children(kode);
      if (children.isEmpty()) {
        return drawFirst(tingkat);
      }
      kode = choices.of(children);
    }
    return kode;
  }

  /** Draws another kabupaten or kota of the same provinsi. */
  KodeWilayah drawNeighbour(KodeWilayah kode, Choices choices) {
    return choices.of(
        kabupatenKota.getOrDefault(kode.provinsi(), List.of()).stream()
            .filter(other -> !other.equals(kode))
            .toList());
  }

  List<KodeWilayah> children(KodeWilayah kode) {
    return catalog().children(kode, edition).stream().map(Wilayah::kode).toList();
  }

  List<KodeWilayah> villages(KodeWilayah kabupatenKota, Predicate<KodeWilayah> kind) {
    return children(kabupatenKota).stream()
        .flatMap(kecamatan -> children(kecamatan).stream())
        .filter(kind)
        .toList();
  }

  /** Draws a code of a kabupaten or kota, of the kind of another, that is in no edition. */
  KodeWilayah unknownKabupatenKota(KodeWilayah like, Choices choices) {
    int provinsi = part(like, 0);
    boolean kota = like.isKota();
    return unknown(
        kota ? 71 : 1, kota ? 99 : 69, number -> KodeWilayah.of(provinsi, number), choices);
  }

  /** Draws a code of a kecamatan in a kabupaten or kota that is in no edition. */
  KodeWilayah unknownKecamatan(KodeWilayah parent, Choices choices) {
    int provinsi = part(parent, 0);
    int kabupatenKota = part(parent, 1);
    return unknown(1, 99, number -> KodeWilayah.of(provinsi, kabupatenKota, number), choices);
  }

  /** Draws a code of a desa in a kecamatan that is in no edition. */
  KodeWilayah unknownVillage(KodeWilayah parent, Choices choices) {
    int provinsi = part(parent, 0);
    int kabupatenKota = part(parent, 1);
    int kecamatan = part(parent, 2);
    return unknown(
        2001, 2199, number -> KodeWilayah.of(provinsi, kabupatenKota, kecamatan, number), choices);
  }

  /** Draws a code of a kelurahan in a kecamatan that is in no edition. */
  KodeWilayah unknownKelurahan(KodeWilayah parent, Choices choices) {
    int provinsi = part(parent, 0);
    int kabupatenKota = part(parent, 1);
    int kecamatan = part(parent, 2);
    return unknown(
        1001, 1099, number -> KodeWilayah.of(provinsi, kabupatenKota, kecamatan, number), choices);
  }

  private KodeWilayah unknown(int low, int high, IntFunction<KodeWilayah> code, Choices choices) {
    return choices.of(
        IntStream.rangeClosed(low, high)
            .mapToObj(code)
            .filter(kode -> catalog().findEver(kode).isEmpty())
            .toList());
  }

  private boolean fits(KodeWilayah kode, Set<Demand> demands) {
    boolean special = SPECIAL.contains(part(kode, 0));
    return (!demands.contains(Demand.KABUPATEN) || kode.isKabupaten())
        && (!demands.contains(Demand.KOTA) || kode.isKota())
        && (!demands.contains(Demand.ORDINARY_REGION) || !special)
        && (!demands.contains(Demand.SPECIAL_REGION) || special)
        && (!demands.contains(Demand.YOUNG_PROVINSI) || part(kode, 0) == KALIMANTAN_UTARA)
        && (!demands.contains(Demand.NOT_JAKARTA) || part(kode, 0) != JAKARTA)
        && (!demands.contains(Demand.HAS_KELURAHAN) || withKelurahan.contains(kode))
        && (!demands.contains(Demand.HAS_DESA) || withDesa.contains(kode))
        && (!demands.contains(Demand.KNOWN_ROW) || !WITHOUT_ROW.contains(part(kode, 0)))
        && (!demands.contains(Demand.ENOUGH_VILLAGES) || hasVillages(kode))
        && (!demands.contains(Demand.SEVERAL_KELURAHAN)
            || villages(kode, KodeWilayah::isKelurahan).size() > 1)
        && (!demands.contains(Demand.SEVERAL_RECEIVERS) || children(kode).size() > 1);
  }

  /** Tells whether a new kecamatan can be formed: 10 villages in a kabupaten, 5 in a kota. */
  boolean hasVillages(KodeWilayah kabupatenKota) {
    return villages.getOrDefault(kabupatenKota, 0) >= (kabupatenKota.isKota() ? 5 : 10);
  }

  List<KodeWilayah> withDesa() {
    return withDesa.stream().sorted().toList();
  }

  static boolean isSpecial(KodeWilayah kode) {
    return SPECIAL.contains(part(kode, 0));
  }

  static boolean isInJakarta(KodeWilayah kode) {
    return part(kode, 0) == JAKARTA;
  }

  private KodeWilayah drawFirst(Tingkat tingkat) {
    return catalog().all(tingkat, edition).findFirst().orElseThrow().kode();
  }

  private static int part(KodeWilayah kode, int index) {
    return Integer.parseInt(kode.toString().split("\\.", -1)[index]);
  }

  private static WilayahCatalog catalog() {
    return OfficialWilayah.catalog();
  }
}
