package id.pamong.validation.pelimpahan;

import id.pamong.finding.JsonPointer;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.Optional;

/** Facts of a decree that several rules ask for; one place, so that one fault gives one finding. */
final class DecreeFacts {

  static final JsonPointer PENERIMA = JsonPointer.parse("/penerima");
  static final JsonPointer LAYANAN = JsonPointer.parse("/layanan");

  private static final int DAERAH_ISTIMEWA_YOGYAKARTA = 34;

  private DecreeFacts() {}

  /** Returns the title of the head of a kabupaten or kota; empty for a region of another level. */
  static Optional<Jabatan> headOf(KodeWilayah kode) {
    if (kode.tingkat() != Tingkat.KABUPATEN_KOTA) {
      return Optional.empty();
    }
    return Optional.of(kode.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI);
  }

  /**
   * Returns the region whose authority is handed out. Empty where the giver's region is itself at
   * fault: what lies inside it cannot be told then.
   */
  static Optional<KodeWilayah> jurisdiction(PelimpahanWewenang decree, RuleContext context) {
    KodeWilayah kode = decree.pemberi().wilayah();
    boolean usable =
        decree.pemberi().jabatan().isKepalaDaerahKabupatenKota()
            && kode.tingkat() == Tingkat.KABUPATEN_KOTA
            && context.exists(kode) != Truth.NO;
    return usable ? Optional.of(kode) : Optional.empty();
  }

  static boolean isPartOfAffairs(PelimpahanWewenang decree) {
    return decree.jenisPelimpahan() == JenisPelimpahan.SEBAGIAN_URUSAN;
  }

  static boolean isFrom(PelimpahanWewenang decree, SumberWewenang sumber) {
    return decree.sumber().filter(sumber::equals).isPresent();
  }

  static boolean isOfKabupatenKota(Jabatan jabatan) {
    return jabatan.lingkungan() == LingkunganPemerintahan.KABUPATEN_KOTA;
  }

  /**
   * Tells whether an office of a kabupaten or kota is named for a region that it cannot serve. In
   * Daerah Istimewa Yogyakarta a lurah heads a desa (kalurahan), under special law.
   */
  static boolean isMisplaced(JabatanWilayah penerima) {
    Jabatan jabatan = penerima.jabatan();
    KodeWilayah wilayah = penerima.wilayah();
    if (!isOfKabupatenKota(jabatan)) {
      return false;
    }
    if (jabatan.tingkat() != wilayah.tingkat()) {
      return true;
    }
    return jabatan.tingkat() == Tingkat.DESA_KELURAHAN
        && !wilayah.isKelurahan()
        && !isInYogyakarta(wilayah);
  }

  static boolean isInYogyakarta(KodeWilayah wilayah) {
    return wilayah.provinsi().equals(KodeWilayah.of(DAERAH_ISTIMEWA_YOGYAKARTA));
  }

  static boolean isLicence(LayananDilimpahkan layanan) {
    return layanan
        .sifat()
        .map(sifat -> sifat == SifatLayanan.PERIZINAN)
        .orElseGet(() -> layanan.aspek().filter(AspekKewenangan.PERIZINAN::equals).isPresent());
  }

  static boolean isOtherService(LayananDilimpahkan layanan) {
    return layanan.sifat().filter(SifatLayanan.NONPERIZINAN::equals).isPresent();
  }
}
