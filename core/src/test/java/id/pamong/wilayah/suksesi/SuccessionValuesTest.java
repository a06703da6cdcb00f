package id.pamong.wilayah.suksesi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of a succession refuse, and the order of rows and of grades. */
class SuccessionValuesTest {

  private static final LocalDate DAY = LocalDate.of(2022, 7, 25);
  private static final KodeWilayah MERAUKE = KodeWilayah.of(91, 1);

  @ParameterizedTest
  @CsvSource({
    "HAPUS, 93.01",
    "GANTI_KODE, ''",
    "GANTI_KODE, 91.01",
    "GANTI_KODE, 93",
    "GANTI_NAMA, 93.01",
    "PECAHAN, ''",
    "TETAP, 91.01",
    "MUNGKIN, 93.01",
    "TANPA_PENERUS, ''"
  })
  void statementWhoseCodesDoNotFitIsRefused(HubunganWilayah relation, String to) {
    Optional<KodeWilayah> target =
        to.isEmpty() ? Optional.empty() : Optional.of(KodeWilayah.parse(to));
    assertThatThrownBy(() -> new KetentuanPerpindahan(DAY, MERAUKE, target, relation, "UU 14/2022"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "stated change of 91.01 must have codes that fit it, but was '"
                + relation
                + " "
                + to
                + "'");
  }

  @Test
  void statementWithoutBasisIsRefused() {
    assertThatThrownBy(
            () ->
                new KetentuanPerpindahan(
                    DAY, MERAUKE, Optional.empty(), HubunganWilayah.HAPUS, " "))
        .hasMessage("basis of the change of 91.01 must not be blank, but was ' '");
  }

  @ParameterizedTest
  @CsvSource({"HAPUS, 91.01, 93.01", "TANPA_ASAL, 91.01, ''", "GANTI_KODE, 91.01, ''"})
  void rowWithTheWrongSidesIsRefused(HubunganWilayah relation, String old, String young) {
    Optional<KodeWilayah> target =
        young.isEmpty() ? Optional.empty() : Optional.of(KodeWilayah.parse(young));
    assertThatThrownBy(
            () ->
                new BarisSuksesi(
                    Optional.of(KodeWilayah.parse(old)),
                    target,
                    relation,
                    Bukti.TIDAK_ADA,
                    Optional.empty()))
        .hasMessageStartingWith("row of a succession must have the sides and the basis");
  }

  @Test
  void lawNeedsItsBasisAndNothingElseHasOne() {
    Optional<KodeWilayah> old = Optional.of(MERAUKE);
    assertThatThrownBy(
            () ->
                new BarisSuksesi(
                    old, Optional.empty(), HubunganWilayah.HAPUS, Bukti.HUKUM, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new BarisSuksesi(
                    old,
                    Optional.empty(),
                    HubunganWilayah.HAPUS,
                    Bukti.TIDAK_ADA,
                    Optional.of("UU 1/2022")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rowsStandInTheOrderOfTheOldCodeAndThoseWithoutOneLast() {
    BarisSuksesi ended = row("91.01", "");
    BarisSuksesi began = row("", "93.01");
    BarisSuksesi moved = row("91.16", "93.02");
    SmallCatalog catalog = SmallCatalog.of("91 Papua", "91 Papua");
    TabelSuksesi table =
        new TabelSuksesi(catalog.year(2020), catalog.year(2021), List.of(began, moved, ended));
    assertThat(table.baris()).containsExactly(ended, moved, began);
  }

  private static BarisSuksesi row(String old, String young) {
    HubunganWilayah relation =
        old.isEmpty()
            ? HubunganWilayah.TANPA_ASAL
            : young.isEmpty() ? HubunganWilayah.TANPA_PENERUS : HubunganWilayah.GANTI_KODE;
    return new BarisSuksesi(
        old.isEmpty() ? Optional.empty() : Optional.of(KodeWilayah.parse(old)),
        young.isEmpty() ? Optional.empty() : Optional.of(KodeWilayah.parse(young)),
        relation,
        Bukti.TIDAK_ADA,
        Optional.empty());
  }

  @Test
  void weakerOfTwoGradesIsTheLaterOne() {
    assertThat(Bukti.HUKUM.weaker(Bukti.KODE_SAMA)).isEqualTo(Bukti.HUKUM);
    assertThat(Bukti.HUKUM.weaker(Bukti.NAMA_MIRIP_SEKABUPATEN))
        .isEqualTo(Bukti.NAMA_MIRIP_SEKABUPATEN);
  }

  @Test
  void lawCodesAndNumbersAreNoNames() {
    assertThat(List.of(Bukti.values()).stream().filter(grade -> !grade.isNama()))
        .containsExactly(Bukti.KODE_SAMA, Bukti.HUKUM, Bukti.NOMOR_SAMA, Bukti.TIDAK_ADA);
  }
}
