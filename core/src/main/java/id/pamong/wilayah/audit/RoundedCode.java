package id.pamong.wilayah.audit;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The codes without dots that a spreadsheet shows as one number, since it keeps a few digits of it:
 * {@code 9.10302E+09} for all from 9103015000 to 9103024999.
 *
 * @param low the lowest of them
 * @param high the highest of them
 * @param tingkat their level, told by their length
 */
record RoundedCode(long low, long high, Tingkat tingkat) {

  private static final int VILLAGE_DIGITS = 10;
  private static final int KECAMATAN_DIGITS = 6;

  /** Fewer digits than those of a provinsi tell nothing. */
  private static final int FEWEST_DIGITS = 2;

  static Optional<RoundedCode> of(BigDecimal shown) {
    int digits = shown.precision() - shown.scale();
    if (shown.precision() < FEWEST_DIGITS
        || shown.scale() >= 0
        || (digits != VILLAGE_DIGITS && digits != KECAMATAN_DIGITS)) {
      return Optional.empty();
    }
    long number = shown.longValueExact();
    long half = BigDecimal.ONE.scaleByPowerOfTen(-shown.scale()).longValueExact() / 2;
    Tingkat tingkat = digits == VILLAGE_DIGITS ? Tingkat.DESA_KELURAHAN : Tingkat.KECAMATAN;
    return Optional.of(new RoundedCode(number - half, number + half, tingkat));
  }

  boolean contains(KodeWilayah kode) {
    long number = Long.parseLong(kode.undotted());
    return number >= low && number <= high;
  }

  /** The kabupaten and kota in which they lie. */
  List<KodeWilayah> kabupatenKota() {
    long part = tingkat == Tingkat.DESA_KELURAHAN ? 1_000_000 : 100;
    return LongStream.rangeClosed(low / part, high / part)
        .mapToObj(number -> KodeWilayah.tryParse(Long.toString(number)))
        .flatMap(parsed -> parsed.toOptional().stream())
        .toList();
  }
}
