package id.pamong.validation.keputusan;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which regulations let a delegation be handed on, and which carry it: those that bind the
 * government in which it is handed on, and that stand before it is used.
 *
 * <p>Source: UU 30/2014 Pasal 13 ayat (3) and ayat (4) huruf a and b.
 */
final class SubdelegationForms {

  private SubdelegationForms() {}

  /** Whether a cited regulation may allow it on the day on which it is laid down. */
  static Hasil allowing(DasarHukum dasar, Grant grant, LocalDate laidDown) {
    InstrumenHukum cited = dasar.instrumen();
    InstrumentStatus status = InstrumentRegister.official().statusOn(dasar, laidDown);
    boolean isThere =
        cited.tahun() <= laidDown.getYear()
            && cited.tanggal().filter(laidDown::isBefore).isEmpty()
            && status != InstrumentStatus.NOT_YET
            && status != InstrumentStatus.NO_LONGER;
    return Hasil.of(isThere && binds(cited, grant.giver().wilayah()));
  }

  /** Whether a regulation of a kind may carry what is handed on inside a kabupaten or kota. */
  static Hasil carrying(JenisInstrumen jenis, Grant grant) {
    KodeWilayah region = grant.giver().wilayah();
    return Hasil.of(
        jenis.sifat() == SifatInstrumen.PERATURAN && (!jenis.isDaerah() || isOwn(jenis, region)));
  }

  private static boolean binds(InstrumenHukum cited, KodeWilayah region) {
    JenisInstrumen jenis = cited.jenis();
    if (jenis.sifat() != SifatInstrumen.PERATURAN) {
      return false;
    }
    Optional<KodeWilayah> daerah = cited.daerah();
    boolean isOfProvince =
        jenis == JenisInstrumen.PERDA_PROVINSI || jenis == JenisInstrumen.PERATURAN_GUBERNUR;
    return !jenis.isDaerah()
        || (isOfProvince && daerah.equals(Optional.of(region.provinsi())))
        || (isOwn(jenis, region) && daerah.equals(region.kabupatenKota()));
  }

  /** Whether a kabupaten or kota issues a kind itself; a desa is another government. */
  private static boolean isOwn(JenisInstrumen jenis, KodeWilayah region) {
    boolean isKota = region.kabupatenKota().filter(KodeWilayah::isKota).isPresent();
    return switch (jenis) {
      case PERDA_KABUPATEN_KOTA -> true;
      case PERATURAN_BUPATI -> !isKota;
      case PERATURAN_WALI_KOTA -> isKota;
      default -> false;
    };
  }
}
