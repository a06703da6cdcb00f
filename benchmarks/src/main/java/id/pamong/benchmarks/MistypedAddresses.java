package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.testing.Distortion;
import id.pamong.testing.NameDistortions;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.AlamatResolver;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.KandidatAlamat;
import id.pamong.wilayah.alamat.StatusAlamat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses of villages of the newest edition in all provinces, each with one error in its village,
 * kecamatan or kabupaten or kota, and in every third address with one more.
 *
 * @param wilayah the village that is meant
 * @param alamat the address as typed
 */
record MistypedAddresses(Wilayah wilayah, Alamat alamat) {

  private static final int COUNT = 4_000;
  private static final long SEED = 2025;
  private static final List<Distortion> KINDS = List.of(Distortion.values());

  static List<MistypedAddresses> draw() {
    WilayahCatalog catalog = OfficialWilayah.catalog();
    List<List<Wilayah>> villages = new ArrayList<>();
    for (Wilayah provinsi : catalog.all(Tingkat.PROVINSI, catalog.newest()).toList()) {
      villages.add(
          catalog.children(provinsi).stream()
              .flatMap(region -> catalog.children(region).stream())
              .flatMap(region -> catalog.children(region).stream())
              .toList());
    }
    Random random = new Random(SEED);
    NameDistortions distortions = NameDistortions.seeded(SEED);
    List<MistypedAddresses> drawn = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      List<Wilayah> inside = villages.get(i % villages.size());
      Wilayah village = inside.get(random.nextInt(inside.size()));
      List<String> path = new ArrayList<>(catalog.path(village));
      for (int errors = i % 3 == 0 ? 2 : 1; errors > 0; errors--) {
        int part = 1 + random.nextInt(3);
        Distortion distortion = KINDS.get(random.nextInt(KINDS.size()));
        path.set(part, distortions.distort(path.get(part), List.of(distortion)));
      }
      drawn.add(
          new MistypedAddresses(
              village, Alamat.of(path.get(3), path.get(2), path.get(1), path.get(0))));
    }
    return List.copyOf(drawn);
  }

  /** The parts in one line, the village first. */
  String text() {
    return Stream.of(
            Tingkat.DESA_KELURAHAN, Tingkat.KECAMATAN, Tingkat.KABUPATEN_KOTA, Tingkat.PROVINSI)
        .map(alamat::part)
        .map(Optional::orElseThrow)
        .collect(Collectors.joining(", "));
  }

  /**
   * Prints how many addresses lead to the right village, to a doubt that has it, to a wrong one.
   */
  static void print() {
    AlamatResolver resolver =
        AlamatResolver.of(OfficialWilayah.catalog(), OfficialWilayah.suksesi());
    List<MistypedAddresses> addresses = draw();
    print("fields", addresses, address -> resolver.resolve(address.alamat()));
    print("free text", addresses, address -> resolver.resolve(address.text()));
  }

  private static void print(
      String what,
      List<MistypedAddresses> addresses,
      Function<MistypedAddresses, DiagnosisAlamat> resolve) {
    int right = 0;
    int doubted = 0;
    int wrong = 0;
    for (MistypedAddresses address : addresses) {
      DiagnosisAlamat diagnosis = resolve.apply(address);
      boolean found =
          diagnosis.wilayah().filter(wilayah -> wilayah.equals(address.wilayah())).isPresent();
      boolean listed =
          diagnosis.kandidat().stream()
              .map(KandidatAlamat::wilayah)
              .anyMatch(address.wilayah()::equals);
      if (found) {
        right++;
      } else if (diagnosis.status() == StatusAlamat.RAGU && listed) {
        doubted++;
      } else if (diagnosis.wilayah().isPresent()) {
        wrong++;
      }
    }
    double share = 100.0 / addresses.size();
    Figures.row(
        "mistyped addresses resolved: " + what,
        String.format(
            Locale.ROOT,
            "right %.2f %%, in doubt with the right one %.2f %%, wrong %.2f %%",
            right * share,
            doubted * share,
            wrong * share),
        "right 97 %");
  }
}
