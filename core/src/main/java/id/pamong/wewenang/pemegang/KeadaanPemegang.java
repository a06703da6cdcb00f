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
    JenisKeadaan jenis, List<JabatanWilayah> pemegang, Hasil kepalaDaerah, List<Syarat> kurang) {

  /** Copies the lists. */
  public KeadaanPemegang {
    pemegang = List.copyOf(pemegang);
    kurang = List.copyOf(kurang);
  }
}
