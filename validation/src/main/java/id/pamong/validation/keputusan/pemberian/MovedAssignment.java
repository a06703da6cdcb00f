package id.pamong.validation.keputusan.pemberian;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;

/**
 * What is assigned to a desa, under a code of some edition.
 *
 * @param one the assignment
 * @param desa the code in that edition
 * @param conditions that the desa of that code is the one assigned to, where its instrument names
 *     it by another code or the code has another meaning, and that the codes of the instrument were
 *     in use on its day, where that is not known
 */
public record MovedAssignment(Assignment one, KodeWilayah desa, List<Syarat> conditions) {

  public JabatanWilayah office() {
    return new JabatanWilayah(Jabatan.KEPALA_DESA, desa);
  }
}
