package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A catalog of a few regions, one edition a year from 2020 on: a code and a name on each line. */
final class SmallCatalog implements WilayahCatalog {

  private final List<WilayahEdition> editions = new ArrayList<>();
  private final List<Map<KodeWilayah, Wilayah>> regions = new ArrayList<>();

  static SmallCatalog of(String... editions) {
    SmallCatalog catalog = new SmallCatalog();
    for (String lines : editions) {
      catalog.add(lines);
    }
    return catalog;
  }

  private void add(String lines) {
    int year = 2020 + editions.size();
    WilayahEdition edition =
        new WilayahEdition(
            "contoh-" + year,
            String.valueOf(year),
            "Contoh Tahun " + year,
            LocalDate.of(year, 1, 1),
            Optional.empty(),
            List.of());
    Map<KodeWilayah, Wilayah> map = new TreeMap<>();
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              int blank = line.strip().indexOf(' ');
              KodeWilayah kode = KodeWilayah.parse(line.strip().substring(0, blank));
              map.put(kode, Wilayah.of(kode, line.strip().substring(blank + 1), edition));
            });
    editions.add(edition);
    regions.add(map);
  }

  WilayahEdition year(int year) {
    return editions.get(year - 2020);
  }

  Suksesi suksesi(KetentuanPerpindahan... stated) {
    return Suksesi.derive(this, List.of(stated));
  }

  /** What a code of the first edition became in the last one. */
  Jejak forward(String kode, KetentuanPerpindahan... stated) {
    return suksesi(stated).trace(KodeWilayah.parse(kode), editions.get(0), newest());
  }

  /** What a code of the last edition had been in the first one. */
  Jejak backward(String kode, KetentuanPerpindahan... stated) {
    return suksesi(stated).trace(KodeWilayah.parse(kode), newest(), editions.get(0));
  }

  private Map<KodeWilayah, Wilayah> in(WilayahEdition edition) {
    int index = editions.indexOf(edition);
    if (index < 0) {
      throw new IllegalArgumentException("edition must be known, but was '" + edition + "'");
    }
    return regions.get(index);
  }

  @Override
  public List<WilayahEdition> editions() {
    return List.copyOf(editions);
  }

  @Override
  public Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition) {
    return Optional.ofNullable(in(edition).get(kode));
  }

  @Override
  public List<Wilayah> children(KodeWilayah kode, WilayahEdition edition) {
    return in(edition).values().stream()
        .filter(region -> region.kode().induk().equals(Optional.of(kode)))
        .toList();
  }

  @Override
  public Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition) {
    return in(edition).values().stream().filter(region -> region.tingkat() == tingkat);
  }
}
