package id.pamong.validation.pelimpahan;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.RuleContext;
import id.pamong.validation.kepaladaerah.Signing;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wewenang.syarat.Hasil;
import java.util.Optional;

/** In whose place the giver of a decree stands. */
final class Giver {

  private Giver() {}

  /**
   * Returns the head in whose place a wakil may have given (UU 23/2014 Pasal 65 ayat (4), 66 ayat
   * (1) huruf c); the giver himself where he stands in nobody's.
   */
  static JabatanWilayah of(PelimpahanWewenang decree, RuleContext context) {
    JabatanWilayah own = decree.pemberi();
    return headOf(own.jabatan())
        .filter(head -> mayActForHead(decree, context))
        .map(head -> new JabatanWilayah(head, own.wilayah()))
        .orElse(own);
  }

  /**
   * Tells whether the giver is a wakil who may have the authority of the head: unless the head is
   * said to do his work. The law before UU 23/2014 on it is not held.
   */
  static boolean mayActForHead(PelimpahanWewenang decree, RuleContext context) {
    return headOf(decree.pemberi().jabatan()).isPresent()
        && Signing.byGiver(
                decree.pemberi(), decree.instrumen().keadaanKepalaDaerah(), context.tanggal())
            .filter(Signing::mayAct)
            .isPresent();
  }

  /**
   * Tells whether an office may stand below another: where the law says so, and where what says it
   * is not held here, such as the special law of Jakarta, whose gubernur sets wali kota and bupati
   * (UU 23/2014 Pasal 399), or an order below secretaries and heads of sections. A wakil beside a
   * head at work has none below him.
   */
  static boolean mayStandAbove(JabatanWilayah giver, JabatanWilayah penerima) {
    return headOf(giver.jabatan()).isEmpty()
        && SusunanJabatan.isBawahan(giver, penerima) != Hasil.TIDAK;
  }

  private static Optional<Jabatan> headOf(Jabatan wakil) {
    return switch (wakil) {
      case WAKIL_GUBERNUR -> Optional.of(Jabatan.GUBERNUR);
      case WAKIL_BUPATI -> Optional.of(Jabatan.BUPATI);
      case WAKIL_WALI_KOTA -> Optional.of(Jabatan.WALI_KOTA);
      default -> Optional.empty();
    };
  }
}
