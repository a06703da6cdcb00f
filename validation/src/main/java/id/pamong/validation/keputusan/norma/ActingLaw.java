package id.pamong.validation.keputusan.norma;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.Tingkat;
import java.util.List;
import java.util.Optional;

/** Whose work the law lets another office do. */
public final class ActingLaw {

  private ActingLaw() {}

  /** Returns the head whose work the law gives to a wakil or a secretary; empty for others. */
  public static Optional<JabatanWilayah> headOf(JabatanWilayah office) {
    boolean isProvince = office.wilayah().tingkat() == Tingkat.PROVINSI;
    Jabatan ofPlace = office.wilayah().isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI;
    Optional<Jabatan> head =
        switch (office.jabatan()) {
          case WAKIL_GUBERNUR -> Optional.of(Jabatan.GUBERNUR);
          case WAKIL_BUPATI -> Optional.of(Jabatan.BUPATI);
          case WAKIL_WALI_KOTA -> Optional.of(Jabatan.WALI_KOTA);
          case SEKRETARIS_DAERAH -> Optional.of(isProvince ? Jabatan.GUBERNUR : ofPlace);
          default -> Optional.empty();
        };
    return head.map(jabatan -> new JabatanWilayah(jabatan, office.wilayah()));
  }

  /**
   * That the law of the day on who does the work of another is held; before UU 30/2014 it is not.
   */
  public static Syarat unknown() {
    return Syarat.of(
        JenisSyarat.HUKUM_PELAKSANA,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(List.of(), List.of(), Dalil.HUKUM, JsonPointer.ROOT));
  }
}
