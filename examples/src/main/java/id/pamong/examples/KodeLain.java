package id.pamong.examples;

import id.pamong.data.OfficialBps;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.bps.JembatanBps;
import id.pamong.wilayah.bps.KodeBps;
import id.pamong.wilayah.bps.KodeIso;
import id.pamong.wilayah.bps.Padanan;
import java.time.LocalDate;

/** Leads from BPS codes to codes of Kemendagri, and to ISO 3166-2. */
public final class KodeLain {

  private KodeLain() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // snippet:kode-lain
    JembatanBps jembatan = OfficialBps.jembatan();
    for (String text : new String[] {"1101", "9501", "1109", "7371010"}) {
      Padanan<KodeWilayah> padanan = jembatan.findKemendagri(KodeBps.parse(text));
      if (padanan instanceof Padanan.Ada<KodeWilayah> ada) {
        System.out.println(text + " is " + ada.kode() + " (" + ada.dasar() + ")");
      } else if (padanan instanceof Padanan.TidakAda<KodeWilayah>) {
        System.out.println(text + " is no code of BPS");
      } else {
        System.out.println(text + " is not known here");
      }
    }
    KodeWilayah papuaBaratDaya = KodeWilayah.of(96);
    System.out.println(KodeIso.findByProvinsi(papuaBaratDaya, LocalDate.of(2023, 1, 1)));
    System.out.println(KodeIso.findByProvinsi(papuaBaratDaya, LocalDate.of(2024, 1, 1)));
    // end
  }
}
