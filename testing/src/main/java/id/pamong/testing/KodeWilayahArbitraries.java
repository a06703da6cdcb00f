package id.pamong.testing;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.KodeWilayahReason;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of region codes: of regions that exist, of regions that never existed, and texts that
 * are no codes. Codes are drawn uniformly at each step down from the provinces, so that small
 * provinces appear as often as large ones.
 */
public final class KodeWilayahArbitraries {

  private KodeWilayahArbitraries() {}

  /**
   * Returns codes of existing regions of all levels and editions.
   *
   * @return the arbitrary
   */
  public static Arbitrary<KodeWilayah> existing() {
    return wilayah().map(Wilayah::kode);
  }

  /**
   * Returns codes of existing regions of one level, of all editions.
   *
   * @param tingkat the level
   * @return the arbitrary
   */
  public static Arbitrary<KodeWilayah> existing(Tingkat tingkat) {
    return wilayah(tingkat).map(Wilayah::kode);
  }

  /**
   * Returns existing regions of all levels and editions.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Wilayah> wilayah() {
    return Choices.arbitrary(
        choices -> draw(edition(choices), choices.of(Tingkat.values()), choices));
  }

  /**
   * Returns existing regions of one level, of all editions.
   *
   * @param tingkat the level
   * @return the arbitrary
   */
  public static Arbitrary<Wilayah> wilayah(Tingkat tingkat) {
    return Choices.arbitrary(choices -> draw(edition(choices), tingkat, choices));
  }

  /**
   * Returns existing regions of one level in one edition.
   *
   * @param tingkat the level
   * @param edition an official edition
   * @return the arbitrary
   * @throws IllegalArgumentException if the edition is not an official one
   */
  public static Arbitrary<Wilayah> wilayah(Tingkat tingkat, WilayahEdition edition) {
    Regions.of(edition);
    return Choices.arbitrary(choices -> draw(edition, tingkat, choices));
  }

  /**
   * Returns codes of the right form that are in no edition: of a kabupaten or kota, a kecamatan or
   * a desa whose parent exists.
   *
   * @return the arbitrary
   */
  public static Arbitrary<KodeWilayah> unknown() {
    return Choices.arbitrary(
        choices -> {
          Regions regions = Regions.of(edition(choices));
          KodeWilayah kabupatenKota = regions.draw(Tingkat.KABUPATEN_KOTA, choices);
          return switch (choices.below(3)) {
            case 0 -> regions.unknownKabupatenKota(kabupatenKota, choices);
            case 1 -> regions.unknownKecamatan(kabupatenKota, choices);
            default -> regions.unknownVillage(choices.of(regions.children(kabupatenKota)), choices);
          };
        });
  }

  /**
   * Returns texts that are no region codes, each with the reason for which it is refused.
   *
   * @return the arbitrary; every reason that a text can have is drawn
   */
  public static Arbitrary<MalformedKode> malformed() {
    return Arbitraries.of(MalformedTexts.reasons()).flatMap(KodeWilayahArbitraries::malformed);
  }

  /**
   * Returns texts that are refused for one reason.
   *
   * @param reason the reason
   * @return the arbitrary
   * @throws IllegalArgumentException if no text is refused for this reason, only numbers are
   */
  public static Arbitrary<MalformedKode> malformed(KodeWilayahReason reason) {
    if (!MalformedTexts.reasons().contains(reason)) {
      throw new IllegalArgumentException("reason must be one of texts, but was '" + reason + "'");
    }
    return Choices.arbitrary(
        choices -> {
          KodeWilayah desa = draw(edition(choices), Tingkat.DESA_KELURAHAN, choices).kode();
          return new MalformedKode(MalformedTexts.spoil(desa, reason, choices), reason);
        });
  }

  private static WilayahEdition edition(Choices choices) {
    List<WilayahEdition> editions = OfficialWilayah.catalog().editions();
    return choices.of(editions);
  }

  private static Wilayah draw(WilayahEdition edition, Tingkat tingkat, Choices choices) {
    KodeWilayah kode = Regions.of(edition).draw(tingkat, choices);
    return OfficialWilayah.catalog().get(kode, edition);
  }
}
