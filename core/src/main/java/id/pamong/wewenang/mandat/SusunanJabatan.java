package id.pamong.wewenang.mandat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.Set;

/**
 * How offices stand to each other: which can be of a region at all, and which is below which.
 *
 * <p>What no UU or PP lays down is not known, such as the order below the secretary of a kecamatan.
 *
 * <p>Source: UU 23/2014 Pasal 59, 209, 213, 217, 224 and 229; UU 6/2014 Pasal 25, 26 and 49.
 */
public final class SusunanJabatan {

  /** A provinsi has them too: UU 23/2014 Pasal 209 ayat (1) and 213. */
  private static final Set<Jabatan> ALSO_OF_A_PROVINSI =
      Set.of(
          Jabatan.SEKRETARIS_DAERAH, Jabatan.KEPALA_DINAS, Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU);

  /** There are several of each in one region. */
  private static final Set<Jabatan> SEVERAL =
      Set.of(
          Jabatan.KEPALA_DINAS,
          Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU,
          Jabatan.KEPALA_SEKSI_KECAMATAN,
          Jabatan.KEPALA_SEKSI_KELURAHAN,
          Jabatan.PERANGKAT_DESA);

  private static final KodeWilayah JAKARTA = KodeWilayah.of(31);

  /** In Daerah Istimewa Yogyakarta a lurah leads a kalurahan, which has the code of a desa. */
  private static final KodeWilayah YOGYAKARTA = KodeWilayah.of(34);

  private SusunanJabatan() {}

  /**
   * Tells whether an office can be of its region at all, such as a camat of a kecamatan.
   *
   * @param office the office
   * @return false where level or kind of the region are those of no such office
   */
  public static boolean isSesuaiWilayah(JabatanWilayah office) {
    Jabatan jabatan = office.jabatan();
    KodeWilayah wilayah = office.wilayah();
    if (wilayah.tingkat() == Tingkat.PROVINSI && ALSO_OF_A_PROVINSI.contains(jabatan)) {
      return true;
    }
    if (jabatan.tingkat() != wilayah.tingkat()) {
      return false;
    }
    return switch (jabatan) {
      case BUPATI, WAKIL_BUPATI -> !wilayah.isKota() || isInJakarta(wilayah);
      case WALI_KOTA, WAKIL_WALI_KOTA -> wilayah.isKota() || isInJakarta(wilayah);
      case LURAH, SEKRETARIS_KELURAHAN, KEPALA_SEKSI_KELURAHAN ->
          wilayah.isKelurahan() || wilayah.provinsi().equals(YOGYAKARTA);
      case KEPALA_DESA, PERANGKAT_DESA -> !wilayah.isKelurahan();
      default -> true;
    };
  }

  /**
   * Tells whether a region has but one holder of an office, so that the same office is the same
   * official.
   *
   * @param jabatan the office
   * @return false for those of which there are several, such as a kepala dinas
   */
  public static boolean isTunggal(Jabatan jabatan) {
    return !SEVERAL.contains(jabatan);
  }

  /**
   * Tells whether an office is that of an elected head of region, whose work goes on by other law
   * while he cannot (UU 23/2014 Pasal 65, 86 and 88). The kota and kabupaten of Jakarta are led by
   * civil servants under the gubernur.
   *
   * @param office the office
   * @return true for a gubernur, and for a bupati or wali kota outside Jakarta
   */
  public static boolean isKepalaDaerah(JabatanWilayah office) {
    return office.jabatan() == Jabatan.GUBERNUR
        || (office.jabatan().isKepalaDaerahKabupatenKota() && !isInJakarta(office.wilayah()));
  }

  /**
   * Tells whether an office stands below another. Below secretaries and heads of sections it
   * depends on organisation that no UU or PP lays down, and is not known; nor is the law of Jakarta
   * held, whose gubernur has camat and lurah below him.
   *
   * @param upper the office that may stand above
   * @param lower the office that may stand below
   * @return met where the law says so, not met where it excludes it, else not known
   */
  public static Hasil isBawahan(JabatanWilayah upper, JabatanWilayah lower) {
    LingkunganPemerintahan own = lingkungan(upper);
    boolean inside =
        upper.wilayah().equals(lower.wilayah()) || upper.wilayah().contains(lower.wilayah());
    if (inside && own == LingkunganPemerintahan.PROVINSI && isOfJakarta(lower)) {
      return Hasil.TIDAK_DIKETAHUI;
    }
    if (own != lingkungan(lower)
        || !inside
        || upper.jabatan().jenjang() > lower.jabatan().jenjang()) {
      return Hasil.TIDAK;
    }
    return switch (upper.jabatan()) {
      case GUBERNUR, BUPATI, WALI_KOTA, CAMAT, LURAH, KEPALA_DESA ->
          Hasil.of(lower.jabatan().jenjang() > upper.jabatan().jenjang());
      case KEPALA_DINAS ->
          lower.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU
              ? Hasil.TIDAK_DIKETAHUI
              : Hasil.TIDAK;
      case KEPALA_UNIT_PELAYANAN_TERPADU, KEPALA_KEPOLISIAN_SEKTOR, KOMANDAN_RAYON_MILITER ->
          Hasil.TIDAK;
      // The sekretaris Desa and those below him are all perangkat Desa.
      case PERANGKAT_DESA -> Hasil.TIDAK_DIKETAHUI;
      default -> upper.equals(lower) ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
    };
  }

  private static boolean isInJakarta(KodeWilayah kode) {
    return kode.provinsi().equals(JAKARTA);
  }

  private static boolean isOfJakarta(JabatanWilayah office) {
    return lingkungan(office) == LingkunganPemerintahan.KABUPATEN_KOTA
        && isInJakarta(office.wilayah());
  }

  private static LingkunganPemerintahan lingkungan(JabatanWilayah office) {
    return office.wilayah().tingkat() == Tingkat.PROVINSI
            && ALSO_OF_A_PROVINSI.contains(office.jabatan())
        ? LingkunganPemerintahan.PROVINSI
        : office.jabatan().lingkungan();
  }
}
