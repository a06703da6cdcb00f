package id.pamong.validation.keputusan.pemberian;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wilayah.KodeWilayah;

/**
 * A grant to an office whose region bears another code in some edition than in its decree.
 *
 * @param prepared the grant
 * @param region the code in that edition
 */
public record MovedGrant(PreparedGrant prepared, KodeWilayah region) {

  public JabatanWilayah office() {
    return new JabatanWilayah(prepared.jabatan(), region);
  }
}
