package id.pamong.wilayah.edition;

import id.pamong.finding.RuleId;

/** The faults that keep a table of codes and names from being an edition. All are errors. */
public enum EditionRule {
  /** A text is no region code. */
  KODE_TIDAK_SAH("edisi.kode-tidak-sah"),
  /** A code stands in the table more than once. */
  KODE_GANDA("edisi.kode-ganda"),
  /** Regions lie in a region that the table does not have. */
  INDUK_TIDAK_ADA("edisi.induk-tidak-ada"),
  /** A region has no name. */
  NAMA_KOSONG("edisi.nama-kosong"),
  /** The table has no row. */
  TANPA_BARIS("edisi.tanpa-baris"),
  /** The table has more rows than any list of regions. */
  TERLALU_BANYAK_BARIS("edisi.terlalu-banyak-baris");

  private final String id;

  EditionRule(String id) {
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
