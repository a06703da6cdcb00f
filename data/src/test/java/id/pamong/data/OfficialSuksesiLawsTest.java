package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.BarisSuksesi;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.Perpindahan;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import id.pamong.wilayah.suksesi.TabelSuksesi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every code of every edition, in every direction. */
class OfficialSuksesiLawsTest {

  private final Suksesi suksesi = OfficialWilayah.suksesi();
  private final WilayahCatalog catalog = suksesi.catalog();

  private Stream<Jejak> traces(String from, String to) {
    WilayahEdition start = catalog.getEdition(from);
    WilayahEdition end = catalog.getEdition(to);
    return Arrays.stream(Tingkat.values())
        .flatMap(tingkat -> catalog.all(tingkat, start))
        .map(region -> suksesi.trace(region.kode(), start, end));
  }

  private static Set<KodeWilayah> codes(Jejak jejak) {
    return jejak.penerus().stream().map(one -> one.wilayah().kode()).collect(Collectors.toSet());
  }

  private static void assertNone(Stream<String> faults) {
    assertThat(faults.limit(10)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2019, 2022", "2022, 2025", "2019, 2025", "2022, 2019", "2025, 2022", "2025, 2019"})
  void everyCodeHasTheStatusOfItsSuccessors(String from, String to) {
    assertNone(
        traces(from, to)
            .filter(
                jejak ->
                    !switch (jejak.status()) {
                      case TETAP -> codes(jejak).equals(Set.of(jejak.kode()));
                      case SATU -> jejak.penerus().size() == 1;
                      case BANYAK -> jejak.penerus().size() > 1;
                      case TIDAK_ADA -> jejak.penerus().isEmpty();
                      case TIDAK_DIKENAL -> false;
                    })
            .map(jejak -> jejak.kode() + " " + jejak.status()));
  }

  @ParameterizedTest
  @CsvSource({"2019, 2022", "2019, 2025", "2025, 2022", "2025, 2019"})
  void everySuccessorIsInItsEditionAndOfTheSameLevel(String from, String to) {
    WilayahEdition end = catalog.getEdition(to);
    assertNone(
        traces(from, to)
            .flatMap(
                jejak ->
                    jejak.penerus().stream()
                        .map(Penerus::wilayah)
                        .filter(
                            region ->
                                region.tingkat() != jejak.kode().tingkat()
                                    || !catalog
                                        .find(region.kode(), end)
                                        .equals(Optional.of(region))))
            .map(Wilayah::toString));
  }

  @ParameterizedTest
  @CsvSource({"2019, 2022", "2022, 2025", "2019, 2025", "2025, 2022", "2025, 2019"})
  void thereAndBackIsTheIdentityOnMovesOneToOne(String from, String to) {
    List<String> faults = new ArrayList<>();
    traces(from, to)
        .forEach(
            jejak -> {
              for (KodeWilayah there : codes(jejak)) {
                Jejak back = suksesi.trace(there, jejak.ke(), jejak.dari());
                if (!codes(back).contains(jejak.kode())
                    || (jejak.status() == StatusSuksesi.TETAP
                        && back.status() == StatusSuksesi.SATU)) {
                  faults.add(jejak.kode() + " to " + there + " back to " + codes(back));
                }
              }
            });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2019, 2022", "2022, 2025"})
  void noSuccessorLeavesWhatItsParentsBecame(String from, String to) {
    List<String> faults = new ArrayList<>();
    traces(from, to)
        .filter(jejak -> jejak.kode().tingkat().compareTo(Tingkat.KECAMATAN) >= 0)
        .forEach(
            jejak -> {
              KodeWilayah kabupaten = jejak.kode().kabupatenKota().orElseThrow();
              Set<KodeWilayah> above = codes(suksesi.trace(kabupaten, jejak.dari(), jejak.ke()));
              for (Penerus one : jejak.penerus()) {
                KodeWilayah now = one.wilayah().kode();
                boolean near =
                    above.contains(now.kabupatenKota().orElseThrow())
                        && (!isInKecamatan(one.bukti()) || isInMappedKecamatan(jejak, now));
                if (!near) {
                  faults.add(jejak.kode() + " to " + now);
                }
              }
            });
    assertThat(faults).isEmpty();
  }

  private static boolean isInKecamatan(Bukti bukti) {
    return bukti == Bukti.NAMA_SAMA_SEKECAMATAN || bukti == Bukti.NAMA_MIRIP_SEKECAMATAN;
  }

  private boolean isInMappedKecamatan(Jejak jejak, KodeWilayah now) {
    KodeWilayah kecamatan = jejak.kode().kecamatan().orElseThrow();
    return codes(suksesi.trace(kecamatan, jejak.dari(), jejak.ke()))
        .contains(now.kecamatan().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"2019, 2025", "2025, 2019"})
  void evidenceIsTheWeakestOfTheSteps(String from, String to) {
    assertNone(
        traces(from, to)
            .filter(jejak -> jejak.penerus().size() == 1)
            .filter(
                jejak ->
                    jejak.penerus().get(0).bukti()
                        != jejak.langkah().stream()
                            .flatMap(step -> step.perpindahan().stream())
                            .filter(move -> move.hubungan().isPenerus())
                            .map(Perpindahan::bukti)
                            .reduce(Bukti.KODE_SAMA, Bukti::weaker))
            // A merger or a choice on the way needs one of its ways only.
            .filter(jejak -> jejak.langkah().stream().allMatch(s -> s.perpindahan().size() == 1))
            .map(jejak -> jejak.kode().toString()));
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void everyCodeThatWentOrCameHasARow(int step) {
    TabelSuksesi table = suksesi.tabel().get(step);
    Set<KodeWilayah> gone = new HashSet<>();
    Set<KodeWilayah> come = new HashSet<>();
    for (BarisSuksesi row : table.baris()) {
      row.lama().ifPresent(gone::add);
      row.baru().ifPresent(come::add);
    }
    for (Tingkat tingkat : Tingkat.values()) {
      assertThat(catalog.all(tingkat, table.dari()).map(Wilayah::kode))
          .allMatch(kode -> catalog.find(kode, table.ke()).isPresent() || gone.contains(kode));
      assertThat(catalog.all(tingkat, table.ke()).map(Wilayah::kode))
          .allMatch(kode -> catalog.find(kode, table.dari()).isPresent() || come.contains(kode));
    }
  }
}
