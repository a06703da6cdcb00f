package id.pamong.validation;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A handful of regions in one edition, exact from 25 October 2019. */
public record SmallCatalog() implements WilayahCatalog {

  private static final WilayahEdition EDITION =
      new WilayahEdition(
          "contoh", "2019", "Contoh", LocalDate.of(2019, 10, 25), Optional.empty(), List.of());

  private static final List<String> CODES =
      List.of(
          "11",
          "11.01",
          "11.01.01",
          "31",
          "31.71",
          "31.71.01",
          "31.71.01.1001",
          "34",
          "34.02",
          "34.02.01",
          "34.02.01.2001",
          "35",
          "35.12",
          "35.12.07",
          "35.12.07.1001",
          "35.12.07.2001",
          "35.12.07.2002",
          "35.12.07.2003",
          "35.12.07.2004",
          "35.12.07.2005",
          "35.12.07.2006",
          "35.12.07.2007",
          "35.12.07.2008",
          "35.12.07.2009",
          "35.12.07.2010",
          "35.12.08",
          "35.13",
          "35.13.01",
          "35.74",
          "35.74.01",
          "35.74.01.1001",
          "35.74.02",
          "35.74.02.1001",
          "61",
          "61.01",
          "61.01.01",
          "61.01.01.1001",
          "61.01.01.2001");

  @Override
  public List<WilayahEdition> editions() {
    return List.of(EDITION);
  }

  @Override
  public Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition) {
    return all().filter(wilayah -> wilayah.kode().equals(kode)).findFirst();
  }

  @Override
  public List<Wilayah> children(KodeWilayah kode, WilayahEdition edition) {
    return all().filter(wilayah -> wilayah.kode().induk().equals(Optional.of(kode))).toList();
  }

  @Override
  public Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition) {
    return all().filter(wilayah -> wilayah.kode().tingkat() == tingkat);
  }

  private static Stream<Wilayah> all() {
    return CODES.stream()
        .map(kode -> Wilayah.of(KodeWilayah.parse(kode), "Contoh " + kode, EDITION));
  }
}
