package id.pamong.csv;

import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;

/** The faults for which a table, or a line of it, cannot be read, and what is told of its shape. */
public enum CsvRule {
  /** There is nothing in the table. */
  KOSONG("tabel.kosong"),
  /** The input is no text: a spreadsheet, an archive, a picture. */
  BUKAN_TEKS("tabel.bukan-teks"),
  /** The text is JSON, which is no table. */
  JSON("tabel.json"),
  /** The text, or a line of it, is in another encoding than UTF-8, or UTF-16 with its mark. */
  PENGODEAN("tabel.pengodean"),
  /** A line is longer than the reader takes. */
  BARIS_TERLALU_PANJANG("tabel.baris-terlalu-panjang"),
  /** A quoted value does not end. */
  KUTIP_TIDAK_DITUTUP("tabel.kutip-tidak-ditutup"),
  /** No column holds region codes. */
  KOLOM_KODE_TIDAK_ADA("tabel.kolom-kode-tidak-ada"),
  /** No column holds names. */
  KOLOM_NAMA_TIDAK_ADA("tabel.kolom-nama-tidak-ada"),
  /** Two columns have the name under which one is looked for. */
  KOLOM_GANDA("tabel.kolom-ganda"),
  /** A line has more values than there are columns, or too few. */
  JUMLAH_KOLOM("tabel.jumlah-kolom"),
  /** A line is taken for the header though others stand before it, or though it names no column. */
  KEPALA("tabel.kepala");

  private final String id;

  CsvRule(String id) {
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

  /**
   * Returns how grave a finding of this kind is.
   *
   * @return an error where something is not read, or else an information
   */
  public Severity severity() {
    return this == KEPALA ? Severity.INFO : Severity.ERROR;
  }
}
