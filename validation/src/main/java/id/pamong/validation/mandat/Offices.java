package id.pamong.validation.mandat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Facts of the offices that a letter names. */
final class Offices {

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

  private Offices() {}

  /** Returns the offices by their place in the document. */
  static Map<String, JabatanWilayah> of(SuratMandat letter) {
    Map<String, JabatanWilayah> offices = new LinkedHashMap<>();
    offices.put("/pemberi", letter.pemberi());
    offices.put("/penerima", letter.penerima());
    letter.jabatanDigantikan().ifPresent(office -> offices.put("/jabatanDigantikan", office));
    return offices;
  }

  /** Names an office as the law of its region does. */
  static String name(JabatanWilayah office) {
    return office.jabatan().sebutanDi(office.wilayah()) + " " + office.wilayah();
  }

  /** Tells whether an office can be of its region at all. */
  static boolean fits(JabatanWilayah office) {
    Jabatan jabatan = office.jabatan();
    KodeWilayah wilayah = office.wilayah();
    if (wilayah.tingkat() == Tingkat.PROVINSI && ALSO_OF_A_PROVINSI.contains(jabatan)) {
      return true;
    }
    if (jabatan.tingkat() != wilayah.tingkat()) {
      return false;
    }
    return switch (jabatan) {
      case BUPATI, WAKIL_BUPATI -> !wilayah.isKota() || RegionFacts.isInJakarta(wilayah);
      case WALI_KOTA, WAKIL_WALI_KOTA -> wilayah.isKota() || RegionFacts.isInJakarta(wilayah);
      case LURAH, SEKRETARIS_KELURAHAN, KEPALA_SEKSI_KELURAHAN ->
          wilayah.isKelurahan() || RegionFacts.isInYogyakarta(wilayah);
      case KEPALA_DESA, PERANGKAT_DESA -> !wilayah.isKelurahan();
      default -> true;
    };
  }

  /** Tells whether the letter says, or lets see, that somebody stands in for another. */
  static boolean standsIn(SuratMandat letter) {
    return letter.pelaksana().isPresent()
        || letter.jabatanDigantikan().isPresent()
        || letter.sebab().isPresent();
  }

  /** Tells whether the letter appoints a Plt for an office. */
  static boolean isPelaksanaTugasOf(Jabatan jabatan, SuratMandat letter) {
    return letter.pelaksana().filter(JenisPelaksana.PELAKSANA_TUGAS::equals).isPresent()
        && letter.jabatanDigantikan().filter(office -> office.jabatan() == jabatan).isPresent();
  }

  /** The work of an elected head goes on by other law: UU 23/2014 Pasal 65, UU 6/2014 Pasal 46. */
  static boolean replacesAHead(SuratMandat letter) {
    return letter
        .jabatanDigantikan()
        .filter(office -> isHeadOfRegion(office) || office.jabatan() == Jabatan.KEPALA_DESA)
        .isPresent();
  }

  /** The kota and kabupaten of Jakarta are led by civil servants under the gubernur. */
  static boolean isHeadOfRegion(JabatanWilayah office) {
    return office.jabatan() == Jabatan.GUBERNUR
        || (office.jabatan().isKepalaDaerahKabupatenKota()
            && !RegionFacts.isInJakarta(office.wilayah()));
  }

  /** Tells whether the receiver is the one whose work is to be done. */
  static boolean replacesItself(SuratMandat letter) {
    return letter.pelaksana().isPresent()
        && !SEVERAL.contains(letter.penerima().jabatan())
        && letter.jabatanDigantikan().filter(letter.penerima()::equals).isPresent();
  }

  /** Tells whether a Plh or Plt is appointed by one who is not above the office. */
  static boolean isAppointedByAnother(SuratMandat letter) {
    return letter.pelaksana().isPresent()
        && !replacesAHead(letter)
        && fits(letter.pemberi())
        && letter
            .jabatanDigantikan()
            .filter(office -> fits(office) && isBelow(letter.pemberi(), office) == Truth.NO)
            .isPresent();
  }

  /**
   * Tells whether an office stands below another. Below secretaries and heads of sections it
   * depends on organisation that no UU or PP lays down, and is not known; nor is the law of Jakarta
   * held, whose gubernur has camat and lurah below him.
   */
  static Truth isBelow(JabatanWilayah upper, JabatanWilayah lower) {
    LingkunganPemerintahan own = lingkungan(upper);
    LingkunganPemerintahan other = lingkungan(lower);
    boolean inside =
        upper.wilayah().equals(lower.wilayah()) || upper.wilayah().contains(lower.wilayah());
    if (inside && own == LingkunganPemerintahan.PROVINSI && isOfJakarta(lower)) {
      return Truth.UNKNOWN;
    }
    if (own != other || !inside || upper.jabatan().jenjang() > lower.jabatan().jenjang()) {
      return Truth.NO;
    }
    return switch (upper.jabatan()) {
      case GUBERNUR, BUPATI, WALI_KOTA, CAMAT, LURAH, KEPALA_DESA ->
          lower.jabatan().jenjang() > upper.jabatan().jenjang() ? Truth.YES : Truth.NO;
      case KEPALA_DINAS ->
          lower.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU ? Truth.UNKNOWN : Truth.NO;
      case KEPALA_UNIT_PELAYANAN_TERPADU, KEPALA_KEPOLISIAN_SEKTOR, KOMANDAN_RAYON_MILITER ->
          Truth.NO;
      // The sekretaris Desa and those below him are all perangkat Desa.
      case PERANGKAT_DESA -> Truth.UNKNOWN;
      default -> upper.equals(lower) ? Truth.NO : Truth.UNKNOWN;
    };
  }

  private static boolean isOfJakarta(JabatanWilayah office) {
    return lingkungan(office) == LingkunganPemerintahan.KABUPATEN_KOTA
        && RegionFacts.isInJakarta(office.wilayah());
  }

  private static LingkunganPemerintahan lingkungan(JabatanWilayah office) {
    return office.wilayah().tingkat() == Tingkat.PROVINSI
            && ALSO_OF_A_PROVINSI.contains(office.jabatan())
        ? LingkunganPemerintahan.PROVINSI
        : office.jabatan().lingkungan();
  }
}
