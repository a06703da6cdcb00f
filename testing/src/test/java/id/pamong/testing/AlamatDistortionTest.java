package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.AlamatResolver;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.StatusAlamat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Addresses of all provinces, mistyped: how many are resolved, and how many wrongly. */
class AlamatDistortionTest {

  private static final int COUNT = 3_800;
  private static final List<Distortion> KINDS = List.of(Distortion.values());
  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();

  /** What became of the addresses. */
  private static final class Outcome {
    int right;
    int doubtful;
    int wrong;
  }

  private static List<Wilayah> villages(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Wilayah> provinces = CATALOG.all(Tingkat.PROVINSI, CATALOG.newest()).toList();
    List<Wilayah> villages = new ArrayList<>();
    while (villages.size() < COUNT) {
      Wilayah wilayah = provinces.get(villages.size() % provinces.size());
      for (List<Wilayah> inside = CATALOG.children(wilayah);
          !inside.isEmpty();
          inside = CATALOG.children(wilayah)) {
        wilayah = inside.get(random.nextInt(inside.size()));
      }
      if (wilayah.tingkat() == Tingkat.DESA_KELURAHAN) {
        villages.add(wilayah);
      }
    }
    return villages;
  }

  /** Distorts some of the four names of each path, the kinds of errors by turns. */
  private static Outcome outcome(int most, Function<List<String>, DiagnosisAlamat> resolve) {
    SplittableRandom random = new SplittableRandom(17);
    NameDistortions distortions = NameDistortions.seeded(18);
    Outcome outcome = new Outcome();
    int turn = 0;
    for (Wilayah village : villages(19)) {
      List<String> path = new ArrayList<>(CATALOG.path(village));
      for (int errors = 1 + random.nextInt(most); errors > 0; errors--) {
        int at = random.nextInt(path.size());
        Distortion distortion = KINDS.get(turn++ % KINDS.size());
        path.set(at, distortions.distort(path.get(at), List.of(distortion)));
      }
      count(outcome, resolve.apply(path), village);
    }
    return outcome;
  }

  private static void count(Outcome outcome, DiagnosisAlamat diagnosis, Wilayah meant) {
    boolean isMeant = diagnosis.wilayah().filter(meant::equals).isPresent();
    outcome.right += isMeant ? 1 : 0;
    outcome.wrong += diagnosis.status().isFound() && !isMeant ? 1 : 0;
    boolean isAmong =
        diagnosis.kandidat().stream().anyMatch(candidate -> candidate.wilayah().equals(meant));
    outcome.doubtful += diagnosis.status() == StatusAlamat.RAGU && isAmong ? 1 : 0;
  }

  private static DiagnosisAlamat parts(List<String> path) {
    return RESOLVER.resolve(Alamat.of(path.get(3), path.get(2), path.get(1), path.get(0)));
  }

  private static DiagnosisAlamat text(List<String> path) {
    List<String> fromTheEnd = new ArrayList<>(path);
    Collections.reverse(fromTheEnd);
    return RESOLVER.resolve(String.join(", ", fromTheEnd));
  }

  @Test
  void oneErrorIsRepairedAndNeverWrongly() {
    Outcome outcome = outcome(1, AlamatDistortionTest::parts);
    // Measured 99.7 % right, 0.3 % doubtful with the right one among the candidates.
    assertThat(outcome.right).isGreaterThanOrEqualTo(COUNT * 99 / 100);
    assertThat(outcome.right + outcome.doubtful).isGreaterThanOrEqualTo(COUNT * 998 / 1000);
    assertThat(outcome.wrong).isLessThanOrEqualTo(2);
  }

  @Test
  void twoErrorsAreMostlyRepaired() {
    Outcome outcome = outcome(2, AlamatDistortionTest::parts);
    assertThat(outcome.right).isGreaterThanOrEqualTo(COUNT * 97 / 100);
    assertThat(outcome.wrong).isLessThanOrEqualTo(COUNT * 2 / 1000);
  }

  @Test
  void freeTextIsRepairedAlmostAsWell() {
    Outcome outcome = outcome(1, AlamatDistortionTest::text);
    assertThat(outcome.right).isGreaterThanOrEqualTo(COUNT * 97 / 100);
    assertThat(outcome.wrong).isLessThanOrEqualTo(COUNT * 5 / 1000);
  }

  @Test
  void undistortedChainsAreRightOrShareTheirPath() {
    for (WilayahEdition edition : CATALOG.editions()) {
      AlamatResolver resolver = RESOLVER.in(edition);
      List<KodeWilayah> lost = new ArrayList<>();
      CATALOG
          .all(Tingkat.DESA_KELURAHAN, edition)
          .forEach(
              village -> {
                List<String> path = CATALOG.path(village);
                DiagnosisAlamat diagnosis =
                    resolver.resolve(Alamat.of(path.get(3), path.get(2), path.get(1), path.get(0)));
                boolean isRight =
                    diagnosis.status() == StatusAlamat.COCOK
                        ? diagnosis.wilayah().filter(village::equals).isPresent()
                        : diagnosis.status() == StatusAlamat.RAGU
                            && diagnosis.kandidat().stream()
                                .anyMatch(candidate -> candidate.wilayah().equals(village));
                if (!isRight) {
                  lost.add(village.kode());
                }
              });
      assertThat(lost).as(edition.id()).isEmpty();
    }
  }
}
