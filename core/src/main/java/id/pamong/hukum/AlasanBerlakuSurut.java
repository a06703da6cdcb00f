package id.pamong.hukum;

/**
 * The two grounds on which a decision may take effect before it was set.
 *
 * <p>Source: UU 30/2014 Pasal 58 ayat (6).
 */
public enum AlasanBerlakuSurut {
  /** To avoid a greater loss. */
  MENGHINDARI_KERUGIAN_LEBIH_BESAR,
  /** Rights of citizens would be neglected. */
  TERABAIKANNYA_HAK_WARGA_MASYARAKAT
}
