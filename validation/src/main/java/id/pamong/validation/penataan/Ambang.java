package id.pamong.validation.penataan;

import static java.util.Map.entry;

import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The least population and area of a provinsi's row in Lampiran I and II of PP 17/2018; the two
 * annexes agree on kelurahan. Households are a fifth of inhabitants in every row.
 *
 * <p>They hold for what is formed, never for what exists.
 *
 * @param desa the inhabitants of each desa of a kecamatan
 * @param kelurahan the inhabitants of each kelurahan
 * @param luasKecamatan the area of a kecamatan in km²
 * @param luasKelurahan the area of a kelurahan in km²
 */
record Ambang(int desa, int kelurahan, BigDecimal luasKecamatan, BigDecimal luasKelurahan) {

  private static final int JIWA_PER_KK = 5;

  private static final Ambang JAWA = of(6000, 8000, "7.5", "3");
  private static final Ambang BALI = of(5000, 8000, "7.5", "3");
  private static final Ambang SUMATERA = of(4000, 5000, "10", "5");
  private static final Ambang SULSEL_SULUT = of(3000, 4000, "10", "5");
  private static final Ambang NTB = of(2500, 3500, "12.5", "7");
  private static final Ambang SULAWESI_KALSEL = of(2000, 2750, "12.5", "7");
  private static final Ambang KALIMANTAN = of(1500, 2000, "12.5", "7");
  private static final Ambang NTT_MALUKU = of(1000, 1500, "12.5", "7");
  private static final Ambang PAPUA = of(500, 1000, "12.5", "7");

  /**
   * The rows by the code of the provinsi. Kepulauan Bangka Belitung (19) and Kepulauan Riau (21) do
   * not lie on the island of Sumatera, of which the annexes speak, and the provinces of Papua of
   * 2022 (93 to 96) are not named in them: they have no row that is certain.
   */
  private static final Map<Integer, Ambang> ROWS =
      Map.ofEntries(
          entry(11, SUMATERA),
          entry(12, SUMATERA),
          entry(13, SUMATERA),
          entry(14, SUMATERA),
          entry(15, SUMATERA),
          entry(16, SUMATERA),
          entry(17, SUMATERA),
          entry(18, SUMATERA),
          entry(31, JAWA),
          entry(32, JAWA),
          entry(33, JAWA),
          entry(34, JAWA),
          entry(35, JAWA),
          entry(36, JAWA),
          entry(51, BALI),
          entry(52, NTB),
          entry(53, NTT_MALUKU),
          entry(61, KALIMANTAN),
          entry(62, KALIMANTAN),
          entry(63, SULAWESI_KALSEL),
          entry(64, KALIMANTAN),
          entry(65, KALIMANTAN),
          entry(71, SULSEL_SULUT),
          entry(72, SULAWESI_KALSEL),
          entry(73, SULSEL_SULUT),
          entry(74, SULAWESI_KALSEL),
          entry(75, SULAWESI_KALSEL),
          entry(76, SULAWESI_KALSEL),
          entry(81, NTT_MALUKU),
          entry(82, NTT_MALUKU),
          entry(91, PAPUA),
          entry(92, PAPUA));

  static Optional<Ambang> of(KodeWilayah daerah) {
    return ROWS.entrySet().stream()
        .filter(row -> KodeWilayah.of(row.getKey()).equals(daerah.provinsi()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Ambang of(int desa, int kelurahan, String luasKecamatan, String luasKelurahan) {
    return new Ambang(
        desa, kelurahan, new BigDecimal(luasKecamatan), new BigDecimal(luasKelurahan));
  }

  int jiwa(boolean isKelurahan) {
    return isKelurahan ? kelurahan : desa;
  }

  int kepalaKeluarga(boolean isKelurahan) {
    return jiwa(isKelurahan) / JIWA_PER_KK;
  }

  BigDecimal luas(ObjekPenataan objek) {
    return objek == ObjekPenataan.KECAMATAN ? luasKecamatan : luasKelurahan;
  }
}
