package id.pamong.wewenang;

/**
 * Who answers for what is done under the decree.
 *
 * <p>Source: UU 30/2014 Pasal 13 ayat (7) and Pasal 14 ayat (8).
 */
public enum PenanggungJawab {
  /** The office that gives. */
  PEMBERI,
  /** The office that receives. */
  PENERIMA
}
