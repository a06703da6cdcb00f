package id.pamong.wilayah.audit;

import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What may be wrong with a row of a table of regions. One fault is one finding. */
public enum AuditRule {
  /** The code is of another edition. */
  KODE_USANG("audit.kode-usang", Severity.ERROR),
  /** No edition has the code. */
  KODE_TIDAK_DIKENAL("audit.kode-tidak-dikenal", Severity.ERROR),
  /** The text is no code, and no known wound explains it. */
  KODE_TIDAK_SAH("audit.kode-tidak-sah", Severity.ERROR),
  /** The code lost a zero, as spreadsheets lose it. */
  NOL_HILANG("audit.nol-hilang", Severity.ERROR),
  /**
   * The code is whole, but other signs stand around or in it: blanks, quotes, a formula ({@code
   * ="73.71"}), hyphens for dots.
   */
  PENULISAN_KODE("audit.penulisan-kode", Severity.WARNING),
  /** The code was written as a number: {@code 3.578E+09}, {@code 3578.0}, {@code 3.578.011.001}. */
  FORMAT_ANGKA("audit.format-angka", Severity.ERROR),
  /** The code is one of Badan Pusat Statistik. */
  KODE_BPS("audit.kode-bps", Severity.ERROR),
  /**
   * The code has the form of one of Badan Pusat Statistik, but of a kabupaten or kota that the
   * bridge does not know, as those of before a provinsi was split are.
   */
  MIRIP_KODE_BPS("audit.mirip-kode-bps", Severity.ERROR),
  /** The code stands in an earlier row already. */
  KODE_GANDA("audit.kode-ganda", Severity.ERROR),
  /** The table has regions that lie in one that it does not have. */
  INDUK_TIDAK_ADA("audit.induk-tidak-ada", Severity.ERROR),
  /** The name is that of another region. */
  NAMA_SALAH("audit.nama-salah", Severity.ERROR),
  /** The name is the one that the region had in an earlier edition. */
  NAMA_LAMA("audit.nama-lama", Severity.WARNING),
  /** The name is misspelt. */
  EJAAN_NAMA("audit.ejaan-nama", Severity.WARNING),
  /** The name is written in another way: an apostrophe, a hyphen, a numeral. */
  PENULISAN_NAMA("audit.penulisan-nama", Severity.INFO),
  /** There is no name where the table has names. */
  NAMA_KOSONG("audit.nama-kosong", Severity.WARNING),
  /** Kabupaten is said of a kota, desa of a kelurahan, or the other way round. */
  STATUS_SALAH("audit.status-salah", Severity.ERROR);

  /** Made once: each finding asks for one, and its form is checked when it is made. */
  private static final Map<AuditRule, RuleId> IDS =
      Map.copyOf(
          Arrays.stream(values())
              .collect(Collectors.toMap(rule -> rule, rule -> RuleId.parse(rule.id))));

  private final String id;
  private final Severity severity;

  AuditRule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /**
   * Returns the id under which findings of this kind are reported.
   *
   * @return the id
   */
  public RuleId id() {
    return Objects.requireNonNull(IDS.get(this));
  }

  /**
   * Returns how grave a finding of this kind is.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }
}
