package id.pamong.wewenang.pemegang;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;

/**
 * How a service is held at a place on a day. Immutable and thread-safe.
 *
 * @param jenis one holder, several, none below the head of region, or not known
 * @param pemegang the offices that surely hold it, beside the head of region
 * @param kepalaDaerah whether the head of the kabupaten or kota is competent himself
 * @param kurang the conditions whose facts are missing, where it is not known
 */
public record KeadaanPemegang(
    JenisKeadaan jenis, List<PemegangLayanan> pemegang, Hasil kepalaDaerah, List<Syarat> kurang) {

  /** Copies the lists. */
  public KeadaanPemegang {
    pemegang = List.copyOf(pemegang);
    kurang = List.copyOf(kurang);
  }

  /**
   * Returns the offices that surely hold it.
   *
   * @return the offices
   */
  public List<JabatanWilayah> jabatan() {
    return pemegang.stream().map(PemegangLayanan::jabatan).toList();
  }

  /**
   * Returns whether each holder holds it for some objects or acts only, by conditions that were
   * left aside: beyond them none of these offices holds it.
   *
   * @return true where no holder holds it for any object
   */
  public boolean isBersyarat() {
    return !pemegang.isEmpty() && pemegang.stream().allMatch(PemegangLayanan::isBersyarat);
  }
}
