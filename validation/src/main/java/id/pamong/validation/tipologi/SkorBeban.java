package id.pamong.validation.tipologi;

import id.pamong.pemerintahan.tipologi.BebanKerja;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The score of a kecamatan, PP 18/2016 Lampiran II.A (general) and IV.H (kecamatan): from the least
 * to the greatest that the stated figures allow. The bands are printed in whole km² ({@code 6 –
 * 10}), so that 5.5 km² lies between two of them; and where no factor is stated, it is one of those
 * that the daerah may choose.
 *
 * @param least the least score
 * @param greatest the greatest score
 */
record SkorBeban(BigDecimal least, BigDecimal greatest) {

  /** From here on a kecamatan is of type B; above it of type A. */
  private static final BigDecimal LIMIT = BigDecimal.valueOf(600);

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

  private static final List<Integer> PENDUDUK_DAERAH =
      List.of(100_000, 200_000, 500_000, 1_000_000);
  private static final List<Integer> LUAS_DAERAH = List.of(150, 300, 450, 600);
  private static final List<Integer> APBD = List.of(250, 500, 750, 1_000);
  private static final List<Integer> LUAS = List.of(5, 10, 50, 100);
  private static final List<Integer> DESA = List.of(5, 10, 15, 20);
  private static final List<Integer> PENDUDUK = List.of(2_500, 5_000, 10_000, 15_000);

  /** The stated score, or else the one that the figures give, if all of them are stated. */
  static Optional<SkorBeban> of(TipologiKecamatan document) {
    return document.skor().map(skor -> new SkorBeban(skor, skor)).or(() -> calculated(document));
  }

  static Optional<SkorBeban> calculated(TipologiKecamatan document) {
    if (document.beban().filter(SkorBeban::isComplete).isEmpty()) {
      return Optional.empty();
    }
    BebanKerja beban = document.beban().get();
    List<BigDecimal> factors =
        document.faktor().map(List::of).orElseGet(() -> FaktorGeografis.allowed(document));
    BigDecimal low = factors.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    BigDecimal high =
        document.faktor().isEmpty() && document.ciri().isEmpty()
            ? FaktorGeografis.GREATEST
            : factors.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    return Optional.of(
        new SkorBeban(
            BigDecimal.valueOf(points(beban, /* isHigh= */ false)).multiply(low),
            BigDecimal.valueOf(points(beban, /* isHigh= */ true)).multiply(high)));
  }

  boolean includes(BigDecimal skor) {
    return skor.compareTo(least) >= 0 && skor.compareTo(greatest) <= 0;
  }

  Truth isTypeA() {
    if (least.compareTo(LIMIT) > 0) {
      return Truth.YES;
    }
    return greatest.compareTo(LIMIT) <= 0 ? Truth.NO : Truth.UNKNOWN;
  }

  private static boolean isComplete(BebanKerja beban) {
    return beban.pendudukDaerah().isPresent()
        && beban.luasDaerah().isPresent()
        && beban.apbd().isPresent()
        && beban.luas().isPresent()
        && beban.desaKelurahan().isPresent()
        && beban.penduduk().isPresent();
  }

  /** A band is 200 of the scale more; a weight is in per cent. */
  private static int points(BebanKerja beban, boolean isHigh) {
    return 2
        * (10 * band(whole(beban.pendudukDaerah()), PENDUDUK_DAERAH, isHigh)
            + 5 * band(beban.luasDaerah(), LUAS_DAERAH, isHigh)
            + 5 * money(beban)
            + 20 * band(beban.luas(), LUAS, isHigh)
            + 35 * band(whole(beban.desaKelurahan()), DESA, isHigh)
            + 25 * band(whole(beban.penduduk()), PENDUDUK, isHigh));
  }

  private static int money(BebanKerja beban) {
    BigDecimal apbd = beban.apbd().orElse(BigDecimal.ZERO);
    return 1
        + (int)
            APBD.stream()
                .filter(end -> apbd.compareTo(BILLION.multiply(BigDecimal.valueOf(end))) > 0)
                .count();
  }

  private static Optional<BigDecimal> whole(Optional<Integer> count) {
    return count.map(BigDecimal::valueOf);
  }

  /** The low band of what lies between two begins with its next whole number. */
  private static int band(Optional<BigDecimal> value, List<Integer> ends, boolean isHigh) {
    BigDecimal figure = value.orElse(BigDecimal.ZERO);
    int gap = isHigh ? 0 : 1;
    return 1
        + (int)
            ends.stream()
                .filter(
                    end ->
                        isHigh
                            ? figure.compareTo(BigDecimal.valueOf(end)) > 0
                            : figure.compareTo(BigDecimal.valueOf((long) end + gap)) >= 0)
                .count();
  }
}
