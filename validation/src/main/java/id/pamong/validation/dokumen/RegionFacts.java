package id.pamong.validation.dokumen;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wilayah.KodeWilayah;
import java.util.Optional;
import java.util.Set;

/** Facts of a region code that rules of several document types ask for. */
public final class RegionFacts {

  /** Aceh, DKI Jakarta, DI Yogyakarta and the provinces of Papua. */
  private static final Set<Integer> SPECIAL = Set.of(11, 31, 34, 91, 92, 93, 94, 95, 96);

  private static final int JAKARTA = 31;

  private static final int YOGYAKARTA = 34;

  private RegionFacts() {}

  /**
   * Tells whether special law applies in the region.
   *
   * @param kode the code
   * @return true in Aceh, DKI Jakarta, DI Yogyakarta and the provinces of Papua
   */
  public static boolean isSpecial(KodeWilayah kode) {
    return SPECIAL.stream().map(KodeWilayah::of).anyMatch(kode.provinsi()::equals);
  }

  /**
   * Tells whether the region lies in DKI Jakarta, whose kota and kabupaten have no head of their
   * own autonomy.
   *
   * @param kode the code
   * @return true in DKI Jakarta
   */
  public static boolean isInJakarta(KodeWilayah kode) {
    return kode.provinsi().equals(KodeWilayah.of(JAKARTA));
  }

  /**
   * Tells whether the region lies in Daerah Istimewa Yogyakarta, where a lurah leads a kalurahan,
   * which has the code of a desa.
   *
   * @param kode the code
   * @return true in Daerah Istimewa Yogyakarta
   */
  public static boolean isInYogyakarta(KodeWilayah kode) {
    return kode.provinsi().equals(KodeWilayah.of(YOGYAKARTA));
  }

  /**
   * Returns the head of the kabupaten or kota that a region is or lies in.
   *
   * @param kode the code
   * @return bupati or wali kota; empty for a provinsi
   */
  public static Optional<Jabatan> headOver(KodeWilayah kode) {
    return kode.kabupatenKota().map(own -> own.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI);
  }

  /**
   * Returns the decision of a head of region.
   *
   * @param head bupati or wali kota
   * @return the kind of instrument
   */
  public static JenisInstrumen keputusan(Jabatan head) {
    return head == Jabatan.WALI_KOTA
        ? JenisInstrumen.KEPUTUSAN_WALI_KOTA
        : JenisInstrumen.KEPUTUSAN_BUPATI;
  }

  /**
   * Returns the regulation of a head of region.
   *
   * @param head bupati or wali kota
   * @return the kind of instrument
   */
  public static JenisInstrumen peraturan(Jabatan head) {
    return head == Jabatan.WALI_KOTA
        ? JenisInstrumen.PERATURAN_WALI_KOTA
        : JenisInstrumen.PERATURAN_BUPATI;
  }
}
