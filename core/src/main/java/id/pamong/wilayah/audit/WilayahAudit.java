package id.pamong.wilayah.audit;

import id.pamong.finding.Finding;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.bps.JembatanBps;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.function.Consumer;

/**
 * Compares a user's own table of regions with an edition: each row gets what is wrong with it, and
 * the right answer where there is one.
 *
 * <p>One fault is one finding. Where the answer is not certain all candidates are given, and none
 * is chosen. Immutable and thread-safe; each table is judged by an {@link AuditRun} of its own.
 */
public final class WilayahAudit {

  private final Suksesi suksesi;
  private final JembatanBps jembatan;
  private final WilayahEdition edition;

  private WilayahAudit(Suksesi suksesi, JembatanBps jembatan, WilayahEdition edition) {
    if (!suksesi.catalog().editions().contains(edition)) {
      throw new IllegalArgumentException(
          "edition must be one of " + suksesi.catalog().editions() + ", but was '" + edition + "'");
    }
    this.suksesi = suksesi;
    this.jembatan = jembatan;
    this.edition = edition;
  }

  /**
   * Prepares to compare tables with an edition.
   *
   * @param suksesi what became of codes; its catalog has the edition
   * @param jembatan the codes of Badan Pusat Statistik
   * @param edition the edition that tables are compared with
   * @return the audit
   * @throws IllegalArgumentException if the catalog does not have the edition
   */
  public static WilayahAudit of(Suksesi suksesi, JembatanBps jembatan, WilayahEdition edition) {
    return new WilayahAudit(suksesi, jembatan, edition);
  }

  /**
   * Starts on a table.
   *
   * @param sink told of each finding as soon as it is made: those of a row when the row is added,
   *     those of missing parents at the end
   * @return the run
   */
  public AuditRun start(Consumer<Finding> sink) {
    NameSearch names = new NameSearch(suksesi.catalog(), edition);
    RowJudge judge = new RowJudge(suksesi, new BpsLookAlike(jembatan, names, suksesi), names);
    return new AuditRun(judge, names, sink);
  }
}
