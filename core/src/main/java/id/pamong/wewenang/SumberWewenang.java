package id.pamong.wewenang;

/**
 * How an office comes to hold authority.
 *
 * <p>Source: UU 30/2014 Pasal 11.
 */
public enum SumberWewenang {
  /** Given by the constitution or a UU; Pasal 12. */
  ATRIBUSI,
  /** Handed to another, who then answers for it; Pasal 13. */
  DELEGASI,
  /** Exercised for a superior, who goes on answering for it; Pasal 14. */
  MANDAT
}
