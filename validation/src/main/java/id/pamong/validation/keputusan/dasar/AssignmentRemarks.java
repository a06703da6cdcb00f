package id.pamong.validation.keputusan.dasar;

import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.MovedAssignment;
import id.pamong.validation.keputusan.pemberian.Remarks;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a reader must know of an assignment to a desa: what says it ends it, and cannot. */
public final class AssignmentRemarks {

  private AssignmentRemarks() {}

  /** Adds the remarks on the assignments by which the office of a request holds a task. */
  public static void add(
      List<Basis> holding, PermintaanKeputusan request, InstrumentSet set, List<Catatan> all) {
    Set<String> sources = new HashSet<>(2);
    for (Basis basis : holding) {
      if (basis.syarat().jenis() == JenisSyarat.PENUGASAN_DESA) {
        sources.add(basis.syarat().dalil().sumber());
      }
    }
    if (sources.isEmpty()) {
      return;
    }
    LocalDate day = request.tanggal();
    WilayahEdition edition = set.catalog().editionOn(day).edition();
    for (MovedAssignment moved :
        set.assigned().to(request.pejabat().wilayah(), Words.key(request.layanan()), edition)) {
      Assignment one = moved.one();
      if (sources.contains(one.citation())) {
        one.tugas()
            .ifPresent(task -> Remarks.ofSpelling(one.citation(), task.uraian(), request, all));
      }
      for (Ending act : one.powerless()) {
        if (sources.contains(one.citation()) && !act.day().isAfter(day)) {
          all.add(Remarks.powerless(act, one.citation(), day));
        }
      }
    }
  }
}
