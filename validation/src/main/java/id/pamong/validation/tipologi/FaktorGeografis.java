package id.pamong.validation.tipologi;

import id.pamong.pemerintahan.tipologi.CiriGeografis;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The factors of geographic difficulty, PP 18/2016 Pasal 107 ayat (2) and (3). */
final class FaktorGeografis {

  static final BigDecimal GREATEST = new BigDecimal("1.5");

  private static final BigDecimal OF_KOTA = new BigDecimal("1.1");

  private static final Map<CiriGeografis, BigDecimal> OF_MARKS =
      Map.of(
          CiriGeografis.BERCIRI_KEPULAUAN, new BigDecimal("1.4"),
          CiriGeografis.PERBATASAN_DARAT_NEGARA, new BigDecimal("1.4"),
          CiriGeografis.PULAU_TERLUAR, GREATEST);

  /** Jawa and Bali. */
  private static final Set<Integer> EASY = Set.of(31, 32, 33, 34, 35, 36, 51);

  /** Nusa Tenggara and Maluku. */
  private static final Set<Integer> EASTERN = Set.of(52, 53, 81, 82);

  /** Papua. */
  private static final Set<Integer> PAPUA = Set.of(91, 92, 93, 94, 95, 96);

  private FaktorGeografis() {}

  /** The factor of the island, or of a kota wherever it lies. */
  static BigDecimal base(KodeWilayah kode) {
    if (kode.kabupatenKota().filter(KodeWilayah::isKota).isPresent()) {
      return OF_KOTA;
    }
    if (isIn(kode, EASY)) {
      return BigDecimal.ONE;
    }
    if (isIn(kode, EASTERN)) {
      return new BigDecimal("1.2");
    }
    return isIn(kode, PAPUA) ? new BigDecimal("1.4") : OF_KOTA;
  }

  /** The factors among which the daerah may choose, by the marks that are stated. */
  static List<BigDecimal> allowed(TipologiKecamatan document) {
    List<BigDecimal> allowed = new ArrayList<>();
    allowed.add(base(document.kecamatan()));
    document.ciri().forEach(ciri -> allowed.add(OF_MARKS.getOrDefault(ciri, BigDecimal.ONE)));
    return allowed;
  }

  /** Tells whether a factor is that of some mark. */
  static boolean isOfAMark(BigDecimal faktor) {
    return contains(List.copyOf(OF_MARKS.values()), faktor);
  }

  static boolean contains(List<BigDecimal> factors, BigDecimal faktor) {
    return factors.stream().anyMatch(one -> one.compareTo(faktor) == 0);
  }

  private static boolean isIn(KodeWilayah kode, Set<Integer> provinsi) {
    return provinsi.stream().map(KodeWilayah::of).anyMatch(kode.provinsi()::equals);
  }
}
