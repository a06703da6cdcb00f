package id.pamong.finding;

/** The faults of structure that a reader finds before any rule of law is asked. All are errors. */
public enum StructuralRule {
  /** The input is no JSON text: truncated, or not well-formed. */
  JSON_TIDAK_SAH("struktur.json-tidak-sah"),
  /** The input is not UTF-8. */
  BUKAN_UTF8("struktur.bukan-utf8"),
  /** The input, its depth, a number or a text is larger than the reader takes. */
  TERLALU_BESAR("struktur.terlalu-besar"),
  /** An object has the same property twice. */
  KUNCI_GANDA("struktur.kunci-ganda"),
  /** The document, or a part of it, is of another kind than it must be. */
  JENIS_NILAI("struktur.jenis-nilai"),
  /** A property that the document type does not have. */
  PROPERTI_TIDAK_DIKENAL("struktur.properti-tidak-dikenal"),
  /** A property that must be there is missing. */
  PROPERTI_WAJIB("struktur.properti-wajib"),
  /** A text or number is not a value of its type. */
  NILAI_TIDAK_SAH("struktur.nilai-tidak-sah"),
  /** The values are sound one by one, but not together. */
  GABUNGAN_TIDAK_SAH("struktur.gabungan-tidak-sah"),
  /** The document names no type, or one that is not known. */
  JENIS_DOKUMEN("struktur.jenis-dokumen");

  private final String id;

  StructuralRule(String id) {
    this.id = id;
  }

  /**
   * Returns the id under which findings of this kind are reported.
   *
   * @return the id
   */
  public RuleId id() {
    return RuleId.parse(id);
  }
}
