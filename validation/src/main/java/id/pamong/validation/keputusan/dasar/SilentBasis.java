package id.pamong.validation.keputusan.dasar;

import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a basis says something of the office and the service on the day: one by law does, and an
 * instrument that stands and that names both. What has ended, has not begun, or may mean another
 * service or office says as little as no instrument.
 */
final class SilentBasis {

  private static final Set<JenisSyarat> OF_STANDING =
      EnumSet.of(
          JenisSyarat.INSTRUMEN_BERLAKU,
          JenisSyarat.BERLAKU_SURUT,
          JenisSyarat.TIDAK_DICABUT,
          JenisSyarat.INSTRUMEN_YANG_DIUBAH,
          JenisSyarat.PERIODE,
          JenisSyarat.BATAS_WAKTU,
          JenisSyarat.HARI_LIBUR,
          JenisSyarat.LAYANAN_DISEBUT,
          JenisSyarat.LAYANAN_SENAMA,
          JenisSyarat.KODE_PADA_HARINYA,
          JenisSyarat.WILAYAH_BERGANTI_KODE);

  private SilentBasis() {}

  static boolean speaks(Basis basis) {
    return speak(basis.syarat());
  }

  /** Of amendments of one day one stands: it speaks whichever that is where each would. */
  private static boolean speak(Syarat all) {
    return all.anak().stream()
        .allMatch(
            one ->
                one.jenis() == JenisSyarat.PERUBAHAN_SEHARI
                    ? one.anak().stream().skip(1).allMatch(SilentBasis::speak)
                    : !OF_STANDING.contains(one.jenis()) || one.hasil() == Hasil.TERPENUHI);
  }
}
